import type { Span } from '../text/span.js';
import { reportWithin } from './report-behind.js';

/** Marks that may open or close a quotation: curly, straight, low, guillemets, backquotes. */
const MARK = /["“”„«»‘’'`]/gu;
/** Words that begin with an apostrophe, which opens nothing: `’em`, `’90s`. */
const ELISION = /^['’‘](?:em|tis|twas|til|cause|bout|round|n|\d0s|\d\d)\b/iu;

/** How many marks a search for the closing one looks at: keeps the whole linear in the text's length. */
const MOST_NESTED = 200;

type Role = 'open' | 'close' | 'none';
interface Mark {
  readonly at: number;
  readonly family: 'double' | 'single';
  readonly role: Role;
  /** A closing single mark that cannot be an apostrophe: punctuation stands beside it. */
  readonly sure: boolean;
}

/**
 * The outermost quoted stretches of a block, marks included, in order. A quotation that is not closed in its block
 * runs to the block's end (a quotation of several paragraphs opens each and closes the last).
 */
export function quotedSpans(text: string, block: Span): readonly Span[] {
  const marks = marksOf(text, block);
  const closers = nextClosers(marks);
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark?.role !== 'open') continue;
    const stretch =
      mark.family === 'double'
        ? doubleFrom(text, block, marks, i)
        : singleFrom(text, block, mark, marks, closers[i + 1]);
    if (stretch === null) continue;
    spans.push({ start: mark.at, end: stretch.end });
    i = stretch.last;
  }
  return spans;
}

/** How far a quoted stretch goes, and the last mark that belongs to it. */
interface Stretch {
  readonly end: number;
  readonly last: number;
}

/** The stretch that a single mark opens; `null` where it is an apostrophe, as far as one can tell. */
function singleFrom(
  text: string,
  block: Span,
  mark: Mark,
  marks: readonly Mark[],
  close = -1,
): Stretch | null {
  const closing = marks[close];
  const isOpen = mayStayOpen(text, block, mark);
  if (closing === undefined) return isOpen ? { end: block.end, last: marks.length } : null;
  // `‘The dogs’ leads were gone. ¶ ‘We …`: what may be an apostrophe closes no quotation that goes on.
  const isApostrophe = !closing.sure && isOpen && goesOn(text, block, 'single');
  return isApostrophe ? { end: block.end, last: marks.length } : { end: closing.at + 1, last: close };
}

function doubleFrom(text: string, block: Span, marks: readonly Mark[], open: number): Stretch {
  const close = closeOfDouble(marks, open);
  const start = marks[open]?.at ?? block.end;
  const again = openedAgain(text, marks, open, close);
  const isLost = again !== undefined || (close === undefined && !goesOn(text, block, 'double'));
  const report = isLost ? reportWithin(text, { start, end: marks[again ?? -1]?.at ?? block.end }) : null;
  if (report !== null) return { end: report, last: (again ?? marks.length) - 1 };
  if (close === undefined) return { end: block.end, last: marks.length };
  return { end: (marks[close]?.at ?? block.end) + 1, last: close };
}

/** The next mark inside that opens a quotation just as the first does: somebody has forgotten to close that one. */
function openedAgain(
  text: string,
  marks: readonly Mark[],
  open: number,
  close = marks.length,
): number | undefined {
  for (let at = open + 1; at < Math.min(close, open + MOST_NESTED); at++) {
    const mark = marks[at];
    if (mark?.role === 'open' && text[mark.at] === text[marks[open]?.at ?? -1]) return at;
  }
  return undefined;
}

