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

/** The same, ready for use. */
export interface Weights {
  /** `feature & mask` is a feature's row. */
  readonly mask: number;
  readonly labels: number;
  /** Numbers that hold a row: four weights in each, as bytes from 1 to 255, the first lowest; 128 stands for 0. */
  readonly width: number;
  readonly table: Int32Array;
  readonly scale: number;
}

/** Weights in one number of the table. */
const LANES = 4;
/** What is added to each weight, so that its byte has no sign. */
const RAISED = 128;

/* eslint-disable @typescript-eslint/no-non-null-assertion -- All indices are in range by construction. */
/** The table, ready for use. */
export function unpackWeights({ rows, labels, scale, data }: PackedWeights): Weights {
  const buffer = Buffer.from(data, 'base64');
  const bytes = new Int8Array(buffer.buffer, buffer.byteOffset, rows * labels);
  const width = Math.ceil(labels / LANES);
  const table = new Int32Array(rows * width);
  for (let row = 0, from = 0; row < rows; row++)
    for (let label = 0; label < labels; label++, from++)
      table[row * width + (label >> 2)]! |= (bytes[from]! + RAISED) << (8 * (label & 3));
  return { mask: rows - 1, labels, width, table, scale };
}

/** Two sums of sixteen bits side by side: room for the raised bytes of 257 features. */
const PAIR = 0x00ff00ff;

/**
 * Adds the rows of all features, 257 at most, to the scores, which hold one number for each label from `at` on. The
 * innermost loop of the whole reading: four weights are fetched at once and summed in two pairs.
 */
export function addRows(
  { mask, labels, width, table, scale }: Weights,
  { rows, size }: Features,
  scores: Float32Array,
  at = 0,
): void {
  const raised = RAISED * size;
  for (let part = 0; part < width; part++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < size; f++) {
      // A product of its own would be checked for more than 32 bits.
      const four = table[(Math.imul(rows[f]! & mask, width) + part) | 0]!;
      even = (even + (four & PAIR)) | 0;
      odd = (odd + ((four >>> 8) & PAIR)) | 0;
    }
    const to = at + part * LANES;
    const left = labels - part * LANES;
    scores[to]! += ((even & 0xffff) - raised) * scale;
    if (left > 1) scores[to + 1]! += ((odd & 0xffff) - raised) * scale;
    if (left > 2) scores[to + 2]! += ((even >>> 16) - raised) * scale;
    if (left > 3) scores[to + 3]! += ((odd >>> 16) - raised) * scale;
  }
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
