import type { Quotation } from '../quotations/quotation.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import { isOfClauses, verbOfSaying } from './sayings.js';
import type { ReadSentence } from './sentence.js';
import { isFinite } from './subject.js';

/**
 * Whether a quotation is one by its cue: words between quotation marks, or a clause after `said`, `believes`,
 * `according to`. What `demanded` or `denies` takes (`denies the charges`) is told by the grammar, as the reporter's
 * account.
 */
export function isReportOfWords(
  text: string,
  { type, cue, speaker, content }: Quotation,
  sentences: readonly ReadSentence[],
): boolean {
  if (type === 'direct') return true;
  if (speaker === null || cue === null) return false;
  if (type === 'mixed') return true;
  if (!hasFiniteVerb(sentences, content) || !isOneSentence(sentences, content, cue)) return false;
  return sliceOf(text, cue)
    .toLowerCase()
    .split(/\s+/)
    .some(
      (word) =>
        word === 'according' ||
        (verbOfSaying(word) !== null && (!isOfClauses(word) || isThatClause(text, cue, content))),
    );
}

/** `wrote that the map is old`; not `wrote a book that`. */
const isThatClause = (text: string, cue: Span, content: Span): boolean =>
  /^(?:to [^,]*)?\s*that\b/.test(
    sliceOf(text, { start: cue.end, end: Math.max(content.start + 5, cue.end) }).trim(),
  );

/** A rendering in the reporter's words that is said to reach into another sentence than its cue's is left to that one. */
const isOneSentence = (sentences: readonly ReadSentence[], content: Span, cue: Span): boolean =>
  sentences.some(({ span }) => overlaps(span, content) && overlaps(span, cue));

const hasFiniteVerb = (sentences: readonly ReadSentence[], content: Span): boolean =>
  sentences.some(
    ({ span, words }) =>
      overlaps(span, content) && words.some((word, at) => overlaps(word, content) && isFinite(words, at)),
  );
