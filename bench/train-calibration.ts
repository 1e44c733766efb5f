/**
 * Fits how likely an attribution is right given what the models believe (`data/models/calibration.json`), for each
 * type of quotation, on polnear-dev, which no model was learned from: `npm run train:calibration`. The error printed
 * is cross-validated over articles.
 */
import { writeFileSync } from 'node:fs';
import { beliefOf } from '../src/quotations/calibration.js';
import type { QuotationType } from '../src/quotations/quotation.js';
import { judgedOf } from './attribution/judged.js';
import { CORPUS, hasCorpus, readCorpus } from './train-corpus.js';

interface Case {
  readonly type: QuotationType;
  /** Log-odds of what the models believe. */
  readonly odds: number;
  readonly isRight: boolean;
  readonly article: number;
}
interface Line {
  readonly shift: number;
  readonly slope: number;
}

const TYPES = ['direct', 'mixed', 'indirect'] as const;
const FOLDS = 5;
const BINS = 10;
/** Pull towards no change, in cases: keeps few cases from saying much. */
const PULL = 4;

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}; set ATTRIBUTION_DATA to their folder.`);
  process.exit(1);
}
const cases = readCorpus('polnear-dev.jsonl').flatMap((article, at): readonly Case[] =>
  judgedOf([article])
    .filter(({ quotation }) => quotation.speaker !== null)
    .map(({ quotation: { type, confidence }, isRight }) => {
      const belief = beliefOf(type, confidence);
      return { type, isRight, article: at, odds: Math.log(belief / (1 - belief)) };
    }),
);
const held = Array.from({ length: FOLDS }, (_, out) => {
  const lines = fitAll(cases.filter(({ article }) => article % FOLDS !== out));
  return cases
    .filter(({ article }) => article % FOLDS === out)
    .map((one) => [probability(lines[one.type], one.odds), one.isRight] as const);
}).flat();
const error = Math.round(1000 * calibrationError(held)) / 10;
const source = `Fitted by bench/train-calibration.ts on ${cases.length} attributions of polnear-dev (PolNeAR: Newell, Margolin and Ruths, LREC 2018); expected calibration error ${error}%, cross-validated over articles.`;
console.log(source);
writeFileSync('data/models/calibration.json', `${JSON.stringify({ source, ...fitAll(cases) }, null, 2)}\n`);

function fitAll(from: readonly Case[]): Readonly<Record<QuotationType, Line>> {
  const [direct, mixed, indirect] = TYPES.map((type) => fit(from.filter((one) => one.type === type)));
  const none: Line = { shift: 0, slope: 1 };
  return { direct: direct ?? none, mixed: mixed ?? none, indirect: indirect ?? none };
}

/** Logistic regression on one number, by Newton's steps. */
function fit(of: readonly Case[]): Line {
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [PULL * shift, PULL * (slope - 1), PULL, 0, PULL];
    for (const { odds, isRight } of of) {
      const p = probability({ shift, slope }, odds);
      const off = p - (isRight ? 1 : 0);
      const spread = p * (1 - p);
      g0 += off;
      g1 += off * odds;
      h00 += spread;
      h01 += spread * odds;
      h11 += spread * odds * odds;
    }
    const det = h00 * h11 - h01 * h01;
    shift -= (h11 * g0 - h01 * g1) / det;
    slope -= (h00 * g1 - h01 * g0) / det;
  }
  return { shift: Number(shift.toFixed(3)), slope: Number(slope.toFixed(3)) };
}

function probability({ shift, slope }: Line, odds: number): number {
  return 1 / (1 + Math.exp(-shift - slope * odds));
}

/** Expected calibration error (Naeini et al., AAAI 2015). */
function calibrationError(judged: readonly (readonly [number, boolean])[]): number {
  return Array.from({ length: BINS }, (_, bin) =>
    judged.filter(([p]) => Math.min(BINS - 1, Math.floor(p * BINS)) === bin),
  ).reduce((sum, bin) => {
    const off = bin.reduce((gap, [p, isRight]) => gap + p - (isRight ? 1 : 0), 0);
    return sum + Math.abs(off) / judged.length;
  }, 0);
}
