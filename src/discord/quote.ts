import type { Span } from '../text/span.js';
import { escapeText } from './escape.js';

const QUOTED = '> ';

/**
 * An article's words as a block quote, the marked ones in bold: `> Prices **fell** by 2%.` Shows every character of
 * `text`, but for white space at the lines' edges, and none besides.
 *
 * @param marks the words to set off, as spans of `text` between characters, in any order
 */
export function quote(text: string, marks: readonly Span[]): string {
  const bold = merged(text, marks);
  return linesOf(text)
    .map((line) => QUOTED + emphasised(text, line, bold))
    .join('\n');
}

/** The lines that hold something, trimmed; a paragraph's end is shown by the next line's start. */
function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S[^\n\r\v\f\u2028\u2029]*/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}

function emphasised(text: string, line: Span, bold: readonly Span[]): string {
  let shown = '';
  let at = line.start;
  for (const mark of bold) {
    const { start, end } = trimmed(text, {
      start: Math.max(mark.start, at),
      end: Math.min(mark.end, line.end),
    });
    const words = start < end ? escapeText(text.slice(start, end)) : '';
    if (words === '') continue;
    shown += `${escapeText(text.slice(at, start))}**${words}**`;
    at = end;
  }
  return shown + escapeText(text.slice(at, line.end));
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, Math.max(start, end));
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}

/** In order, and those with nothing to see between them made one: bold beside bold would show its asterisks. */
function merged(text: string, marks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before === undefined || escapeText(text.slice(before.end, mark.start)) !== '') joined.push(mark);
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) };
  }
  return joined;
}
