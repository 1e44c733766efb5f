import { readFileSync } from 'node:fs';

/** Read, not imported: what is imported stays in memory as it stands in the file. */
const packed = JSON.parse(
  readFileSync(new URL('../../data/search/word-vectors.json', import.meta.url), 'utf8'),
) as { readonly dimensions: number; readonly stems: string; readonly data: string };

/** Numbers of a vector. */
const DIMENSIONS = packed.dimensions;
/** What stands for a stem without a vector. */
export const NO_VECTOR = -1;

const bytes = Buffer.from(packed.data, 'base64');
const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
const rows = new Map(packed.stems.split(' ').map((stem, row) => [stem, row]));
/** A byte counts 256ths. */
const UNIT = 256;

/** The place of a stem's vector among all, or `NO_VECTOR`. */
export const vectorOf = (stem: string): number => rows.get(stem) ?? NO_VECTOR;

/* eslint-disable @typescript-eslint/no-non-null-assertion -- All indices are in range by construction. */

/** How alike two words are in meaning: the cosine of their vectors, -1 to 1; 0 where one has none. */
export function likeness(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  let sum = 0;
  const [a, b] = [one * DIMENSIONS, other * DIMENSIONS];
  for (let i = 0; i < DIMENSIONS; i++) sum = (sum + Math.imul(table[a + i]!, table[b + i]!)) | 0;
  return sum / (UNIT * UNIT);
}

/** A sum of vectors, in whole numbers: they are added faster, and only its direction counts. */
export type VectorSum = Int32Array;
export const emptySum = (): VectorSum => new Int32Array(DIMENSIONS);
/** A weight of 1 is so many whole parts. */
const PARTS = 32;

/** Adds a word's vector, times `weight`, to a sum; a word without a vector adds nothing. */
export function addVector(sum: VectorSum, row: number, weight: number): void {
  if (row < 0) return;
  const from = row * DIMENSIONS;
  const times = Math.round(weight * PARTS) | 0;
  for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i]! + Math.imul(table[from + i]!, times)) | 0;
}

/** Adds one sum to another. */
export function addSum(to: VectorSum, sum: VectorSum): void {
  for (let i = 0; i < DIMENSIONS; i++) to[i] = (to[i]! + sum[i]!) | 0;
}

/** The cosine of two sums; 0 where one is nothing. */
export function cosine(one: VectorSum, other: VectorSum): number {
  let along = 0;
  let a = 0;
  let b = 0;
  for (let i = 0; i < DIMENSIONS; i++) {
    along += one[i]! * other[i]!;
    a += one[i]! * one[i]!;
    b += other[i]! * other[i]!;
  }
  return a === 0 || b === 0 ? 0 : along / Math.sqrt(a * b);
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
