import sureTags from '../../data/models/sure-tags.json' with { type: 'json' };
import { dataFile } from './data-file.js';
import { Features, hashOf } from './hashing.js';
import { addRows, unpackWeights, type PackedWeights } from './weights.js';
import type { Word } from './words.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export const TAGS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

/** As `bench/train-tags.ts` wrote them. */
const weights = unpackWeights(dataFile('models/tags.json') as PackedWeights);
const EDGE = 0x5bd1e995;

/** A tag for each word of a sentence, by an averaged perceptron that goes from left to right. */
export function tagsOf(words: readonly Pick<Word, 'text'>[]): readonly Tag[] {
  return tagNumbers(words.map(wordHashes)).map((tag) => TAGS[tag] ?? 'X');
}

/** What the tagger sees of a word. */
export interface WordHashes {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
}

/** Courtesy titles that the models take for one word: the commoner teaches them the rarer. */
const COURTESY = /^(?:M(?:r|s|rs|x)|Dr)\.?$/;

/** Small letters, straight apostrophes, no stop at the end: `Mr.`, `Mr` and `Ms` are one word to the models. */
function plain(text: string): string {
  if (COURTESY.test(text)) return 'mr';
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length > 1 && lower.endsWith('.') && /\p{L}/u.test(lower) ? lower.slice(0, -1) : lower;
}

export function wordHashes({ text }: Pick<Word, 'text'>): WordHashes {
  const lower = plain(text);
  return {
    word: hashOf(lower),
    suffix: hashOf(lower.slice(-3)),
    shape: shapeOf(lower === 'mr' ? 'Mr' : text),
  };
}

/** Kinds of characters that a shape tells apart. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const OTHER = 4;

/** A number for the pattern of small letters, capitals, digits and marks in a word: `Mr`, `U.S.`, `F-16`. */
export function shapeOf(text: string): number {
  let shape = 0;
  let last = 0;
  let repeats = 0;
  for (let i = 0; i < text.length && i < 12; i++) {
    const kind = kindOf(text, i);
    repeats = kind === last ? repeats + 1 : 0;
    // Runs of one kind look alike from the third character on.
    if (repeats < 2) shape = (shape * 5 + kind) | 0;
    last = kind;
  }
  return shape;
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 192 || code > 0x24f) return OTHER;
  const char = text.charAt(at);
  return char === char.toLowerCase() ? LOWER : UPPER;
}

/** The tags of words that have one wherever they stand, by the word's hash: four words of ten need no weighing. */
const sure: ReadonlyMap<number, number> = new Map(
  TAGS.flatMap((tag, number) =>
    ((sureTags.tags as Readonly<Partial<Record<Tag, string>>>)[tag] ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [wordHashes({ text: word }).word, number] as const),
  ),
);

/** Adds what features weigh to the scores, one for each of `TAGS`. */
type Weigh = (features: Features, scores: Float32Array) => void;

const weighed: Weigh = (row, scores) => {
  addRows(weights, row, scores);
};

/** The tagger proper, as numbers into `TAGS`; `weigh` and `known` are given so that the training can share it. */
export function tagNumbers(
  words: readonly WordHashes[],
  weigh: Weigh = weighed,
  known: ReadonlyMap<number, number> = sure,
): number[] {
  const tags: number[] = [];
  const scores = new Float32Array(TAGS.length);
  for (let at = 0; at < words.length; at++) {
    const tag = known.get(words[at]?.word ?? EDGE);
    if (tag !== undefined) {
      tags.push(tag);
      continue;
    }
    scores.fill(0);
    weigh(tagFeatures(words, at, tags), scores);
    tags.push(bestOf(scores));
  }
  return tags;
}

const NO_WORD: WordHashes = { word: EDGE, suffix: EDGE, shape: EDGE };
const NO_TAG = 31;
const TEMPLATES = Uint8Array.from({ length: 17 }, (_, template) => template);
const features = new Features(TEMPLATES.length);

/** The features of one word, given the tags already chosen to its left; the list is overwritten by the next call. */
export function tagFeatures(words: readonly WordHashes[], at: number, tags: readonly number[]): Features {
  const { word, suffix, shape } = words[at] ?? NO_WORD;
  const before = at > 0 ? (words[at - 1] ?? NO_WORD) : NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  const tag1 = at > 0 ? (tags[at - 1] ?? NO_TAG) : NO_TAG;
  const tag2 = at > 1 ? (tags[at - 2] ?? NO_TAG) : NO_TAG;
  features.clear();
  features.set(0, word, 0);
  features.set(1, suffix, 0);
  features.set(2, shape, at === 0 ? 1 : 0);
  features.set(3, tag1, 0);
  features.set(4, tag1, tag2);
  features.set(5, tag1, word);
  features.set(6, tag1, suffix);
  features.set(7, before.word, 0);
  features.set(8, after.word, 0);
  features.set(9, after.suffix, 0);
  features.set(10, word, after.word);
  features.set(11, before.word, word);
  features.set(12, after.suffix, suffix);
  features.set(13, (at > 1 ? (words[at - 2] ?? NO_WORD) : NO_WORD).word, 0);
  features.set(14, (words[at + 2] ?? NO_WORD).word, 0);
  features.set(15, after.shape, shape);
  features.set(16, tag1, after.suffix);
  features.hash(TEMPLATES);
  return features;
}

function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}
