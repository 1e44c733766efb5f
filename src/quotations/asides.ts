import { hashOf } from '../text/hashing.js';
import { zeros } from './room.js';
import type { Item } from './window.js';

/** Where an item stands: in none, between two dashes or in brackets, behind a dash that no other closes. */
export const ASIDE = { none: 0, closed: 1, open: 2 } as const;

const DASHES: ReadonlySet<number> = new Set(['—', '–', '--', '-', '―'].map(hashOf));
const OPENS = hashOf('(');
const CLOSES = hashOf(')');

/**
 * Which aside each item of a window stands in: what a sentence says goes on behind the second dash of a pair, but a
 * dash that stays alone often brings in the reporter. Dashes pair up from a sentence's start.
 */
export function asidesOf(items: readonly Item[]): readonly number[] {
  const asides = zeros(items.length);
  for (let from = 0; from < items.length; from = sentenceEnd(items, from)) {
    const to = sentenceEnd(items, from);
    for (const [open, close] of dashPairs(items, from, to))
      if (close === null) asides.fill(ASIDE.open, open, to);
      else asides.fill(ASIDE.closed, open, close + 1);
  }
  markBrackets(items, asides);
  return asides;
}

function sentenceEnd(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (to < items.length && items[to]?.sentence === items[from]?.sentence) to++;
  return to;
}

function dashPairs(
  items: readonly Item[],
  from: number,
  to: number,
): readonly (readonly [open: number, close: number | null])[] {
  const pairs: [number, number | null][] = [];
  for (let at = from; at < to; at++) {
    if (!DASHES.has(items[at]?.word ?? 0)) continue;
    const last = pairs.at(-1);
    if (last?.[1] === null) last[1] = at;
    else pairs.push([at, null]);
  }
  return pairs;
}

function markBrackets(items: readonly Item[], asides: number[]): void {
  let isInside = false;
  items.forEach(({ word }, at) => {
    isInside ||= word === OPENS;
    if (isInside) asides[at] = ASIDE.closed;
    if (word === CLOSES) isInside = false;
  });
}
