/**
 * A stretch of an article's text: `[start, end)`, counted in UTF-16 code units as `String.slice` counts. The only
 * unit of position in Verbatim.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span stands for: `sliceOf('Hello world', { start: 6, end: 11 })` is `'world'`. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** True where the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly inside `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The shortest span that holds all the spans given; `null` where none is given. */
export function cover(spans: Iterable<Span>): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start <= end ? { start, end } : null;
}

/** The span without the white space at its edges; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return lead === slice.length
    ? { start, end: start }
    : { start: start + lead, end: end - (slice.length - slice.trimEnd().length) };
}
