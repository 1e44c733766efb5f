import type { Layout } from '../news/layout.js';
import { hashOf, mix } from '../text/hashing.js';
import { TAGS, tagNumbers, type WordHashes } from '../text/tags.js';
import { ownString } from '../text/own-string.js';
import { blockWordsOf } from './block-words.js';
import { sentenceRuns, unitHashes, unitsOf, type Unit } from './units.js';
import { formOf } from './verb-forms.js';
import { wordClassOf } from './word-classes.js';

/** Tags beyond those of words: a quotation by its length, and the two edges of what is seen. */
export const TAG = {
  ...(Object.fromEntries(TAGS.map((tag, number) => [tag, number])) as Readonly<
    Record<(typeof TAGS)[number], number>
  >),
  fragment: 20,
  statement: 21,
  sentence: 22,
  edge: 23,
} as const;

/**
 * An article as numbers, one for each unit: what features are made of. `word`, `stem`, `suffix` and `shape` are
 * hashes, `tag` a part of speech or one of the tags above, `wordClass` a class of words of a like use, `form` how a verb
 * ends.
 */
export interface Reading {
  readonly units: readonly Unit[];
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly tag: Int32Array;
  readonly wordClass: Int32Array;
  readonly form: Int32Array;
  /** First unit of each unit's sentence, and the unit after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The shape of a quotation that begins with a capital. */
export const CAPITAL_QUOTE = mix(1, 903);

/** Is a tag that of a quotation in marks? */
export const isQuoteTag = (tag: number | undefined): boolean => tag === TAG.statement || tag === TAG.fragment;

/** Fewer words than this between marks are seldom a statement of their own. */
const STATEMENT = 5;

export function readingOf(layout: Layout, words = blockWordsOf(layout)): Reading {
  const units = unitsOf(layout, words);
  const numbers = (): Int32Array => new Int32Array(units.length);
  const reading = {
    units,
    word: numbers(),
    stem: numbers(),
    suffix: numbers(),
    shape: numbers(),
    tag: numbers(),
    wordClass: numbers(),
    form: numbers(),
    from: numbers(),
    to: numbers(),
  };
  let at = 0;
  for (const run of sentenceRuns(units)) {
    readSentence(reading, run, at);
    at += run.length;
  }
  return reading;
}

function readSentence(reading: Reading, run: readonly Unit[], at: number): void {
  const hashes = run.map(hashesOf);
  const tags = tagNumbers(hashes);
  run.forEach((unit, i) => {
    const { word, stem, suffix, shape, wordClass, form } = hashes[i] ?? NO_HASHES;
    const to = at + i;
    reading.from[to] = at;
    reading.to[to] = at + run.length;
    if (unit.kind === 'quote') readQuote(reading, unit, to);
    else {
      reading.word[to] = word;
      reading.stem[to] = stem;
      reading.suffix[to] = suffix;
      reading.shape[to] = shape;
      reading.tag[to] = tags[i] ?? 0;
      reading.wordClass[to] = wordClass;
      reading.form[to] = form;
    }
  });
}

interface Hashes extends WordHashes {
  readonly stem: number;
  readonly wordClass: number;
  readonly form: number;
}

const NO_HASHES: Hashes = { word: 0, stem: 0, suffix: 0, shape: 0, wordClass: 0, form: 0 };

/** Bounds the memory of the cache; an article has some hundred different words, and news mostly the same ones. */
const CACHE_SIZE = 100_000;
const cache = new Map<string, Hashes>();

/** The hashes of a unit; those of a word are kept, as the next article has it again. */
function hashesOf(unit: Unit): Hashes {
  if (unit.kind === 'quote') return { ...NO_HASHES, ...unitHashes(unit) };
  const known = cache.get(unit.text);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const lower = unit.text.toLowerCase();
  const stem = stemOf(lower);
  const fresh = {
    ...unitHashes(unit),
    stem: hashOf(stem),
    wordClass: wordClassOf(stem),
    form: formOf(lower),
  };
  cache.set(ownString(unit.text), fresh);
  return fresh;
}

/** A quotation shows how it ends (`,”`), how it begins and how long it is, not its words. */
function readQuote(reading: Reading, { text, size }: Unit, at: number): void {
  const close = /[.,?!;:…—-]/u.exec(text.slice(2))?.[0] ?? 'x';
  const isCapital = /\p{Lu}/u.test(text.slice(0, 2)) ? 1 : 0;
  const length = size < 4 ? 0 : size < STATEMENT + 2 ? 1 : size < 14 ? 2 : 3;
  reading.word[at] = mix(hashOf(close), 901);
  reading.stem[at] = mix(length, 902 + isCapital);
  reading.suffix[at] = mix(mix(hashOf(close), length), isCapital);
  reading.shape[at] = isCapital === 1 ? CAPITAL_QUOTE : mix(0, 903);
  reading.tag[at] = size >= STATEMENT + 2 && isCapital ? TAG.statement : TAG.fragment;
}

/** A rough stem: one for all forms of a regular verb or noun. `claims`, `claimed`, `claiming` → `claim`. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '');
  if (bare.length < 3) return word;
  return bare.replace(/([bdgmnprt])\1$/u, '$1').replace(/e$/u, '');
}
