import { sliceOf, type Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import { quotedSpans } from './quoted.js';

/** Words that a title may keep small. */
const SMALL = /^(?:\p{Ll}{1,3}|from|with|into|over|upon|that|than|your|when|this)$/u;
/** A draft as likely as this is believed whatever its capitals: `"Make Harrow Great Again," he said`. */
const SURE = 0.85;
const MOST_WORDS = 12;
const LONGEST = 200;

/**
 * True where all that stands between marks is the title of a song, a book, a film: `He sang “The Ballad of Merrow
 * Bar”`. Nobody says it.
 */
export function isWorkTitle(text: string, { content, confidence }: QuotationDraft): boolean {
  if (confidence >= SURE || content.end - content.start > LONGEST) return false;
  const [quoted, second] = quotedSpans(text, content);
  return quoted !== undefined && second === undefined && hasTitleCase(text, quoted);
}

function hasTitleCase(text: string, span: Span): boolean {
  const words = sliceOf(text, span).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const isShort = words.length >= 2 && words.length <= MOST_WORDS;
  return (
    isShort &&
    capitals.length >= 2 &&
    words[0] === capitals[0] &&
    words.every((word) => capitals.includes(word) || SMALL.test(word))
  );
}
