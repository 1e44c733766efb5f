/**
 * Learns when to say that a library has no answer, and writes `data/search/silence.json` and the curve in
 * `bench/results/silence.md`:
 *
 *   npm run train:silence -- SET SET …
 *
 * Each set's articles are dealt to libraries of several sizes. A question whose best passage in its home library is
 * right should be answered there; in a library that lacks all its articles it should not. A logistic regression with a
 * few hidden units beside it (`small-net.ts`): 2 points more silence at the same answers than without them; all
 * figures are by five-fold cross-validation over stretches of the questions.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rank } from '../src/library/passage-search.js';
import {
  certainty,
  EVIDENCE,
  evidenceOf,
  standingOf,
  type Evidence,
  WIDEST,
  type SilenceModel,
} from '../src/library/silence.js';
import { hashOf } from '../src/text/hashing.js';
import { corpusOf, type Corpus } from './retrieval/corpus.js';
import { readDataSet, type DataSet, type Item } from './retrieval/data-set.js';
import { smallNet } from './retrieval/small-net.js';
import { mean } from './retrieval/measures.js';

interface Case {
  readonly question: number;
  readonly isThere: boolean;
  readonly evidence: Evidence;
}
/** Hidden units: with 16 no more was gained. */
const HIDDEN = 8;

/** Into how many libraries a set's articles are dealt; at most `LIBRARIES` of them are asked. */
const DEALS = [2, 4, 16, 80];
const LIBRARIES = 4;
/** Smaller libraries than this are not made. */
const FEWEST = 20;
/** Of a large set so many questions are asked of each library, evenly taken. */
const MOST = 1_200;
const FOLDS = 5;
/** Share of the questions with a right best passage that are to be answered, the mean of the sets. */
const ANSWERED = 0.92;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: npm run train:silence -- SET [SET …]');
const sets = folders.map((folder) => casesOf(readDataSet(folder)));
const judged = sets.map((cases, at) => crossValidated(cases, at));
const least = threshold();
const learned = learn(sets);
const source = `Learned by bench/train-silence.ts on ${folders.map((folder) => basename(folder)).join(', ')}; the curve is in bench/results/silence.md.`;
writeFileSync('data/search/silence.json', `${JSON.stringify({ source, least, ...learned }, null, 2)}\n`);
const report = reportOf();
writeFileSync('bench/results/silence.md', report);
console.log(report);

function casesOf({ corpus, queries, relevant }: DataSet): readonly Case[] {
  const step = Math.max(1, Math.floor(queries.length / MOST));
  const asked = queries.filter((_, at) => at % step === 0);
  return DEALS.flatMap((deal) => {
    if (corpus.length / deal < FEWEST) return [];
    const homeOf = (item: Item): number => (hashOf(articleOf(item)) >>> 8) % deal;
    const homes = new Map(corpus.map((item) => [item._id, homeOf(item)]));
    const libraries = Array.from({ length: Math.min(deal, LIBRARIES) }, (_, at) =>
      corpusOf(corpus.filter((item) => homeOf(item) === at)),
    );
    return asked.flatMap(({ _id, text }, question) => {
      const grades = relevant.get(_id) ?? new Map<string, number>();
      const right = new Set([...grades.keys()].map((id) => homes.get(id) ?? -1));
      // One library without the answer for each with it keeps the two kinds of like number.
      const other = (hashOf(_id) >>> 8) % libraries.length;
      return libraries.flatMap((library, at) =>
        right.has(at) || at === other
          ? (caseOf(text, library, right.has(at) ? grades : null, question) ?? [])
          : [],
      );
    });
  });
}

/** An article's passages share its title; one without a title stands alone. */
function articleOf({ title, _id }: Item): string {
  return title === undefined || title === '' ? _id : title;
}