/** The next paragraph opens with marks of the same family: a quotation goes on there, and needs none to close it here. */
const goesOn = (text: string, { end }: Span, family: Mark['family']): boolean =>
  (family === 'single' ? /^\s*[‘']/u : /^\s*["“„«»]/u).test(text.slice(end, end + 4));

/** Do a quotation’s marks hand over to who said it? What stands in them ends as a sentence does that goes on: `“We heard you,”`. */
export const handsOver = (quotation: string): boolean => /[,?!…—–-]["”’'»“«]$/u.test(quotation);

/** Does a quotation, or what is shown of it, end in its closing mark? */
export const isClosed = (quotation: string): boolean => /["”»’'“«]$/u.test(quotation);

/**
 * May a single mark that is not closed be one? Before a capital at a block's start or behind a colon, and, where the next
 * paragraph opens with one, behind a sentence or a comma: `‘We shall …`, `said: ‘We shall …`.
 */
function mayStayOpen(text: string, block: Span, { at }: Mark): boolean {
  if (at > block.start && goesOn(text, block, 'single') && /[.,!?]\s$/u.test(text.slice(at - 2, at)))
    return true;
  const isFirst = at === block.start || /:\s$/u.test(text.slice(at - 2, at));
  return isFirst && /\p{Lu}/u.test(text[at + 1] ?? '');
}

function marksOf(text: string, { start, end }: Span): readonly Mark[] {
  const slice = text.slice(start, end);
  return [...slice.matchAll(MARK)].map((match) => markAt(slice, match.index, start));
}

function markAt(slice: string, at: number, offset: number): Mark {
  const mark = slice[at] ?? '';
  const before = slice[at - 1] ?? ' ';
  const after = slice[at + 1] ?? ' ';
  const family = '"“”„«»'.includes(mark) ? 'double' : 'single';
  const role = family === 'double' ? doubleRole(mark, before, after) : singleRole(slice, at, before, after);
  return { at: offset + at, family, role, sure: role === 'close' && isSureClose(before, after) };
}

const isBefore = (char: string): boolean => /[\s([{—–―‒\-"“„«»‘'/]/u.test(char);
const isAfter = (char: string): boolean => /[\s)\]}.,;:!?—–―‒\-"”»«’'…/]/u.test(char);

function doubleRole(mark: string, before: string, after: string): Role {
  if (mark === '„') return 'open';
  if (mark === '«' || mark === '»') return guillemetRole(mark, before, after);
  const opens = isBefore(before) && !/\s/.test(after);
  const closes = isAfter(after) && !/\s/.test(before);
  if (opens !== closes) return opens ? 'open' : 'close';
  if (mark === '"') return opens && /[\s(]/.test(before) ? 'open' : 'close';
  return mark === '“' ? 'open' : 'close';
}

/** `«…»` as in France and Russia, `»…«` as in Germany and Denmark: told by the side on which the words stand. */
function guillemetRole(mark: string, before: string, after: string): Role {
  const opens = isBefore(before) && /[\p{L}\p{N}„“"]/u.test(after);
  const closes = !/\s/u.test(before) && isAfter(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  return mark === '«' ? 'open' : 'close';
}

function singleRole(slice: string, at: number, before: string, after: string): Role {
  const opens = /[\s([—–"“„«]/u.test(before) && /[\p{L}\p{N}[(.…“"]/u.test(after);
  if (opens && slice[at] !== '’') return ELISION.test(slice.slice(at, at + 8)) ? 'none' : 'open';
  const closes = isAfter(after) && !/\s/.test(before) && slice[at] !== '‘';
  return closes ? 'close' : 'none';
}

const isSureClose = (before: string, after: string): boolean =>
  /[.,!?;:…\])"”]/u.test(before) || /[.,!?;:)\]"”]/u.test(after) || !/[sS]/.test(before);

/** For each mark, the next closing single mark from there on: a sure one before the next opening, else the first. */
function nextClosers(marks: readonly Mark[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = new Array<undefined>(marks.length + 1).fill(undefined);
  let sure: number | undefined;
  let any: number | undefined;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.family === 'single' && mark.role === 'open') sure = any = undefined;
    if (mark?.family === 'single' && mark.role === 'close') {
      any = i;
      if (mark.sure) sure = i;
    }
    next[i] = sure ?? any;
  }
  return next;
}

/** The double mark that closes the one at `open`, nested ones skipped where they are closed too. */
function closeOfDouble(marks: readonly Mark[], open: number): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let i = open; i < Math.min(marks.length, open + MOST_NESTED); i++) {
    const mark = marks[i];
    if (mark?.family !== 'double') continue;
    if (mark.role === 'open') depth++;
    else if (mark.role === 'close') {
      first ??= i;
      depth--;
      if (depth === 0) return i;
    }
  }
  return first;
}
