import { descend } from './adam.js';

export interface Example {
  readonly row: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
/** Pull of the weights, at unit spread, towards 0. */
const PULL = 1e-3;

/** Logistic regression by Adam over all examples at once: the same examples give the same weights. */
export function logistic(examples: readonly Example[]): {
  readonly weights: readonly number[];
  readonly bias: number;
} {
  const size = examples[0]?.row.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const { middle, spread } = spreadOf(examples);
  const rows = standardised(examples, { middle, spread });
  const weights = descend(size + 1, ROUNDS, (current) => {
    const slope = current.map((weight, at) => (at < size ? PULL * weight : 0));
    rows.forEach((row, at) => {
      const { isTrue, weight } = examples[at] ?? { isTrue: false, weight: 0 };
      const sum = row.reduce((score, value, i) => score + value * (current[i] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0)) * weight) / total;
      for (let i = 0; i <= size; i++) slope[i] = (slope[i] ?? 0) + error * (row[i] ?? 0);
    });
    return slope;
  });
  const plain = Array.from(weights.subarray(0, size), (weight, at) => weight / (spread[at] ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (middle[at] ?? 0), 0);
  return { weights: plain, bias: (weights[size] ?? 0) - shift };
}

/** Mean and standard deviation of each column. */
export interface Spread {
  readonly middle: Float64Array;
  readonly spread: Float64Array;
}

export function spreadOf(examples: readonly Example[]): Spread {
  const size = examples[0]?.row.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const average = (of: (example: Example) => number): number =>
    examples.reduce((sum, example) => sum + example.weight * of(example), 0) / total;
  const middle = Float64Array.from({ length: size }, (_, at) => average(({ row }) => row[at] ?? 0));
  const spread = middle.map((mean, at) => Math.sqrt(average(({ row }) => ((row[at] ?? 0) - mean) ** 2)) || 1);
  return { middle, spread };
}

/** The rows with mean 0 and deviation 1 in each column, cut off at `widest` deviations, and a 1 behind them for the bias. */
export const standardised = (
  examples: readonly Example[],
  { middle, spread }: Spread,
  widest = Infinity,
): readonly Float64Array[] =>
  examples.map(({ row }) =>
    Float64Array.from([
      ...row.map((value, at) =>
        Math.max(-widest, Math.min(widest, (value - (middle[at] ?? 0)) / (spread[at] ?? 1))),
      ),
      1,
    ]),
  );