/** `grades` are null where the library lacks the answer; a question whose best passage is wrong is no case. */
function caseOf(
  text: string,
  { index, idOf }: Corpus,
  grades: ReadonlyMap<string, number> | null,
  number: number,
): Case | null {
  const { question, ranked } = rank(text, index);
  const standing = standingOf(ranked);
  if (standing === null) return null;
  const { entry, passage } = standing.best.passage;
  if (grades !== null && (grades.get(idOf(entry, passage.number)) ?? 0) === 0) return null;
  return {
    question: number,
    isThere: grades !== null,
    evidence: evidenceOf(standing, question, index.size),
  };
}

/** The certainty of each case by a model that was learned without its stretch of the questions. */
function crossValidated(cases: readonly Case[], set: number): readonly (readonly [number, boolean])[] {
  return Array.from({ length: FOLDS }, (_, out) => {
    const model = learn(sets.map((all) => all.filter((one) => foldOf(one, all) !== out)));
    return (sets[set] ?? cases)
      .filter((one) => foldOf(one, cases) === out)
      .map(({ evidence, isThere }) => [certainty(evidence, model), isThere] as const);
  }).flat();
}

function foldOf({ question }: Case, all: readonly Case[]): number {
  const questions = all.reduce((most, one) => Math.max(most, one.question), 0) + 1;
  return Math.floor((question * FOLDS) / questions);
}

function learn(training: readonly (readonly Case[])[]): SilenceModel {
  const examples = training.flatMap((cases) => {
    const there = cases.filter(({ isThere }) => isThere).length;
    return cases.map(({ evidence, isThere }) => ({
      row: EVIDENCE.map((name) => evidence[name]),
      isTrue: isThere,
      // Every set weighs the same, and in it the answerable as much as the others.
      weight: 1 / (isThere ? there : cases.length - there),
    }));
  });
  const { middle, spread, weights, bias, units } = smallNet(examples, { hidden: HIDDEN, widest: WIDEST });
  return {
    middle: named(Array.from(middle)),
    spread: named(Array.from(spread)),
    bias: rounded(bias),
    weights: named(weights),
    units: units.map((unit) => ({
      out: rounded(unit.out),
      bias: rounded(unit.bias),
      weights: named(unit.weights),
    })),
  };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}

/** The keys are EVIDENCE, which are all keys of Evidence. */
function named(weights: readonly number[]): Evidence {
  return Object.fromEntries(EVIDENCE.map((name, at) => [name, rounded(weights[at] ?? 0)])) as Evidence;
}

function answered(cases: readonly (readonly [number, boolean])[], isThere: boolean, from: number): number {
  const asked = cases.filter(([, there]) => there === isThere);
  return asked.filter(([certain]) => certain >= from).length / asked.length;
}

/** The highest certainty at which still enough is answered. */
function threshold(): number {
  let found = -4;
  for (let step = -400; step <= 400; step++)
    if (mean(judged.map((cases) => answered(cases, true, step / 100))) >= ANSWERED) found = step / 100;
  return found;
}

function reportOf(): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const row = (from: number): string =>
    `| ${from === least ? `**${from}**` : from.toFixed(2)} | ${judged
      .map(
        (cases) => `${percent(answered(cases, true, from))} / ${percent(1 - answered(cases, false, from))}`,
      )
      .join(' | ')} |`;
  const points = [...[-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].filter((at) => at !== least), least].sort(
    (a, b) => a - b,
  );
  return [
    `# When to be silent, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'Percent, cross-validated. First the share of questions answered whose best passage is right, then the share met with silence in a',
    'library that lacks their articles (another passage may still answer some of these, so 100 is out of reach). Bold: where the bot stands.',
    '',
    `| log-odds from | ${folders.map((folder) => basename(folder)).join(' | ')} |`,
    `|---|${folders.map(() => '---').join('|')}|`,
    ...points.map(row),
    '',
    `Cases: ${judged.map((cases, at) => `${basename(folders[at] ?? '')} ${cases.length}`).join(', ')}; libraries of ${FEWEST} to 15,000 passages.`,
    '',
  ].join('\n');
}
