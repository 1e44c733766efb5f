import { descend } from './adam.js';
import { spreadOf, standardised, type Example, type Spread } from './logistic.js';

/** One hidden unit: what goes into its tanh, and what its output weighs. */
export interface Unit {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly out: number;
}
/** A logistic regression and beside it a few hidden units, on standardised rows. */
export interface SmallNet extends Spread {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly units: readonly Unit[];
}

const ROUNDS = 200;
const RATE = 0.02;
/** Pull of the weights towards 0. */
const PULL = 3e-3;

/**
 * A net of one small hidden layer with a straight way beside it, by Adam over all examples at once. The first weights
 * come from a fixed sequence: the same examples give the same net.
 */
export function smallNet(
  examples: readonly Example[],
  { hidden, widest }: { readonly hidden: number; readonly widest: number },
): SmallNet {
  const spread = spreadOf(examples);
  const rows = standardised(examples, spread, widest);
  const width = rows[0]?.length ?? 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const heights = new Float64Array(hidden);
  const start = firstWeights(width, hidden);
  const weights = descend(
    start.length,
    ROUNDS,
    (current) => {
      const slope = current.map((weight) => PULL * weight);
      rows.forEach((row, at) => {
        const { isTrue, weight } = examples[at] ?? { isTrue: false, weight: 0 };
        addSlope(slope, current, row, { isTrue, share: weight / total }, heights);
      });
      return slope;
    },
    { start, rate: RATE },
  );
  return netOf(weights, spread, width, hidden);
}

/** Straight weights, then for each unit its weights, then the units' outputs. */
function firstWeights(width: number, hidden: number): Float64Array {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const weights = new Float64Array(width + hidden * width + hidden);
  for (let at = width; at < weights.length; at++) weights[at] = next() * 0.6;
  return weights;
}

/** `heights` is room for the outputs of the hidden units: typed arrays are dear to make. */
function addSlope(
  slope: Float64Array,
  current: Float64Array,
  row: Float64Array,
  { isTrue, share }: { readonly isTrue: boolean; readonly share: number },
  heights: Float64Array,
): void {
  const [width, hidden] = [row.length, heights.length];
  const outs = width + hidden * width;
  let sum = dot(current, 0, row);
  for (let unit = 0; unit < hidden; unit++) {
    const height = Math.tanh(dot(current, width + unit * width, row));
    heights[unit] = height;
    sum += height * (current[outs + unit] ?? 0);
  }
  const error = (1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0)) * share;
  addTo(slope, 0, row, error);
  for (let unit = 0; unit < hidden; unit++) {
    const height = heights[unit] ?? 0;
    slope[outs + unit] = (slope[outs + unit] ?? 0) + error * height;
    addTo(slope, width + unit * width, row, error * (current[outs + unit] ?? 0) * (1 - height * height));
  }
}

function dot(weights: Float64Array, from: number, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[from + at] ?? 0) * (row[at] ?? 0);
  return sum;
}

function addTo(slope: Float64Array, from: number, row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at++) slope[from + at] = (slope[from + at] ?? 0) + by * (row[at] ?? 0);
}

function netOf(learned: Float64Array, spread: Spread, width: number, hidden: number): SmallNet {
  const part = (from: number): Omit<Unit, 'out'> => ({
    weights: Array.from(learned.subarray(from, from + width - 1)),
    bias: learned[from + width - 1] ?? 0,
  });
  const units = Array.from({ length: hidden }, (_, unit) => ({
    ...part(width + unit * width),
    out: learned[width + hidden * width + unit] ?? 0,
  }));
  return { ...spread, ...part(0), units };
}
