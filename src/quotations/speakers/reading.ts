import { firstNotBefore } from '../../text/halving.js';
import type { Layout } from '../../news/layout.js';
import type { Span } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import { blockWordsOf, type BlockWords } from '../block-words.js';
import { isStarter } from './lexicon.js';

/** A word with its place in the article. */
export interface Token extends Word {
  /** Ordinal of the sentence and of the block, headings and captions counted. */
  readonly sentence: number;
  readonly block: number;
  /** Inside quotation marks: somebody's own words. */
  readonly isQuoted: boolean;
  /** First word of its sentence, or first after a mark that lets a capital follow. */
  readonly isOpening: boolean;
  /** In a headline or heading, where any word may have a capital. */
  readonly isHeadline: boolean;
  /** May be part of a name: `Smith`, `al-Assad`; not `I`, `French-born`. */
  readonly isCapital: boolean;
}

/** An article's words in reading order. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const UNREAD = new Set(['tail', 'byline', 'dateline']);
const OPENERS = new Set(['“', '"', '‘', ':', '—', '–', '•', '*', '(', '[', "'", '…']);

/** Reads an article's blocks into one row of words; bylines, datelines and tails name nobody that speaks. */
export function readingOf(layout: Layout, words = blockWordsOf(layout)): Reading {
  const { article, blocks, passages } = layout;
  const sentencesAt = new Map(passages.map(({ span, sentences }) => [span.start, sentences]));
  const tokens: Token[] = [];
  let sentence = 0;
  blocks.forEach(({ kind, span }, block) => {
    if (UNREAD.has(kind)) return;
    const sentences = sentencesAt.get(span.start) ?? [span];
    const isHeadline = kind === 'title' || kind === 'heading';
    const { words: here = [], quoted = [] } = words[block] ?? {};
    pushBlock(tokens, { words: here, quoted }, { sentences, first: sentence, block, isHeadline });
    sentence += sentences.length;
  });
  return { text: article.text, tokens };
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ad|an|ar|ash|at|d|l|bin)[-’']\p{Lu})/u;
/** `French-born`, `U.S.-brokered`: an adjective, not a name. */
const COMPOUND_ADJECTIVE =
  /^\p{Lu}-\p{L}|-(?:\p{Ll}{3,}(?:ed|ing|based|born|led|style|wide|era|like)|era|led|run|only|free|owned)$/u;

function isNameWord(word: string): boolean {
  const code = word.charCodeAt(0);
  const isSmall =
    code >= 97 && code <= 122 && !word.includes('-') && !word.includes("'") && !word.includes('’');
  return (
    !isSmall && word !== 'I' && CAPITAL.test(word) && !(word.includes('-') && COMPOUND_ADJECTIVE.test(word))
  );
}

const opens = ({ kind, text }: Word): boolean => kind === 'punctuation' && OPENERS.has(text);

interface Place {
  readonly sentences: readonly Span[];
  readonly first: number;
  readonly block: number;
  readonly isHeadline: boolean;
}

function pushBlock(tokens: Token[], { words, quoted }: BlockWords, place: Place): void {
  const isHeadline = place.isHeadline || (place.sentences.length === 1 && isTitleCase(words));
  let at = 0;
  let quote = 0;
  let previous: Word | undefined;
  for (const word of words) {
    const before = at;
    while ((place.sentences[at]?.end ?? Infinity) <= word.start && at < place.sentences.length - 1) at++;
    while ((quoted[quote]?.end ?? Infinity) <= word.start) quote++;
    const isQuoted = (quoted[quote]?.start ?? Infinity) <= word.start;
    const isOpening = previous === undefined || before !== at || opens(previous);
    const { first, block } = place;
    const { start, end, kind, text: letters } = word;
    const isCapital = kind === 'word' && isNameWord(letters);
    tokens.push({
      start,
      end,
      kind,
      text: letters,
      sentence: first + at,
      block,
      isQuoted,
      isOpening,
      isHeadline,
      isCapital,
    });
    previous = word;
  }
}

/** Most of the longer words have a capital, as in a headline that stands as a paragraph; with a full stop all of them. */
function isTitleCase(words: readonly Word[]): boolean {
  if (words.length > 30) return false;
  const long = words.filter(({ kind, text }) => kind === 'word' && isLong(text) && !isSmallWord(text));
  const least = words.at(-1)?.text === '.' ? 1 : MOST_IN_HEADLINE;
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= least * long.length;
}

const MOST_IN_HEADLINE = 0.9;

/** `n’t` is half of a word. */
const isLong = (word: string): boolean => word.length > 2 && !word.includes("'") && !word.includes('’');

/** `with`, `from`, `about`: written small in a headline too. */
const isSmallWord = (word: string): boolean => isStarter(word.charAt(0).toUpperCase() + word.slice(1));

/** Index of the first token that starts at or after an offset; the number of tokens where none does. */
export const tokenAt = ({ tokens }: Reading, offset: number): number =>
  firstNotBefore(tokens.length, (at) => (tokens[at]?.start ?? Infinity) < offset);

/** Ordinal of the block at an offset; -1 outside the article. */
export const blockAt = (reading: Reading, offset: number): number =>
  reading.tokens[tokenAt(reading, offset)]?.block ?? -1;

/**
 * The word at an index; empty outside the article, so that a look past its edges finds nothing. The engine looks up a
 * negative index as it would a name.
 */
export const wordAt = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '' : (tokens[at]?.text ?? '');

/** May the token be part of a name? `false` outside the article. */
export const isCapital = (token: Token | undefined): boolean => token?.isCapital ?? false;

/** Index of the first word of a word’s sentence; `least` where it begins before that, which keeps the whole linear. */
export function sentenceFrom(tokens: readonly Token[], at: number, least: number): number {
  const { sentence } = tokens[at] ?? {};
  let from = at;
  while (from > Math.max(0, least) && tokens[from - 1]?.sentence === sentence) from--;
  return from;
}
