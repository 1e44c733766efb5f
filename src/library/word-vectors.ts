import { dataFile } from '../text/data-file.js';

/** As `bench/retrieval/word-vectors.ts` wrote it. */
const packed = dataFile('search/word-vectors.json') as {
  readonly dimensions: number;
  readonly stems: string;
  readonly data: string;
};

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
/*
 * The loops below take four dimensions at a time, in whole numbers: nothing in the ranking is done as often, and they
 * take half the time so.
 */
const LANES = 4;
if (DIMENSIONS % LANES !== 0)
  throw new Error(`word-vectors.json: dimensions ${DIMENSIONS} is no multiple of ${LANES}`);

/** How alike two words are in meaning: the cosine of their vectors, -1 to 1; 0 where one has none. */
export function likeness(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  let sum = 0;
  const [a, b] = [one * DIMENSIONS, other * DIMENSIONS];
  for (let i = 0; i < DIMENSIONS; i++) sum = (sum + Math.imul(table[a + i]!, table[b + i]!)) | 0;
  return sum / (UNIT * UNIT);
}

/** The vectors of some words, one after the other, laid out to be compared with many; zeros for a word without one. */
export type Vectors = Int32Array;

export function vectorsOf(rows: readonly number[]): Vectors {
  const vectors = new Int32Array(rows.length * DIMENSIONS);
  for (const [at, row] of rows.entries())
    if (row >= 0) vectors.set(table.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), at * DIMENSIONS);
  return vectors;
}

/** Writes how alike a word is to each of some others (see `likeness`) into `into`, from a place on. */
export function likenesses(row: number, to: Vectors, into: Float64Array, place: number): void {
  if (row < 0) return;
  const start = row * DIMENSIONS;
  for (let b = 0, at = place; b < to.length; at++) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let a = start; a < start + DIMENSIONS; a += LANES, b += LANES) {
      sum0 = (sum0 + Math.imul(table[a]!, to[b]!)) | 0;
      sum1 = (sum1 + Math.imul(table[a + 1]!, to[b + 1]!)) | 0;
      sum2 = (sum2 + Math.imul(table[a + 2]!, to[b + 2]!)) | 0;
      sum3 = (sum3 + Math.imul(table[a + 3]!, to[b + 3]!)) | 0;
    }
    into[at] = (sum0 + sum1 + sum2 + sum3) / (UNIT * UNIT);
  }
}

/** A sum of vectors, in whole numbers: they are added faster, and only its direction counts. */
export type VectorSum = Int32Array;
export const emptySum = (): VectorSum => new Int32Array(DIMENSIONS);
/** A weight of 1 is so many whole parts. */
const PARTS = 32;

/** Adds a word's vector, times `weight`, to a sum; a word without a vector adds nothing. */
export function addVector(sum: VectorSum, row: number, weight: number): void {
  if (row < 0) return;
  const times = Math.round(weight * PARTS) | 0;
  for (let i = 0, from = row * DIMENSIONS; i < DIMENSIONS; i += LANES, from += LANES) {
    sum[i] = (sum[i]! + Math.imul(table[from]!, times)) | 0;
    sum[i + 1] = (sum[i + 1]! + Math.imul(table[from + 1]!, times)) | 0;
    sum[i + 2] = (sum[i + 2]! + Math.imul(table[from + 2]!, times)) | 0;
    sum[i + 3] = (sum[i + 3]! + Math.imul(table[from + 3]!, times)) | 0;
  }
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
