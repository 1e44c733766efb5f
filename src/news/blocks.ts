import { trimSpan, type Span } from '../text/span.js';

/** Lines no longer than this, all of about one length, are one paragraph set to a width (columns). */
const LONGEST_WRAPPED_LINE = 100;
/** Nothing is set to a narrower column: two such lines are a section and a title. */
const NARROWEST_COLUMN = 30;
const SHORTEST_WRAPPED_SHARE = 0.6;
const SENTENCE_END = /[.!?…]['"’”»)]*$/;

/**
 * The paragraphs of a text as stretches between blank lines. Where single line breaks part paragraphs, as a browser's
 * copy has them, each line is one; where they only wrap lines at a width, they part nothing.
 */
export function blockSpansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const chunk = { start: match.index, end: match.index + match[0].length };
    spans.push(...(isWrapped(match[0]) ? [chunk] : linesOf(text, chunk)));
  }
  return spans.map((span) => trimSpan(text, span));
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines = text.slice(start, end).matchAll(/[^\n]+/g);
  return [...lines].map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }));
}

/** True for one line, or for lines broken at a width: all but the last nearly as long as the longest, some in mid-sentence. */
function isWrapped(chunk: string): boolean {
  const lines = chunk.split('\n').map((line) => line.trim());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.slice(0, -1);
  if (full.length === 0) return true;
  const isSetToWidth = full.every(({ length }) => length >= longest * SHORTEST_WRAPPED_SHARE);
  const isColumn = longest >= NARROWEST_COLUMN && longest <= LONGEST_WRAPPED_LINE;
  return isColumn && isSetToWidth && full.some((line) => !SENTENCE_END.test(line));
}
