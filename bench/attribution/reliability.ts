import { calibrationError } from './guesses.js';
import type { Judged } from './judged.js';

const BINS = 10;
/** Thresholds that are tried for naming a speaker at all. */
const THRESHOLDS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How far a confidence can be taken at its word: for each tenth the mean confidence and the share that was right, the
 * expected calibration error (Naeini et al., AAAI 2015), and what is named and right from several thresholds on.
 */
export function reliability(judged: readonly Judged[]): string {
  const named = judged.filter(({ quotation }) => quotation.speaker !== null);
  const bins = Array.from({ length: BINS }, (_, bin) =>
    named.filter(({ quotation }) => Math.min(BINS - 1, Math.floor(quotation.confidence * BINS)) === bin),
  ).filter((bin) => bin.length > 0);
  const error = calibrationError(
    named.map(({ quotation, isRight }) => ({ probability: quotation.confidence, isTrue: isRight })),
  );
  return [
    `Expected calibration error ${percent(error)}% over ${named.length} attributions; right: a quotation of the annotation (half of the span or more) and its speaker.`,
    '',
    '| confidence | attributions | mean confidence | right |\n|---|---|---|---|',
    ...bins.map(
      (bin) =>
        `| ${lowest(bin)} | ${bin.length} | ${percent(confidenceOf(bin))} | ${percent(rightOf(bin))} |`,
    ),
    '',
    '| named from | named of all | right of the named |\n|---|---|---|',
    ...THRESHOLDS.map((least) => {
      const kept = named.filter(({ quotation }) => quotation.confidence >= least);
      return `| ${least} | ${percent(kept.length / judged.length)} | ${percent(rightOf(kept))} |`;
    }),
    '',
  ].join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(1);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const confidenceOf = (bin: readonly Judged[]): number =>
  mean(bin.map(({ quotation }) => quotation.confidence));
const rightOf = (bin: readonly Judged[]): number => mean(bin.map(({ isRight }) => (isRight ? 1 : 0)));
const lowest = (bin: readonly Judged[]): string =>
  (Math.floor(Math.min(...bin.map(({ quotation }) => quotation.confidence)) * BINS) / BINS).toFixed(1);
