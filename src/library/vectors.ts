import { readFileSync } from 'node:fs';
import listed from '../../data/search/vector-stems.json' with { type: 'json' };
import { commonness } from './rarity.js';

const { dimensions } = listed;
/** Word vectors by stem, one row a stem (see the source in the list). */
const VECTORS = new Int8Array(readFileSync(new URL('../../data/search/vectors.bin', import.meta.url)));
const ROWS: ReadonlyMap<string, number> = new Map(listed.stems.split(' ').map((stem, row) => [stem, row]));

/** Commoner words say less: smooth inverse frequency (Arora, Liang and Ma, ICLR 2017), with the paper's constant. */
const SMOOTHING = 1e-3;

/** The meaning of a text as one direction: its words' vectors added up, rare words more. One byte a dimension. */
export function meaningOf(stems: readonly string[]): Int8Array {
  const sum = new Float32Array(dimensions);
  for (const stem of stems) {
    const row = ROWS.get(stem);
    if (row === undefined) continue;
    const weight = SMOOTHING / (SMOOTHING + commonness(stem));
    const from = row * dimensions;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (VECTORS[from + at] ?? 0);
  }
  const length = Math.hypot(...sum) || 1;
  return Int8Array.from(sum, (value) => Math.max(-127, Math.min(127, Math.round((value / length) * SCALE))));
}

/** What a unit vector's components are multiplied with to fit a byte: few exceed 0.5. */
const SCALE = 256;

/** How alike two meanings are: the cosine, -1 to 1. */
export function likeness(a: Int8Array, b: Int8Array): number {
  let product = 0;
  for (let at = 0; at < dimensions; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product / (SCALE * SCALE);
}
