import { firstNotBefore } from './halving.js';
import type { Span } from './span.js';

/** A text as Verbatim reads it, and the way back into the text as it came. */
export interface Normalised {
  readonly text: string;
  /** The stretch of the raw text that a span of `text` was made from. */
  readonly toRaw: (span: Span) => Span;
}

/** A stretch that normalising changed: where it stood in the raw text, and where it stands now. */
interface Change {
  readonly raw: Span;
  readonly now: Span;
}

/** Byte order marks at the head; line ends of all systems (UAX 14: CR, NEL, LS, PS). */
const HEAD_MARKS = /^\uFEFF+/;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

/**
 * All that normalising may change: the marks and line ends above, and what NFC may compose or replace. No character
 * below U+0300 is changed by NFC unless a combining character follows it; those are marks, Hangul vowels and finals,
 * and Kirat Rai vowel signs (UAX 15, `NFC_Quick_Check=Maybe`).
 */
const CHANGEABLE =
  /^\uFEFF+|\r\n|[\r\u0085\u2028\u2029]|\P{M}?[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]+|[^\0-\u02FF]/gu;

/**
 * A text with its line ends as `\n`, composed (NFC), without byte order mark: done once, before anything is read from
 * it. Spaces of all kinds, quotation marks and dashes stay as they are. `normalise('a\r\nb')` is `'a\nb'`.
 */
export const normalise = (raw: string): string =>
  raw.replace(HEAD_MARKS, '').replace(LINE_ENDS, '\n').normalize('NFC');

/** As `normalise`, for callers who have to point into the raw text: positions found in `text` lead back by `toRaw`. */
export function normalised(raw: string): Normalised {
  const text = normalise(raw);
  const changes = text === raw ? [] : changesOf(raw);
  return {
    text,
    toRaw: ({ start, end }) => ({
      start: rawOffset(changes, start, 'start'),
      // An empty span stays empty.
      end: rawOffset(changes, end, end === start ? 'start' : 'end'),
    }),
  };
}

function changesOf(raw: string): readonly Change[] {
  const changes: Change[] = [];
  let shift = 0;
  for (const { 0: piece, index } of raw.matchAll(CHANGEABLE)) {
    // Behind a dot it cannot be taken for the head of a text.
    const now = index === 0 ? normalise(piece) : normalise(`.${piece}`).slice(1);
    if (now === piece) continue;
    const start = index - shift;
    changes.push({
      raw: { start: index, end: index + piece.length },
      now: { start, end: start + now.length },
    });
    shift += piece.length - now.length;
  }
  return changes;
}

/** An offset inside a changed stretch leads to that stretch's own start or end: it has no place of its own there. */
function rawOffset(changes: readonly Change[], offset: number, edge: keyof Span): number {
  const last = lastStartedBefore(changes, offset, edge);
  if (last === undefined) return offset;
  return offset < last.now.end ? last.raw[edge] : offset - last.now.end + last.raw.end;
}

/** The last change that lies before the offset, or around it. A change that begins at a span's end lies behind it. */
function lastStartedBefore(changes: readonly Change[], offset: number, edge: keyof Span): Change | undefined {
  const behind = firstNotBefore(changes.length, (at) => {
    const start = changes[at]?.now.start ?? Infinity;
    return edge === 'start' ? start <= offset : start < offset;
  });
  return changes[behind - 1];
}
