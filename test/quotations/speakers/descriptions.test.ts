import { describe, expect, it } from 'vitest';
import { attributed, namesIn } from './reported.js';

describe('descriptions', () => {
  it.each([
    [
      'a priest whose title stands before his name',
      'Saint Jude’s priest, Father Paul Stein, sat. [The priest] said {it was full}.',
      'Paul Stein',
    ],
    [
      'a watchdog, which is a body',
      'Secretary of State Anton Blick rose. [The Sarvian watchdog] said {it was full}.',
      'The Sarvian watchdog',
    ],
    ['who prosecutes', 'Prosecuting, Ida Berg stood up. [The barrister] said {it was full}.', 'Ida Berg'],
    ['who defends', 'For the defence, Ida Berg stood up. [Counsel] said {it was full}.', 'Ida Berg'],
    ['no minister', 'The defence minister, Ida Berg, stood up. [Counsel] said {it was full}.', 'Counsel'],
    [
      'counsel who prosecutes',
      'Ida Berg KC, prosecuting, stood up. Ann Lisk wept. [The prosecutor] said {it was full}.',
      'Ida Berg',
    ],
    [
      'the minister, not the shadow one',
      'The roads minister, Paul Stein, rose. Ida Berg, the shadow minister, sat. [The minister] said {it was full}.',
      'Paul Stein',
    ],
    [
      'not whoever leads something of a place',
      'Paul Stein won the county vote.\n\n[The county’s party leader] said {it was full}.',
      'The county’s party leader',
    ],
    [
      'a goalkeeper',
      'The Merton goalkeeper, Ida Berg, fell. Ann Lisk waited. [The keeper] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not one who is told from whoever is called so',
      'Paul Stein, who is not related to the councillor, runs the port. Stein sat down. [The councillor] said {it was full}.',
      'The councillor',
    ],
    [
      'a striker beside a former one',
      'Former Merton striker Ann Lisk wept.\n\nIda Berg scored. [The striker] said {it was full}.',
      'Ida Berg',
    ],
    ['what a body was called', 'Brill, the toymaker, moved. [The toymaker] said {it was full}.', 'Brill'],
    [
      'a word that a toymaker may be called by',
      'Brill, the toymaker, moved. [The company] said {it was full}.',
      'Brill',
    ],
    [
      'a word of a body’s name',
      'Ida Berg met the Dockers’ Union. [The union] said {it was full}.',
      'Dockers’ Union',
    ],
    [
      'a club by its name’s last word',
      'Wexford Rovers lost again. In a statement [the club] said {it was sorry}.',
      'Wexford Rovers',
    ],
    [
      'not a club whose scene it is not',
      'Wexford Rovers won.\n\nIda Berg slept.\n\nHallam lost. In a statement [the club] said {it was sorry}.',
      'the club',
    ],
    [
      'a paper by its name’s last word',
      'The Merton Gazette printed it. [The paper] said {it had checked every word}.',
      'Merton Gazette',
    ],
    [
      'not the paper that somebody wrote',
      'The Merton Gazette ran a story on a new paper. [The paper] said {the rate was high}.',
      'The paper',
    ],
    [
      'a guild is a union',
      'The Dockers’ Guild met. On Tuesday [the union] said {talks had begun}.',
      'Dockers’ Guild',
    ],
    [
      'what a name begins with before of',
      'The Ministry of Rural Affairs sent a list. [The ministry] said {two farms were missing}.',
      'Ministry of Rural Affairs',
    ],
    [
      'the one of two that its paragraph has named',
      'The Dockers’ Union met the Pilots’ Union.\n\nThe Pilots’ Union left. [The union] said {it was tired}.',
      'Pilots’ Union',
    ],
    [
      'none of two that its paragraph has named',
      'The Dockers’ Union met the Pilots’ Union. [The union] said {it was tired}.',
      'The union',
    ],
    [
      'not the bank that lent to a firm',
      'Harbour Bank lent the money to Lind Shipping. [The company] said {it would pay}.',
      'The company',
    ],
    [
      'who heads a company is none',
      'Ferris, the head of the company, sat down. [The company] said {it was full}.',
      'The company',
    ],
    [
      'nor who founded it',
      'It is the company Marsh founded. [The company] said {it was full}.',
      'The company',
    ],
    [
      'what a name is, before it',
      'The airline Norland Air is small. [The airline] said {it was full}.',
      'Norland Air',
    ],
    [
      'two of a kind: as printed',
      'Brill, the toymaker, met Holt, a toymaker from Oslo. [The toymaker] said {it was full}.',
      'The toymaker',
    ],
    [
      'whose employer it is',
      'Ida Berg’s former employer, Harrow Haulage, moved. [The company] said {it was full}.',
      'Harrow Haulage',
    ],
    [
      'a charity, where another group has been told of since',
      'It was late in Harl. The Harl Action Group met on Monday and took notes.\n\nThe Fair Fuel Coalition marched. [The group] said {it was full}.',
      'The group',
    ],
    ['a ministry is no company', 'The Port Ministry moved. [The company] said {it was full}.', 'The company'],
    [
      'a team, by its verb',
      'Harbour City have lost. Harbour City have a plan. [The club] said {it was full}.',
      'Harbour City',
    ],
    ['where somebody comes from', 'Ida Berg smiled. Later [the Dane] said {it was full}.', 'Ida Berg'],
    ['how old somebody is', 'Ida Berg smiled. Later [the 34-year-old] said {it was full}.', 'Ida Berg'],
    [
      'not with two in the paragraph',
      'Ida Berg met John Marsh. Later [the Dane] said {it was full}.',
      'the Dane',
    ],
    ['a name behind what a body is', '{It was full}, according to [the operator], NorthRail.', 'NorthRail'],
    ['a first name behind a role', '[A reader, Paul], said {it was full}.', 'Paul'],
    [
      'without what is told of the nameless',
      '[A neighbour, who gave no name], said {it was full}.',
      'A neighbour',
    ],
    [
      'a surname that is a word too',
      'Ellen Prior came. It rained. [Prior] said {it was full}.',
      'Ellen Prior',
    ],
    ['a justice is a judge', 'Mrs Justice Pruett came in. Later [the judge] said {it was full}.', 'Pruett'],
    ['letters of honour', '[Peter Vane KC] said {it was full}.', 'Peter Vane'],
    [
      'a relative has no claim to the surname',
      'Hugo Marsh died. His son, Pieter Marsh, wept. [Mr. Marsh] had said {it was full}.',
      'Hugo Marsh',
    ],
    [
      'a surname that is a month',
      'Prime Minister Theresa May spoke. [Theresa May] said {it was full}.',
      'Theresa May',
    ],
    [
      'nobody in particular, as printed',
      '[A senior Norwegian official] said {it was full}.',
      'A senior Norwegian official',
    ],
    [
      'the one who has the role',
      'Spokeswoman Ida Berg came in. Later [the spokeswoman] said {it was full}.',
      'Ida Berg',
    ],
    [
      'an abbreviated title',
      'Gov. Paul Stein came in. Later [the governor] said {it was full}.',
      'Paul Stein',
    ],
    [
      'the one who bears the title and was named last',
      'Prime Minister Paul Stein left. His finance minister, Ida Berg, waited. {“Patience,”} [the minister] said.',
      'Ida Berg',
    ],
    [
      'not where a question is put to one of two',
      'Prime Minister Paul Stein left. His finance minister, Ida Berg, waited. Ann Lee asked why. {“Rain,”} [the minister] said.',
      'the minister',
    ],
    [
      'a secretary with a portfolio is a minister',
      'The transport secretary, Ida Berg, waited. {“Patience,”} [the minister] said.',
      'Ida Berg',
    ],
    [
      'a press secretary is none',
      'The press secretary, Ida Berg, waited. {“Patience,”} [the minister] said.',
      'the minister',
    ],
    [
      'who is told of in the same words a moment later',
      '{“Twice,”} [the treasurer] said. The treasurer, Max Olin, has held the post since 2019.',
      'Max Olin',
    ],
    [
      'not who bears another title later',
      '{“Twice,”} [the treasurer] said. The former treasurer, Max Olin, left in 2019.',
      'the treasurer',
    ],
    [
      'of two with the title the one who does not ask',
      'Mayor Tom Ashe met Lena Brook, the mayor of Aldwick. Brook asked who had paid. {“We did,”} [the mayor] said.',
      'Tom Ashe',
    ],
    [
      'the second of two offices in a row',
      'The finance minister, Ida Berg, and the health minister, Dan Kohl, came in. Kohl wept. {“It is full,”} [the minister] said.',
      'Dan Kohl',
    ],
    [
      'what somebody brings is no role',
      'She met Tom Ashe, brought a lawyer and left. Later [the lawyer] said {it was full}.',
      'the lawyer',
    ],
    [
      'a newspaper is no company',
      'The Merton Gazette wrote of Brill. In May [the company] said {it was full}.',
      'the company',
    ],
    [
      'the one of its kind in the paragraph, not where another is called alike',
      'Brill is a company in Oslo. Holt is a company in Rome.\n\nBrill sued the toymaker Lind. In May [the company] said {it was full}.',
      'the company',
    ],
    ['a document', '[The report’s authors] said {it was full}.', 'The report’s authors'],
    [
      'a daily by its name’s last word',
      'The Daily Courant wrote of Brill Energy in May. [The paper] said {it was full}.',
      'Daily Courant',
    ],
    [
      'a paper by what it was called',
      'The Clarion, a weekly, printed it. [The newspaper] said {it was full}.',
      'Clarion',
    ],
    [
      'a charity with a name that goes on',
      'The Harbour Trust for Seals, a charity, moved. [The charity] said {it was full}.',
      'Harbour Trust for Seals',
    ],
    [
      'a saint’s hospital',
      'St. Brigid’s Hospital moved. [The hospital] said {it was full}.',
      'St. Brigid’s Hospital',
    ],
    [
      'neither of two clubs in one sentence',
      'Fernley United beat Osmont Albion. [The club] said {it was sorry}.',
      'The club',
    ],
    [
      'of two papers the one that was the subject last',
      'The Marlow Advertiser blamed wires. The Ebb Valley Post blamed rats. [The paper] said {it was sure}.',
      'Ebb Valley Post',
    ],
    [
      'an agency by the name in its description',
      '[The Altinform state news agency] said {it was full}.',
      'Altinform',
    ],
    ['not whose agency it is', '[The Berlin news agency] said {it was full}.', 'The Berlin news agency'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['[U.S. officials] said {it was full}.', 'group'],
    ['[A senior official] said {it was full}.', 'unnamed'],
    ['[The Port Authority] said {it was full}.', 'organisation'],
    ['Then [Ida Berg] said {it was full}.', 'person'],
  ])('%s', (text, kind) => {
    expect(attributed(text)[0]?.speaker?.kind).toBe(kind);
  });
});
