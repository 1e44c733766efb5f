import type { Features } from './hashing.js';

/**
 * A table of learned weights, a row for each hashed feature and a column for each label, kept as bytes: one byte a
 * weight times `scale`. Written by the training scripts in `bench/`.
 */
export interface PackedWeights {
  /** Rows; a power of two. */
  readonly rows: number;
  readonly labels: number;
  readonly scale: number;
  /** Signed bytes, row after row, in base64. */
  readonly data: string;
}

export interface Weights {
  /** `feature & mask` is a feature's row. */
  readonly mask: number;
  readonly labels: number;
  /** Bytes as packed: four times as many fit a processor's cache as would as floats. */
  readonly table: Int8Array | Float32Array;
  readonly scale: number;
}

/** The table, ready for use. */
export function unpackWeights({ rows, labels, scale, data }: PackedWeights): Weights {
  const bytes = Buffer.from(data, 'base64');
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, rows * labels);
  return { mask: rows - 1, labels, table, scale };
}

/** Labels summed side by side: as many sums as a processor's registers hold with ease. */
const LANES = 4;

/**
 * Adds the rows of all features to the scores, which hold one number for each label from `at` on. The innermost loop
 * of the whole reading: four labels at a time, so that their sums stay in registers.
 */
export function addRows(weights: Weights, features: Features, scores: Float32Array, at = 0): void {
  const whole = weights.labels - (weights.labels % LANES);
  for (let label = 0; label < whole; label += LANES) addFour(weights, features, scores, at, label);
  if (whole === weights.labels - 1) addOne(weights, features, scores, at, whole);
  else if (whole < weights.labels) addRest(weights, features, scores, at, whole);
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- All indices are in range by construction. */
function addFour(
  { mask, labels, table, scale }: Weights,
  { rows, size }: Features,
  scores: Float32Array,
  at: number,
  label: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < size; f++) {
    const cell = (rows[f]! & mask) * labels + label;
    a += table[cell]!;
    b += table[cell + 1]!;
    c += table[cell + 2]!;
    d += table[cell + 3]!;
  }
  const to = at + label;
  scores[to]! += a * scale;
  scores[to + 1]! += b * scale;
  scores[to + 2]! += c * scale;
  scores[to + 3]! += d * scale;
}

/** The last label, where it is alone. */
function addOne(
  { mask, labels, table, scale }: Weights,
  { rows, size }: Features,
  scores: Float32Array,
  at: number,
  label: number,
): void {
  let sum = 0;
  for (let f = 0; f < size; f++) sum += table[(rows[f]! & mask) * labels + label]!;
  scores[at + label]! += sum * scale;
}

/** The last two or three labels. */
function addRest(
  { mask, labels, table, scale }: Weights,
  { rows, size }: Features,
  scores: Float32Array,
  at: number,
  label: number,
): void {
  const second = Math.min(label + 1, labels - 1);
  const third = labels - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let f = 0; f < size; f++) {
    const cell = (rows[f]! & mask) * labels;
    a += table[cell + label]!;
    b += table[cell + second]!;
    c += table[cell + third]!;
  }
  scores[at + label]! += a * scale;
  if (second > label) scores[at + second]! += b * scale;
  if (third > second) scores[at + third]! += c * scale;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
