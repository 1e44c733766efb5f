import type { Quotation } from '../../src/quotations/quotation.js';
import { termsOf } from '../../src/library/terms.js';
import { overlaps, sliceOf, type Span } from '../../src/text/span.js';
import type { Entry } from '../../src/library/library.js';
import type { GoldArticle } from '../train-corpus.js';

/** What is asked for, as it was said. */
export interface Question {
  readonly words: string;
  readonly article: GoldArticle;
  /** Where it was said; nowhere for what nobody said. */
  readonly content: Span | null;
}

/** Content words of a question: as many as one remembers of a quotation. */
const REMEMBERED = 5;
export const FEWEST = 3;
/** What one says for a word that is forgotten. */
const VAGUE = 'matter';
/** Words of a run asked for as it stands. */
const RUN = 6;

/** A quotation that was found, with its repeats. */
interface Found {
  readonly entry: Entry;
  readonly quotation: Quotation;
  readonly repeats: readonly { readonly entry: Entry; readonly quotation: Quotation }[];
}

/** The kinds of question that are made of a quotation's words. */
export const ASKED: Readonly<Record<string, (words: string) => string>> = {
  'the words themselves': runOf,
  'their content words': (words) => contentOf(words).join(' '),
  'inflected, in another order': (words) => contentOf(words).map(inflected).reverse().join(' '),
  'half in the asker’s words': retold,
};

export function quotationsOf(article: GoldArticle): readonly Question[] {
  return article.quotes
    .filter(({ speech, ignore }) => speech && ignore !== true)
    .map(({ start, end }) => ({
      article,
      content: { start, end },
      words: sliceOf(article.layout.article.text, { start, end }),
    }));
}

/** The first sentences of passages in which no annotated quotation lies, by their content words. */
export function narrated(article: GoldArticle): readonly Question[] {
  const { passages } = article.layout;
  return passages
    .filter(({ span }) => !article.quotes.some((quote) => overlaps(quote, span)))
    .flatMap(({ sentences }) => sentences.slice(0, 1))
    .map((span) => ({
      article,
      content: null,
      words: contentOf(sliceOf(article.layout.article.text, span)).join(' '),
    }))
    .filter(({ words }) => words.split(' ').length >= REMEMBERED);
}

export const isIt = ({ entry, quotation, repeats }: Found, { article, content }: Question): boolean =>
  content !== null &&
  [{ entry, quotation }, ...repeats].some(
    (one) => one.entry.article.id === article.id && overlaps(one.quotation.content, content),
  );

/** The words in the middle, as they stand. */
function runOf(text: string): string {
  const words = text.split(/\s+/);
  const from = Math.max(0, Math.floor((words.length - RUN) / 2));
  return words.slice(from, from + RUN).join(' ');
}

/** The informative words, the longest ones of them, in order. */
function contentOf(text: string): readonly string[] {
  const words = termsOf(text)
    .filter(({ isStop }) => !isStop)
    .map((term) => sliceOf(text, term));
  const kept = new Set([...words].sort((a, b) => b.length - a.length).slice(0, REMEMBERED));
  return words.filter((word) => kept.delete(word));
}

/** A longer run in which a word is missing, another has become a vague one and the rest are inflected. */
function retold(text: string): string {
  const words = text.split(/\s+/);
  const from = Math.max(0, Math.floor((words.length - 2 * RUN) / 2));
  const run = words.slice(from, from + 2 * RUN);
  const informative = new Set(contentOf(run.join(' ')));
  const [missing, vague] = [...informative].sort((a, b) => b.length - a.length).slice(2);
  return run
    .filter((word) => word !== missing)
    .map((word) => (word === vague ? VAGUE : informative.has(word) ? inflected(word) : word))
    .join(' ');
}

/** Another form of a regular verb or noun: `claims` for `claim`, `claim` for `claimed`. */
function inflected(word: string): string {
  if (/^\p{Lu}|\p{N}/u.test(word)) return word;
  if (/(?:[^aeiou]ed|ing)$/u.test(word) && word.length > 5) return word.replace(/(?:ed|ing)$/u, 's');
  return word.endsWith('s') ? word.replace(/s$/u, '') : `${word}s`;
}
