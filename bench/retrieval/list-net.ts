import { descend } from './adam.js';

/** A question: a row of features for each passage, the share of the gain that each passage holds, the question's weight. */
export interface ListExample {
  readonly rows: readonly (readonly number[])[];
  readonly target: readonly number[];
  readonly weight: number;
}

const STEPS = 300;
/** Pull of the weights, at unit spread, towards 0. */
const PULL = 1e-3;

/**
 * Weights under which the softmax of a question's scores is nearest its gains: ListNet with linear scores. Features
 * are learned at unit spread and the weights given for features as they are. No chance is in it: the same examples
 * give the same weights. There is a weight for each of the signs, of that sign or 0.
 */
export function listNet(examples: readonly ListExample[], signs: readonly (1 | -1)[]): readonly number[] {
  const features = signs.length;
  const spread = spreadOf(examples, features);
  const scaled = examples.map((example) => ({
    ...example,
    rows: example.rows.map((row) => Float64Array.from(row, (value, at) => value / (spread[at] ?? 1))),
  }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const slopeAt = (current: Float64Array): Float64Array => {
    const slope = Float64Array.from(current, (weight) => PULL * weight);
    for (const example of scaled) addSlope(example, current, slope, example.weight / total);
    return slope;
  };
  const weights = descend(features, STEPS, slopeAt, { signs });
  return Array.from(weights, (weight, at) => weight / (spread[at] ?? 1));
}

function addSlope(
  { rows, target }: { readonly rows: readonly Float64Array[]; readonly target: readonly number[] },
  weights: Float64Array,
  slope: Float64Array,
  share: number,
): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  rows.forEach((row, passage) => {
    const error = share * ((odds[passage] ?? 0) / sum - (target[passage] ?? 0));
    for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
  });
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Standard deviation of each feature over all passages. */
function spreadOf(examples: readonly ListExample[], features: number): Float64Array {
  const rows = examples.flatMap(({ rows }) => rows);
  const average = (of: (row: readonly number[]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return Float64Array.from({ length: features }, (_, at) => {
    const middle = average((row) => row[at] ?? 0);
    return Math.sqrt(average((row) => ((row[at] ?? 0) - middle) ** 2)) || 1;
  });
}
