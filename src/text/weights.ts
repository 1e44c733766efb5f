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
  return {
    mask: rows - 1,
    labels,
    table: new Int8Array(bytes.buffer, bytes.byteOffset, rows * labels),
    scale,
  };
}

/** Adds the rows of all features to the scores, which hold one number for each label from `at` on. */
export function addRows(
  { mask, labels, table, scale }: Weights,
  { rows, size }: Features,
  scores: Float32Array,
  at = 0,
): void {
  for (let f = 0; f < size; f++) {
    const row = ((rows[f] as number) & mask) * labels;
    for (let label = 0; label < labels; label++) {
      // Both are in range by construction; a check here would cost a tenth of the whole reading.
      (scores[at + label] as number) += scale * (table[row + label] as number);
    }
  }
}
