import { readFileSync } from 'node:fs';

/** A published set of word vectors, the commonest words first. */
export interface VectorSet {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the set in the file that the command line names first. */
export function givenVectors(): VectorSet {
  const path = process.argv[2];
  if (path === undefined) throw new Error('which file of word vectors?');
  return JSON.parse(readFileSync(path, 'utf8')) as VectorSet;
}

/** Adds a word's vector to its stem's, weighted by how common the word is by its rank (Zipf: 1 / rank). */
export function addByRank(sum: Float64Array, vector: readonly number[], rank: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / (rank + 10);
}

/** Brings a vector to unit length. */
export function normalise(vector: Float64Array): void {
  const length = Math.hypot(...vector) || 1;
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
}
