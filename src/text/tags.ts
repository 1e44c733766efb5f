import model from '../../data/models/tags.json' with { type: 'json' };
import { hashOf, mix } from './hashing.js';
import { addRow, unpackWeights, type Weights } from './weights.js';
import type { Word } from './words.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export const TAGS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

export const tagWeights = unpackWeights(model);
const EDGE = 0x5bd1e995;

/** A tag for each word of a sentence, by an averaged perceptron that goes from left to right. */
export function tagsOf(words: readonly Pick<Word, 'text'>[]): readonly Tag[] {
  return tagNumbers(words.map(wordHashes), tagWeights).map((tag) => TAGS[tag] ?? 'X');
}

/** What the tagger sees of a word. */
export interface WordHashes {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
}

export function wordHashes({ text }: Pick<Word, 'text'>): WordHashes {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { word: hashOf(lower), suffix: hashOf(lower.slice(-3)), shape: hashOf(shapeOf(text)) };
}

/** `Xx`, `XX`, `x`, `d`, `x-x`: the pattern of capitals, digits and marks, runs made one. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}\p{Lu}+/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 6);
}

/** The tagger proper, as numbers into `TAGS`; `table` is given so that the training can share it. */
export function tagNumbers(words: readonly WordHashes[], table: Weights): number[] {
  const tags: number[] = [];
  const scores = new Float32Array(TAGS.length);
  for (let at = 0; at < words.length; at++) {
    scores.fill(0);
    for (const feature of tagFeatures(words, at, tags)) addRow(table, feature, scores);
    tags.push(bestOf(scores));
  }
  return tags;
}

/** The features of one word, given the tags already chosen to its left. */
export function tagFeatures(words: readonly WordHashes[], at: number, tags: readonly number[]): number[] {
  const word = words[at] ?? { word: EDGE, suffix: EDGE, shape: EDGE };
  const before = words[at - 1]?.word ?? EDGE;
  const after = words[at + 1]?.word ?? EDGE;
  const tag1 = tags[at - 1] ?? 31;
  const tag2 = tags[at - 2] ?? 31;
  const parts = [
    word.word,
    word.suffix,
    word.shape,
    mix(word.shape, at === 0 ? 1 : 0),
    tag1,
    mix(tag1, tag2),
    mix(tag1, word.word),
    mix(tag1, word.suffix),
    before,
    after,
    words[at + 1]?.suffix ?? EDGE,
    mix(word.word, after),
    mix(before, word.word),
    mix(words[at + 1]?.suffix ?? EDGE, word.suffix),
    words[at - 2]?.word ?? EDGE,
    words[at + 2]?.word ?? EDGE,
    mix(words[at + 1]?.shape ?? EDGE, word.shape),
    mix(tag1, words[at + 1]?.suffix ?? EDGE),
  ];
  for (let template = 0; template < parts.length; template++) parts[template] = mix(template, parts[template] ?? 0);
  return parts;
}

function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}
