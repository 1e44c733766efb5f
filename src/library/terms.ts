import sameWords from '../../data/search/same-words.json' with { type: 'json' };
import stopList from '../../data/search/stop-words.json' with { type: 'json' };
import type { Span } from '../text/span.js';
import { ownString } from '../text/own-string.js';
import { stemOf } from './stem.js';

/** A word as the search sees it: folded, without clitics, inflection and spelling variants. */
export interface Term extends Span {
  /** `russia` for `Russian`, `pressur` for `pressures`; a stop word as it is. */
  readonly stem: string;
  /** True for words that say nothing of a topic: `the`, `who`, `not`. */
  readonly isStop: boolean;
}

/** Words of the closed classes: they count in a phrase, never on their own. */
export const STOP_WORDS: readonly string[] = stopList.words;
const STOPS: ReadonlySet<string> = new Set(STOP_WORDS);
const SAME: ReadonlyMap<string, string> = new Map(Object.entries(sameWords.same));
/** Capitals make these another word than the pronoun or question word. */
const CAPITALS: ReadonlyMap<string, string> = new Map([
  ['US', 'america'],
  ['USA', 'america'],
  ['WHO', 'w.h.o'],
  ['IT', 'i.t'],
]);

/** `U.S.`, `1,000.5`, or a run of letters and digits with at most one apostrophe inside. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;

/** The search terms of a stretch of text, in order, with their places. */
export function termsOf(text: string, span: Span = { start: 0, end: text.length }): readonly Term[] {
  const terms: Term[] = [];
  const slice = text.slice(span.start, span.end);
  for (const { 0: word, index } of slice.matchAll(WORD)) {
    const stem = termOf(word);
    const start = span.start + index;
    terms.push({ stem, isStop: STOPS.has(stem), start, end: start + word.length });
  }
  return terms;
}

/** The words of a stretch of text as printed, in order. */
export const printedWordsOf = (text: string, { start, end }: Span): readonly string[] =>
  text.slice(start, end).match(WORD) ?? [];

/** The stems alone, stop words included. */
export const stemsOf = (text: string, span: Span): readonly string[] =>
  printedWordsOf(text, span).map(termOf);

export const isStopWord = (stem: string): boolean => STOPS.has(stem);

/** Bounds the memory of the cache; the words of news are far fewer. */
const CACHE_SIZE = 400_000;
const cache = new Map<string, string>();

/** The stem that stands for a word in the index: `Zelensky’s` and `ZELENSKÝ` are `zelenski`, `isn’t` is `not`. */
export function termOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const term = ownString(freshTermOf(word));
  cache.set(ownString(word), term);
  return term;
}

/** The same, worked out and not remembered: for whoever remembers it otherwise. */
export function freshTermOf(word: string): string {
  const bare = withoutClitic(word.includes('.') && /\p{L}/u.test(word) ? word.replaceAll('.', '') : word);
  const capital = CAPITALS.get(bare);
  if (capital !== undefined) return capital;
  const folded = fold(bare);
  if (STOPS.has(folded)) return folded;
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(',', '');
  return SAME.get(folded) ?? stemOf(folded);
}

/** `Trump’s` → `Trump`, `don’t` → `not`, `we’ll` → `we`, `O’Neill` → `ONeill`. */
function withoutClitic(word: string): string {
  if (/n['’]t$/iu.test(word)) return 'not';
  return word.replace(/['’](?:s|re|ve|ll|d|m)$/iu, '').replace(/['’]/u, '');
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/** Lower case without accents: `Þórdís Łukasz` → `þordis lukasz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\p{ASCII}]*$/u.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[øłßæœđı]/gu, (letter) => LIGATURES.get(letter) ?? letter);
}
