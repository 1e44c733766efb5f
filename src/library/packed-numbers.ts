/**
 * How what was derived from an article is written as whole numbers: what the packer and the unpacker must agree on.
 */

/** Stands for a span or a name that is not there. */
export const NONE = -1;
/** Stands before the start and the end of a span that has no room in one number. */
export const APART = -2;
/** Bits of a span's length, and what they and the others hold at most. */
export const LENGTH_BITS = 11;
export const LONGEST = (1 << LENGTH_BITS) - 1;
export const FARTHEST = 2 ** (31 - LENGTH_BITS) - 1;

/** How sure a position is is kept in whole hundredths. */
export const PERCENT = 100;

/** A double and its halves, in one place: to write one as two whole numbers. */
export const DOUBLE = new Float64Array(1);
export const HALVES = new Int32Array(DOUBLE.buffer);
