import type { PackedWeights } from '../src/text/weights.js';

/** Share of weights allowed to be cut off at the byte's ends: a few outliers must not coarsen all others. */
const CLIPPED = 0.0005;

/** A table of weights as bytes, in base64. */
export function packWeights(table: Float32Array, rows: number, labels: number): PackedWeights {
  const sizes = table
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor((sizes.length - 1) * (1 - CLIPPED))] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return {
    rows,
    labels,
    scale: Number(scale.toPrecision(6)),
    data: Buffer.from(bytes.buffer).toString('base64'),
  };
}
