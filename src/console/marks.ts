import type { Span } from '../text/span.js';
import { printable } from './printable.js';

/** A text made printable, with the stretches that `marks` (positions in the text) name set off, each once. */
export function markedText(text: string, marks: readonly Span[], setOff: (text: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    parts.push(printable(text.slice(at, from)), setOff(printable(text.slice(from, to))));
    at = to;
  }
  return [...parts, printable(text.slice(at))].join('');
}
