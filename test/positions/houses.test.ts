import { describe, expect, it } from 'vitest';
import { readArticle } from './read.js';

/** The actors of the first position whose holder has that name. */
const actorsFor = (text: string, holder: string): readonly string[] =>
  readArticle(text).positions.find(({ holderName }) => holderName === holder)?.actors ?? [];

describe('who speaks for whom', () => {
  it.each([
    ['Ukraine’s chief negotiator, Rustem Umerov, wants more time.', 'Rustem Umerov', 'Ukraine'],
    ['Ukrainian President Volodymyr Zelensky rejects the map.', 'Volodymyr Zelensky', 'Ukraine'],
    [
      'The head of Russia’s delegation, Vladimir Medinsky, demanded an answer.',
      'Vladimir Medinsky',
      'Russia',
    ],
    ['White House spokeswoman Anna Kelly blamed the Senate.', 'Anna Kelly', 'White House'],
    ['White House spokeswoman Anna Kelly blamed the Senate.', 'Anna Kelly', 'United States'],
    ['Apple’s chief executive, Mona Field, opposes the tax.', 'Mona Field', 'Apple'],
    ['Mona Field, chief executive of Norvik, opposes the tax.', 'Mona Field', 'Norvik'],
    ['Number 10 rejected the idea.', 'Downing Street', 'United Kingdom'],
    ['No 10 said it would not pay.', 'Downing Street', 'United Kingdom'],
    ['Number 10 spokesman Ivo Hart denied the claim.', 'Ivo Hart', 'Downing Street'],
    ['A Number 10 spokesman denied the claim.', 'A Number 10 spokesman', 'United Kingdom'],
    ['Labour rejects the plan.', 'Labour Party', 'Labour Party'],
    ['On Monday Labour demanded a vote.', 'Labour Party', 'Labour Party'],
    ['Labour said: “We want a vote.”', 'Labour Party', 'Labour Party'],
    ['The GOP opposes the bill.', 'Republican Party', 'Republican Party'],
    ['The Greens want a ban on cars.', 'Green Party', 'Green Party'],
    ['Reform UK wants a freeze.', 'Reform UK', 'Reform UK'],
    ['Conservative finance spokesman Tom Bray said the plan was wrong.', 'Tom Bray', 'Conservative Party'],
    ['Lib Dem leader Ada Brask opposes the plan.', 'Ada Brask', 'Liberal Democrats'],
    ['AfD co-leader Ida Holm opposes the pact.', 'Ida Holm', 'Alternative for Germany'],
    ['Republican leaders rejected the bill.', 'Republican leaders', 'Republican Party'],
    ['Russian Foreign Ministry spokeswoman Vera Lind rejected the note.', 'Vera Lind', 'Russia'],
    [
      'A spokesman for the Polish Defence Ministry denied it.',
      'A spokesman for the Polish Defence Ministry',
      'Poland',
    ],
    ['“We want talks,” said Olga Tamm, leader of the drivers’ union.', 'Olga Tamm', 'drivers’ union'],
    ['The council’s planning chief, Per Lund, said the pier must go.', 'Per Lund', 'council'],
    ['The hospital trust’s chief executive, Ida Holm, wants more nurses.', 'Ida Holm', 'hospital trust'],
    ['Tom Bray, head of the growers’ association, wants aid.', 'Tom Bray', 'growers’ association'],
    ['Defence lawyer Iris Vogt opposes the sale.', 'Iris Vogt', 'defence'],
    ['The prosecution’s lead lawyer, Ida Holm, rejects the appeal.', 'Ida Holm', 'prosecution'],
    ['School board chair Ida Holm opposes the cuts.', 'Ida Holm', 'school board'],
    ['Nurses’ union leader Tom Bray demanded talks.', 'Tom Bray', 'nurses’ union'],
    ['City council leader Tom Bray rejected the plan.', 'Tom Bray', 'city council'],
    [
      'Brindle City Council met. The city council’s leader, Tom Bray, rejected the plan.',
      'Tom Bray',
      'Brindle City Council',
    ],
    [
      'Brindle City Council met. The city council wants a bridge.',
      'Brindle City Council',
      'Brindle City Council',
    ],
    ['Council officials rejected the plan.', 'Council officials', 'council'],
    ['A council spokesman denied the claim.', 'A council spokesman', 'council'],
    ['The residents’ group met. Its chair, Ida Holm, wants a crossing.', 'Ida Holm', 'residents’ group'],
    ['Russian officials want a new date.', 'Russian officials', 'Russia'],
    ['The British government opposes the levy.', 'British government', 'United Kingdom'],
    ['A spokesman for Norvik denied the report.', 'A spokesman for Norvik', 'Norvik'],
    ['The Russian Foreign Ministry rejected the note.', 'Russian Foreign Ministry', 'Russia'],
    ['The Pentagon opposes the sale.', 'Pentagon', 'United States'],
    ['Jules Hart, an organizer with the Tenants Union, wants a rent freeze.', 'Jules Hart', 'Tenants Union'],
    ['Norvik Bank will lend no more, its chairman, Oskar Tiel, said.', 'Oskar Tiel', 'Norvik Bank'],
    [
      'Viktor Hale was charged in May. His lawyer, Ruth Amsel, wants a recording excluded.',
      'Ruth Amsel',
      'Viktor Hale',
    ],
    [
      'The bank Norvik met Portlink. Ostra Ltd shut a yard. Ostra Ltd will sell. The company’s spokeswoman, Vera Lind, opposes the tax.',
      'Vera Lind',
      'Ostra Ltd',
    ],
    ['The firm Norland owes tax. Norland’s lawyer, Iris Vogt, opposes the sale.', 'Iris Vogt', 'Norland'],
    [
      'The drivers’ union met. The union wants a toll. Its secretary, Tom Ruth, opposes the ferry.',
      'Tom Ruth',
      'drivers’ union',
    ],
    ['Ivan Petrov was held. Petrov’s lawyer, Anna Weiss, rejects the charges.', 'Anna Weiss', 'Ivan Petrov'],
    [
      'Norvik closed two yards. The company’s chief executive, Ola Berg, opposes the tax.',
      'Ola Berg',
      'Norvik',
    ],
    [
      'The Harbour Workers Union met. A spokesman for the union denied the report.',
      'A spokesman for the union',
      'Harbour Workers Union',
    ],
    ['The European Commission wants a ban.', 'European Commission', 'European Union'],
    ['Tom Brandt, the Democratic Party leader, opposes the dam.', 'Tom Brandt', 'Democratic Party'],
    ['Tom Brandt slept. Brandt aides oppose the dam.', 'Brandt aides', 'Tom Brandt'],
    [
      'Tom Brandt, director of Norvik University’s Centre for Rivers, opposes the dam.',
      'Tom Brandt',
      'Centre for Rivers',
    ],
    [
      'On Monday Tom Brandt, president of Farmers for Clean Rivers, said he opposes the dam.',
      'Tom Brandt',
      'Farmers for Clean Rivers',
    ],
  ])('%s: %s for %s', (text, holder, house) => {
    expect(actorsFor(text, holder)).toContain(house);
  });

  it.each([
    ['Igor Dal, a former Russian minister, wants a new date.', 'Igor Dal', 'Russia'],
    ['The Tory mayor, Tom Bray, opposes the dam.', 'Tom Bray', 'Conservative Party'],
    ['A Republican lawyer, Tom Bray, opposes the dam.', 'Tom Bray', 'Republican Party'],
    ['Green Bay spokesman Tom Bray opposes the dam.', 'Tom Bray', 'Green Party'],
    ['Norwegian Refugee Council spokesman Tom Bray opposes the dam.', 'Tom Bray', 'Norway'],
    [
      'The Dockers’ Union met the Carters’ Union. The union’s leader, Tom Bray, wants talks.',
      'Tom Bray',
      'union',
    ],
    ['The former leader of the drivers’ union, Tom Bray, wants talks.', 'Tom Bray', 'drivers’ union'],
    ['Police officer Tom Bray wants a lawyer.', 'Tom Bray', 'police'],
    ['Hospital executives oppose the bill.', 'Hospital executives', 'hospital'],
    ['School board members want a vote.', 'School board members', 'school board'],
    ['A defence lawyer, Iris Vogt, opposes the sale.', 'Iris Vogt', 'defence'],
    ['The group’s director, Ida Holm, opposes the sale.', 'Ida Holm', 'group'],
    ['Tom Bray, once Norvik’s chief executive, opposes the dam.', 'Tom Bray', 'Norvik'],
    ['Tom Bray, Norvik’s chief executive from 2001 to 2010, opposes the dam.', 'Tom Bray', 'Norvik'],
    ['Norvik’s incoming chairman, Tom Bray, opposes the dam.', 'Tom Bray', 'Norvik'],
    ['Then-council leader Tom Bray opposed the dam.', 'Tom Bray', 'Then-council'],
    ['Russian analysts fear a poor harvest.', 'Russian analysts', 'Russia'],
    ['Ivo Hart, who was a U.S. ambassador to Chile, opposes the sale.', 'Ivo Hart', 'United States'],
    ['Norvik workers want shorter shifts.', 'Norvik workers', 'Norvik'],
    [
      'Norvik and Portlink closed yards. The company’s chief executive, Ola Berg, opposes the tax.',
      'Ola Berg',
      'Norvik',
    ],
    ['Viktor Hale was charged in May. His doctor, Emil Kord, wants him moved.', 'Emil Kord', 'Viktor Hale'],
    ['Tom Ashby left in May. His deputy, Nell Strand, wants a vote.', 'Nell Strand', 'Tom Ashby'],
    ['Portlink shut a yard. Its former chairman, Ola Berg, opposes the tax.', 'Ola Berg', 'Portlink'],
    ['Norway is cold. Oil Association of Norway spokesman Ola Berg opposes the tax.', 'Ola Berg', 'Norway'],
    ['The Bundestag rejected the bill.', 'Bundestag', 'Germany'],
    ['Tom Brandt, the Senate Republican leader, opposes the dam.', 'Tom Brandt', 'Senate'],
    [
      'Tom Brandt, chairman of the Norvik Institute, slept. Brandt aides oppose the dam.',
      'Brandt aides',
      'Norvik Institute',
    ],
    ['Tom Brandt, the mayor of Oslo, will not vote for the party. Oslo is wet.', 'Tom Brandt', 'Oslo'],
    ['Liverpool fans oppose the kick-off times.', 'Liverpool fans', 'Liverpool'],
    [
      'Tom Brandt, director of Norvik University’s Centre for Rivers, opposes the dam.',
      'Tom Brandt',
      'Norvik University',
    ],
    ['Mia Brandt, director of the Norvik reading program, opposes the dam.', 'Mia Brandt', 'Norvik'],
    ['Mia Brandt, chief economist at Norvik Ltd, opposes the dam.', 'Mia Brandt', 'Norvik Ltd'],
    ['Boca Selva lawyer Iris Vogt opposes the sale.', 'Iris Vogt', 'Boca Selva'],
    ['Selbrook attorney Iris Vogt opposes the sale.', 'Iris Vogt', 'Selbrook'],
    ['Mia Brandt, a Norvik-based lawyer, opposes the dam. Norvik is wet.', 'Mia Brandt', 'Norvik'],
    [
      'Mia Brandt, the White House spokeswoman in the Hale administration, opposes the dam.',
      'Mia Brandt',
      'White House',
    ],
    ['Mia Brandt, civil rights leader from Oslo, opposes the dam. Oslo is wet.', 'Mia Brandt', 'Oslo'],
    ['Mia Brandt, an analyst at the Norvik Institute, expects a deal.', 'Mia Brandt', 'Norvik Institute'],
  ])('%s: %s not for %s', (text, holder, house) => {
    expect(actorsFor(text, holder)).not.toContain(house);
    expect(actorsFor(text, holder)).toContain(holder);
  });
});
