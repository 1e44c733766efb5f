import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { overlaps, sliceOf, type Span } from '../../src/text/span.js';
import { goldenArticles, type Golden } from './golden.js';

/** Where the reading falls short of the marks, so that the list tells the truth: a line that is right again fails too. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'biscuit-bid': [
    '- Ingrid Solheim: The board “had no hesitation”',
    '- Kestrel Partners: it was “disappointed but patient”',
    '- A person close to Kestrel: “Nobody laughed,”',
    '- A person close to Kestrel: “Somebody coughed.”',
    '- Marianne Okoro: the Thaxby site alone was worth £400mn',
    '- Rufus Dale: the worst was over',
    '- Rufus Dale: “I said the worst was over,”',
    '- Rufus Dale: “I did not say the bad was.”',
    '- Piers Verrity: “My aunt loves the company,”',
    '- Piers Verrity: “and I love my aunt.”',
    '+ Ingrid Solheim: to staff',
    '+ Kestrel: it was “disappointed but patient”',
    '+ the person: “Nobody laughed,”',
    '+ the person: “Somebody coughed.”',
    '+ the former cereal executive: “I said the worst was over,”',
    '+ the former cereal executive: “I did not say the bad was.”',
    '+ Agnes Verrity: “My aunt loves the company,”',
    '+ Agnes Verrity: “and I love my aunt.”',
    '+ Leon Abara: his intentions',
  ],
  'british-court': [
    '- An engineer’s report: no fault was found in the steering',
    '+ An engineer’s report, read to the court: no fault was found in the steering',
  ],
  'cable-car-rescue': [
    '- Tolmen Ropeways: it “deeply regretted the distress caused” and was working with the authorities',
    '- Emil Kranj: Two employees were questioned on Sunday',
    '+ Dario Benko: the helicopter crews',
    '+ the company: it “deeply regretted the distress caused” and was working with the authorities',
    '+ Neither the ministry nor the company: whether any were fitted at Tolmen',
  ],
  column: ['+ nobody: him where'],
  crime: ['+ His solicitor: any part in the theft', '+ nobody: to call the police'],
  'derby-match-report': [
    '- Paul Hallam: They had been the better side for an hour',
    '- Paul Hallam: and should have had a penalty',
    '- Sven Lindal: he had been close to changing all eleven',
    '- Sven Lindal: “a thief in the box”',
    '+ The Rovers manager: They had been the better side for an hour',
    '+ nobody: “a thief in the box”',
  ],
  'ferry-debate': [
    '- Roland Quayle: he would “rather swim” than support it',
    '- Priscilla Henshawe: No route would close before 2030',
    '+ one of the prime minister’s own backbenchers: he would “rather swim” than support it',
    '+ Gareth Wyatt: who would bid',
    '+ nobody: a trade mission to make up the numbers',
  ],
  'flood-disaster': [
    '- Ellen Pruitt: her father called her at 3:52 a.m.',
    '- Teresa Quillen: “They come in barefoot and they don’t say a word,”',
    '- Teresa Quillen: “You hand them a cup and they just hold it.\n\n“And then somebody walks in behind them, somebody they thought was gone, and you have to go stand in the hall a minute.”',
    '+ Rhonda Mayhew: a state of emergency',
    '+ Ellen Pruitt: her father called her at 3:52 a.m. and quoted him as saying the river was “right at the steps.”',
    '+ the school cook: “They come in barefoot and they don’t say a word,”',
    '+ the school cook: “You hand them a cup and they just hold it.\n\n“And then somebody walks in behind them, somebody they thought was gone, and you have to go stand in the hall a minute.”',
  ],
  'foreign-feature': [
    '- nobody: “What would we do with a cow?”',
    '+ The ministry of transport: “What would we do with a cow?”',
  ],
  hospital: [
    '- Anjali Rao: eleven patients had died while they waited for operations at Calder General',
    '+ Anjali Rao: the employment tribunal in Leeds that eleven patients had died while they waited for operations at Calder General',
  ],
  'humming-study': [
    "- specialists: the trial was too small to change anyone's treatment",
    '- Resona: it had no role in the design or the analysis',
    '- Resona: "the world\'s first clinically proven hum."',
    '- Leo Grubb: "The same four bars,"',
    '- Leo Grubb: "Nobody complained in writing."',
    '- researchers: How anyone can be blinded to humming',
    '- researchers: remains unclear',
    "+ nobody: the trial was too small to change anyone's treatment",
    '+ nobody: nothing about whether the effect lasts',
    '+ The company: it had no role in the design or the analysis',
    '+ the driver: "The same four bars,"',
    '+ the driver: "Nobody complained in writing."',
  ],
  interview: ['+ Ines Calder: the Review about thefts, tickets and the sea'],
  'library-funeral': [
    '- the vicar: reading would “unsettle the servants.”',
    '- Ottilie Brandvold: the wireless would do to the lending shelf what the motor had done to the horse',
    '- Emmett Shaw: she held tickets at three libraries',
    '- Ines Araujo and Colm Fell: “The library appears to have been treating something,”',
    '- Ines Araujo and Colm Fell: “for which there is no other clinic.”',
    '- Critics: the two may have a common cause',
    '- A brass plate: “Silence is requested, not required.”',
    '+ her biographer Emmett Shaw dryly: she held tickets at three libraries',
    '+ A 2024 study by Ines Araujo and Colm Fell: “The library appears to have been treating something,”',
    '+ A 2024 study by Ines Araujo and Colm Fell: “for which there is no other clinic.”',
    '+ nobody: it was',
    '+ A brass plate in the hall: “Silence is requested, not required.”',
  ],
  'live-blog': [
    '- NorthRail: a tree had fallen on the line near Pell',
    '+ The coastguard: its warning to the public',
    '+ nobody: a tree had fallen on the line near Pell',
  ],
  'magazine-profile': [
    '- Rosa Antonelli: “What would I do with the quiet?”',
    '+ Lena: “What would I do with the quiet?”',
  ],
  'meteorite-trial': [
    '- Clive Renner: “the heavens don’t give receipts”',
    '- Noeline Harkness: “He cried when he let it go.”',
    '- Adaeze Whitlock: “He cried?”',
    '- Noeline Harkness: “Properly. I lent him a tissue.”',
    '- Noeline Harkness: “I wanted it to be a meteorite,”',
    '- Oskar Pryde: “nought, with a bow on it”',
    '- Marcus Finlay: his own museum had once exhibited a lump of slag as a meteorite',
    '- Dale Renner: Clive always bought “the black ones” and had once asked him whether they could be made to look burnt',
    '- Dale Renner: “I told him to mind the gas bottle.”',
    '- Helen Tamihana: “Bring a cushion,”',
    '- Helen Tamihana: The trial',
    '- Helen Tamihana: could run until Friday week',
    '+ Adaeze Whitlock: “He cried when he let it go.”',
    '+ nobody: “He cried?”',
    '+ Adaeze Whitlock: “Properly. I lent him a tissue.”',
    '+ the witness: “I wanted it to be a meteorite,”',
    '+ Oskar Pryde: testing nine of the stones',
    '+ Dale Renner: Clive always bought “the black ones”',
    '+ Clive Renner: “I told him to mind the gas bottle.”',
    '+ Imogen Rata: The trial',
    '+ Imogen Rata: could run until Friday week',
  ],
  'ministers-dismissed': [
    '- Tavrinform: Mr. Dzhalolov and the finance minister, Zarina Abdulkhaeva, had been relieved of their posts “for serious shortcomings”',
    '- One of them: “The first time was for the cameras,”',
    '- The energy ministry: Work was proceeding “strictly in accordance with the schedule,”',
    '- The energy ministry: “the fruit of someone’s fantasy.”',
    '+ Nurlan Beksultan-uly: two of his most senior ministers on Wednesday',
    '+ The Tavrinform state news agency: Mr. Dzhalolov and the finance minister, Zarina Abdulkhaeva, had been relieved of their posts “for serious shortcomings”',
    '+ the official: “The first time was for the cameras,”',
    '+ The energy ministry: this',
    '+ the ministry: Work was proceeding “strictly in accordance with the schedule,”',
    '+ his government: whether the reservoir would still be filled this summer',
  ],
  'mudlarks-rally': [
    '- Julian Marsh: his legs “just went.”',
    '- Corey Marsh: “He’s been lying to me since he was 4,”',
    '- Corey Marsh: and didn’t plan to watch it again',
    '- Walt Osgood: “Have a nice evening.”',
    '+ The left-hander: his legs “just went.”',
    '+ the catcher: “He’s been lying to me since he was 4,”',
    '+ Walt Osgood: his decision to stay with the rookie',
    '+ Bill Tierney: “Have a nice evening.”',
  ],
  'opera-prompter': [
    '- Ilse Marchetti: “Mind your head,”',
    '- Ilse Marchetti: The great ones',
    '- Ilse Marchetti: are the ones who lean on her hardest',
    '- Ilse Marchetti: “You must let them.”',
    '- Ilse Marchetti: “Then, my dear,”',
    '- Ilse Marchetti: “there will be a silence, and they will call it art.”',
    '+ nobody: “Mind your head,”',
    '+ Desmond Pryce: “You must let them.”',
    '+ Aldo Fenn: her',
    '+ the older woman: “Then, my dear,”',
    '+ the older woman: “there will be a silence, and they will call it art.”',
  ],
  'piano-tuner': [
    '- Tobiah Lund: “It says left,”',
    '- Magda Voss: “It says left to people who don’t know the ford.”',
    '- Constance Carrow: “Only for the cat.”',
    '- Magda Voss: “has cracked your soundboard.”',
    '- Magda Voss: “Men with laptops,”',
    '- Magda Voss: what he hears',
    '- Magda Voss: “Anselm has a very good ear,”',
    '- Magda Voss: “He keeps it in a drawer.”',
    '- Anselm Voss: “Don’t print that I hesitated,”',
    '- Ulf Dray: if the apprentice has papers',
    '- Ulf Dray: “Ears I don’t have a box for.”',
    '- Tobiah Lund: “I heard the radiator!”',
    '- Magda Voss: “that it was warm.”',
    '+ Tobiah Lund: “It says left to people who don’t know the ford.”',
    '+ nobody: “Only for the cat.”',
    '+ Magda Voss: reaching for her lever, “has cracked your soundboard.”',
    '+ Constance Carrow: Lund what he hears',
    '+ Constance Carrow: “Anselm has a very good ear,”',
    '+ Constance Carrow: “He keeps it in a drawer.”',
    '+ Magda Voss: “Don’t print that I hesitated,”',
    '+ Magda Voss: “Ears I don’t have a box for.”',
    '+ Magda Voss: “I heard the radiator!”',
    '+ Magda Voss: not unkindly, “that it was warm.”',
  ],
  'press-release': [
    '- JP Hartmann analysts: the results were “clean”',
    '+ Norrbank: a record profit on Thursday',
    '+ JP Hartmann analysts: the results were “clean”, while Magda Klein, a fund manager who owns the shares, complained that the dividend was too small',
    '+ JP Hartmann analysts: the results were “clean”, while Magda Klein, a fund manager who owns the shares',
    '+ nobody: the cuts by text message',
  ],
  'quillstack-memo': ['+ nobody: to clients on Wednesday, Crane Hollis cut its rating to “hold.”'],
  'school-board': ['+ Destiny Marsh: the student council'],
  'seafront-parking': [
    '- Brian Tunnicliffe: the scheme amounted to ‘a tax on chips’',
    '- Dawn Tunnicliffe: the machines would take four years to pay for themselves',
    '- Gino Abruzzi: he would be writing to the ombudsman',
    '- Pauline Stroud: the decision as ‘twenty years late’',
    '- a council spokesperson: ‘We are grateful to the more than 900 people who responded to the consultation and we have listened carefully.\n\n‘Blue badge holders will continue to park free of charge, and the first 20 minutes will remain free for everyone.’',
    '+ one councillor: the scheme amounted to ‘a tax on chips’',
    '+ Dawn Tunnicliffe: would take four years to pay for themselves',
    '+ Ron Peasgood: order',
    '+ nobody: to leave',
    '+ Gino Abruzzi: afterwards he would be writing to the ombudsman',
    '+ a council spokesperson: ‘We are grateful to the more than 900 people who responded to the consultation and we have listened carefully.',
    '+ a council spokesperson: ‘Blue badge holders will continue to park free of charge, and the first 20 minutes will remain free for everyone.’',
    '+ The council: how many of the 900 had been in favour',
  ],
  sports: [
    '- Luc Deschamp: “I have no regrets,”',
    '- Luc Deschamp: “Football is cruel and I love it.”',
    '+ the Frenchman: “I have no regrets,”',
    '+ the Frenchman: “Football is cruel and I love it.”',
  ],
  'trench-tremors': [
    '- the paper: the rate is “unacceptable for public warning.”',
    '+ Tadashi Ono: the software',
    '+ The paper itself: the rate is “unacceptable for public warning.”',
  ],
  'trial-us': ['+ nobody: stealing $9 million'],
  'vanishing-coast-feature': [
    '- The letter: the properties are ‘no longer considered viable’',
    '- Gil Harbottle: ‘Four mile up the road, same clay, same sea. They put twenty thousand ton of Norwegian rock in front of it.\n\n‘So don’t tell me it can’t be done. Tell me we’re not worth it, and I’ll shake your hand for being honest.’',
    '- Maureen Thackray: she would think about it',
    '+ the district council: the eleven households that remain',
    '+ Priya Nandakumar: so at public meetings',
    '+ Gil Harbottle: ‘So don’t tell me it can’t be done. Tell me we’re not worth it, and I’ll shake your hand for being honest.’',
    '+ Maureen Thackray: she would think about it; that was in 2021.',
  ],
  'village-pond': [
    '- Anne Mould: why nobody had rung the water company',
    '- Derek Mould: "We did,"',
    '- Derek Mould: "They said, \'You are number 46 in the queue.\'"',
    '- a man in a cagoule: "And you hung up!"',
    '- a survey: the silt is now more than a metre deep and contains "elevated levels" of lead',
    '- a sign: "No politics, no wellies."',
    '+ the council: it',
    '+ her husband: "We did,"',
    '+ her husband: "They said, \'You are number 46 in the queue.\'"',
    '+ her husband: "And you hung up!"',
    '+ a survey commissioned by the council: the silt is now more than a metre deep and contains "elevated levels" of lead',
    '+ the window: "No politics, no wellies."',
  ],
  'water-lab-trial': [
    '- Kiersten Vaughn: her boss ordered her to change lead readings in drinking water from three schools',
    '+ A former chemist at a Quillan testing laboratory: her boss ordered her to change lead readings in drinking water from three schools',
    '+ Sheila Dunbar: the schools',
  ],
  'wire-central-bank': [
    '- National Bank of Varnia: it was too early to declare victory over inflation',
    '- Dana Whitlock: owed more to the election in May than to inflation',
    '+ Varnia’s central bank: it was too early to declare victory over inflation, disappointing investors who had bet on the first cut in three years',
    '+ Dana Whitlock: clients',
    '+ the statistics office: last week',
  ],
  'wire-strait-talks': [
    '+ Ardania and Lesk: each other and the mediators insisting the door was “not locked, only closed”',
    '+ Neither delegation: whether it will receive him',
  ],
  'wire-summit': ['- Kai Brandt: A vote in June was unlikely'],
};

interface Said {
  readonly speaker: string | null;
  readonly content: Span;
}

/** Share of the union of two spans that they have in common. */
const common = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** `The officials` and `officials` are one name. */
const nameOnly = (name: string | null): string =>
  (name ?? 'nobody')
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .replaceAll("'", '’');

