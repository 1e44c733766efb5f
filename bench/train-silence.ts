/**
 * Learns when to say that a library has no answer, and writes `data/search/silence.json` and the curve in
 * `bench/results/silence.md`:
 *
 *   npm run train:silence -- SET SET …
 *
 * Each set's passages are dealt to libraries of several sizes, by article and, where there are dates, by week. A
 * question whose best passage in its home library is right should be answered there; in a library that lacks all its
 * articles, or its whole weeks, it should not. A logistic regression with a few hidden units beside it
 * (`small-net.ts`); all figures are by five-fold cross-validation over stretches of the questions, four weeks where they have
 * dates.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { EVIDENCE, type Evidence } from '../src/library/evidence.js';
import { certainty, WIDEST, type SilenceModel } from '../src/library/silence.js';
import { mean } from './retrieval/measures.js';
import { casesOf, type Case } from './retrieval/silence-cases.js';
import { shareFrom, silenceReport, type Judged } from './retrieval/silence-report.js';
import { smallNet } from './retrieval/small-net.js';

/** Cases of a set by one split. */
interface Part {
  readonly set: string;
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Hidden units: with 8 all sets are within two points, some higher. */
const HIDDEN = 16;
const FOLDS = 5;
/**
 * Share of the questions with a right best passage that are to be answered, the mean of the sets by article. At the .92
 * that is asked of the bot a right answer of the sample library was kept back.
 */
const ANSWERED = 0.935;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: npm run train:silence -- SET [SET …]');
const parts = folders.flatMap((folder) =>
  (['article', 'week'] as const).flatMap((split): Part[] => {
    const set = basename(folder);
    const cases = casesOf(folder, split);
    return cases.length === 0 ? [] : [{ set, name: `${set} by ${split}`, cases }];
  }),
);
const judged = judge();
const least = threshold(judged.filter(({ name }) => name.endsWith('by article')));
const source = `Learned by bench/train-silence.ts on ${folders.map((folder) => basename(folder)).join(', ')}; the curve is in bench/results/silence.md.`;
const model = { source, least, ...learn(parts.map(({ cases }) => cases)) };
writeFileSync('data/search/silence.json', `${JSON.stringify(model, null, 2)}\n`);
const { report, plot } = silenceReport(judged, least);
writeFileSync('bench/results/silence.md', report);
writeFileSync('bench/results/silence.svg', plot);
console.log(report);

/** The certainty of each case by a model learned without its stretch of the questions, and by one without its set. */
function judge(): readonly Judged[] {
  const models = Array.from({ length: FOLDS }, (_, out) =>
    learn(parts.map(({ cases }) => cases.filter((one) => foldOf(one) !== out))),
  );
  const others = new Map(
    [...new Set(parts.map(({ set }) => set))].map((set) => [
      set,
      parts.length === 1 ? null : learn(parts.filter((part) => part.set !== set).map(({ cases }) => cases)),
    ]),
  );
  return parts.map(({ name, set, cases }) => ({
    name,
    cases: cases.map((one) => ({
      ...one,
      certainty: certainty(one.evidence, models[foldOf(one)]),
      byOthers: certainty(one.evidence, others.get(set) ?? models[0]),
    })),
  }));
}

/** One question of two sets, and of one week, is never learned from and judged. */
function foldOf({ block }: Case): number {
  return block % FOLDS;
}

/** A library that lacks a question's articles but has its answer in another one teaches nothing. */
function learn(training: readonly (readonly Case[])[]): SilenceModel {
  const examples = training.flatMap((all) => {
    const cases = all.filter(({ isThere, isAnswered }) => isThere || !isAnswered);
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

/** The highest certainty, in hundredths, at which still enough is answered. */
function threshold(of: readonly Judged[]): number {
  let found = -4;
  for (let step = -400; step <= 400; step++) {
    const there = of.map(({ cases }) => cases.filter(({ isThere }) => isThere));
    if (mean(there.map((cases) => shareFrom(cases, step / 100))) >= ANSWERED) found = step / 100;
  }
  return found;
}
