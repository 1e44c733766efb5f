import type { ChainScores } from './chain.js';
import { PARTS } from './part-features.js';
import { Room } from './room.js';

const N = PARTS.length;
const [beforeRoom, behindRoom] = [new Room(), new Room()];

/** The best readings of a window up to each item and from it on, one for each part that the item may be. */
export interface Margins {
  readonly scores: ChainScores;
  readonly size: number;
  /** Score of the best reading of the items up to this one, itself counted: `before[i * N + part]`. */
  readonly before: Float32Array;
  /** Score of the best reading of the items behind this one: `behind[i * N + part]`. */
  readonly behind: Float32Array;
}

/** The edge of a window parts what is in it from what is not, without doubt. */
const CERTAIN = 6;
const bounded = (margin: number): number => Math.max(-CERTAIN, Math.min(CERTAIN, margin));

/* eslint-disable @typescript-eslint/no-non-null-assertion -- All indices are in range by construction. */

/** Max-marginals (Wainwright and Jordan, 2008): what the likeliest readings that differ somewhere cost. */
export const marginsOf = (scores: ChainScores, size: number): Margins => ({
  scores,
  size,
  before: bestBefore(scores, size),
  behind: bestBehind(scores, size),
});

/**
 * How much better the best reading in which an item is that part is than the best in which it is another, in natural
 * logarithm, at most `CERTAIN` either way.
 */
export function partMargin({ before, behind }: Margins, at: number, part: number): number {
  let other = -Infinity;
  for (let p = 0; p < N; p++)
    if (p !== part) other = Math.max(other, before[at * N + p]! + behind[at * N + p]!);
  return bounded(before[at * N + part]! + behind[at * N + part]! - other);
}

/** The same for a run of that part that begins with an item. */
export const opensMargin = (margins: Margins, at: number, part: number): number =>
  stepMargin(margins, at, (from, to) => from !== part && to === part);

/** The same for a run of that part that ends before an item. */
export const closesMargin = (margins: Margins, at: number, part: number): number =>
  stepMargin(margins, at, (from, to) => from === part && to !== part);

function stepMargin(
  { scores, size, before, behind }: Margins,
  at: number,
  isMeant: (from: number, to: number) => boolean,
): number {
  if (at === 0 || at === size) return CERTAIN;
  let [meant, other] = [-Infinity, -Infinity];
  for (let from = 0; from < N; from++) {
    for (let to = 0; to < N; to++) {
      const score = before[(at - 1) * N + from]! + stepInto(scores, at, from, to) + behind[at * N + to]!;
      if (isMeant(from, to)) meant = Math.max(meant, score);
      else other = Math.max(other, score);
    }
  }
  return bounded(meant - other);
}

/** Score of an item being `to` after one that is `from`. */
const stepInto = ({ item, step }: ChainScores, at: number, from: number, to: number): number =>
  step[at * N * N + from * N + to]! + item[at * N + to]!;

function bestBefore(scores: ChainScores, size: number): Float32Array {
  const before = beforeRoom.cleared(size * N);
  for (let part = 0; part < N; part++) before[part] = scores.item[part]!;
  for (let i = 1; i < size; i++) {
    for (let to = 0; to < N; to++) {
      let best = -Infinity;
      for (let from = 0; from < N; from++)
        best = Math.max(best, before[(i - 1) * N + from]! + stepInto(scores, i, from, to));
      before[i * N + to] = best;
    }
  }
  return before;
}

function bestBehind(scores: ChainScores, size: number): Float32Array {
  const behind = behindRoom.cleared(size * N);
  for (let i = size - 2; i >= 0; i--) {
    for (let from = 0; from < N; from++) {
      let best = -Infinity;
      for (let to = 0; to < N; to++)
        best = Math.max(best, stepInto(scores, i + 1, from, to) + behind[(i + 1) * N + to]!);
      behind[i * N + from] = best;
    }
  }
  return behind;
}
