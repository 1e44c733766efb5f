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
  readonly table: Float32Array;
}

/** The table, ready for use. */
export function unpackWeights({ rows, labels, scale, data }: PackedWeights): Weights {
  const bytes = Buffer.from(data, 'base64');
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, rows * labels);
  return { mask: rows - 1, labels, table: Float32Array.from(signed, (weight) => weight * scale) };
}

/** Adds a feature's row to the scores, which hold one number for each label from `at` on. */
export function addRow({ mask, labels, table }: Weights, feature: number, scores: Float32Array, at = 0): void {
  const row = (feature & mask) * labels;
  for (let label = 0; label < labels; label++) {
    scores[at + label] = (scores[at + label] ?? 0) + (table[row + label] ?? 0);
  }
}