const isSame = (one: Said, other: Said): boolean =>
  nameOnly(one.speaker) === nameOnly(other.speaker) && common(one.content, other.content) >= 0.8;

/** What is marked and not found, and what is found and not marked. */
function differences({ article, marked }: Golden): readonly string[] {
  const found = extractQuotations(layoutOf(article))
    .filter(({ speech }) => speech)
    .map(({ speaker, content }): Said => ({ speaker: speaker?.name ?? null, content }));
  const optional = marked.filter(({ isOptional }) => isOptional);
  const asked = marked.filter(({ isOptional }) => !isOptional);
  const line = (sign: string, { speaker, content }: Said): string =>
    `${sign} ${speaker ?? 'nobody'}: ${sliceOf(article.text, content)}`;
  return [
    ...asked.filter((one) => !found.some((other) => isSame(one, other))).map((one) => line('-', one)),
    ...found
      .filter((one) => !asked.some((other) => isSame(one, other)))
      .filter(({ content }) => !optional.some((other) => overlaps(content, other.content)))
      .map((one) => line('+', one)),
  ];
}

describe('who says what in the golden articles', () => {
  it.each(goldenArticles().map((golden) => [golden.article.id, golden] as const))('%s', (id, golden) => {
    expect(differences(golden)).toEqual(SHORT[id] ?? []);
  });
});
