import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { overlaps, sliceOf, type Span } from '../../src/text/span.js';
import { goldenArticles, type Golden } from './golden.js';

/** Where the reading falls short of the marks, so that the list tells the truth: a line that is right again fails too. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  column: ['+ nobody: him where'],
  interview: ['+ Ines Calder: the Review about thefts, tickets and the sea'],
  'local-council': ['- Scott Pell: trucks would run only on weekdays'],
  'magazine-profile': [
    '- Rosa Antonelli: “What would I do with the quiet?”',
    '+ Lena: “What would I do with the quiet?”',
  ],
  obituary: ['- Anke: the funeral would be held on the frozen lake'],
  'press-release': ['+ Norrbank: a record profit on Thursday'],
  'school-board': ['+ Destiny Marsh: the student council'],
  sports: [
    '- Luc Deschamp: “I have no regrets,”',
    '- Luc Deschamp: “Football is cruel and I love it.”',
    '+ Joe Bright: Deschamp only hours before',
    '+ the Frenchman: “I have no regrets,”',
    '+ the Frenchman: “Football is cruel and I love it.”',
  ],
  'wire-summit': ['- Kai Brandt: A vote in June was unlikely'],
  crime: ['+ nobody: to call the police'],
  'derby-match-report': [
    '- Paul Hallam: They had been the better side for an hour',
    '- Paul Hallam: and should have had a penalty',
    '- Sven Lindal: he had been close to changing all eleven',
    '+ Kit Hallam: sorry to the losing manager, who happens to be his uncle',
    '+ The Rovers manager: They had been the better side for an hour',
  ],
  'ferry-debate': [
    '- Roland Quayle: he would “rather swim” than support it',
    '- A Treasury paper: a private operator would be likely to seek “early relief” from winter sailings',
    '+ one of the prime minister’s own backbenchers: he would “rather swim” than support it',
    '+ A Treasury paper leaked to this newspaper: a private operator would be likely to seek “early relief” from winter sailings',
    '+ Gareth Wyatt: who would bid',
    '+ nobody: a trade mission to make up the numbers',
  ],
  'flood-disaster': [
    '- Ellen Pruitt: her father called her at 3:52 a.m.',
    '- Harold Pruitt: the river was “right at the steps.”',
    '- Teresa Quillen: “They come in barefoot and they don’t say a word,”',
    '- Teresa Quillen: “You hand them a cup and they just hold it.\n\n“And then somebody walks in behind them, somebody they thought was gone, and you have to go stand in the hall a minute.”',
    '+ Rhonda Mayhew: a state of emergency and called the damage “beyond anything I have seen in this state.”',
    '+ Ellen Pruitt: her father called her at 3:52 a.m. and quoted him as saying the river was “right at the steps.”',
    '+ her father: the river was “right at the steps.”',
    '+ the school cook: “They come in barefoot and they don’t say a word,”',
    '+ the school cook: “You hand them a cup and they just hold it.\n\n“And then somebody walks in behind them, somebody they thought was gone, and you have to go stand in the hall a minute.”',
  ],
  'library-funeral': [
    '- the vicar: reading would “unsettle the servants.”',
    '- Ottilie Brandvold: the wireless would do to the lending shelf what the motor had done to the horse',
    '- Emmett Shaw: she held tickets at three libraries',
    '- Ines Araujo and Colm Fell: “The library appears to have been treating something,”',
    '- Ines Araujo and Colm Fell: “for which there is no other clinic.”',
    '- Critics: the two may have a common cause',
    '- A brass plate: “Silence is requested, not required.”',
    '+ a report published last week by the Meridian Institute, a think tank: that has been right about a good many things and owns a great many charts',
    '+ her biographer Emmett Shaw dryly: she held tickets at three libraries',
    '+ University of Corvane: “The library appears to have been treating something,”',
    '+ University of Corvane: “for which there is no other clinic.”',
    '+ nobody: it was',
    '+ A brass plate in the hall: “Silence is requested, not required.”',
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
  'quillstack-memo': ['+ nobody: to clients on Wednesday, Crane Hollis cut its rating to “hold.”'],
  'trench-tremors': [
    '- the paper: the rate is “unacceptable for public warning.”',
    '- The Halvard Coast Geological Survey: it had “no plans to issue forecasts of any kind” but would open its live data to the team this autumn',
    '+ Tadashi Ono: the software',
    '+ The paper itself: the rate is “unacceptable for public warning.”',
    '+ Halvard Coast Geological Survey: it had “no plans to issue forecasts of any kind”',
  ],
  'vanishing-coast-feature': [
    '- The letter: the properties are ‘no longer considered viable’',
    '- Gil Harbottle: ‘Four mile up the road, same clay, same sea. They put twenty thousand ton of Norwegian rock in front of it.\n\n‘So don’t tell me it can’t be done. Tell me we’re not worth it, and I’ll shake your hand for being honest.’',
    '- Maureen Thackray: she would think about it',
    '+ Priya Nandakumar: public meetings',
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
    '+ Kev Lomas: "No politics, no wellies."',
  ],
  'water-lab-trial': [
    '- Kiersten Vaughn: her boss ordered her to change lead readings in drinking water from three schools',
    '+ A former chemist at a Quillan testing laboratory: her boss ordered her to change lead readings in drinking water from three schools',
  ],
  'wire-central-bank': [
    '- National Bank of Varnia: it was too early to declare victory over inflation',
    '- Dana Whitlock: owed more to the election in May than to inflation',
    '+ Varnia’s central bank: it was too early to declare victory over inflation, disappointing investors who had bet on the first cut in three years',
    '+ the statistics office: last week',
  ],
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
