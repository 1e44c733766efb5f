import { LIKELY_CUE } from './cues.js';
import { zeros } from './room.js';
import { itemAt, type Item } from './window.js';

/** So many are told apart. */
const MOST = 2;

/**
 * Likely cues other than the window's own between it and each item, the item counted: what is said seldom goes on
 * behind the cue of another report.
 */
export function otherCuesOf(items: readonly Item[], anchor: number): readonly number[] {
  const others = zeros(items.length);
  for (const step of [-1, 1]) {
    let cues = 0;
    for (let i = anchor + step; i >= 0 && i < items.length; i += step) {
      if (itemAt(items, i).cue >= LIKELY_CUE) cues = Math.min(MOST, cues + 1);
      others[i] = cues;
    }
  }
  return others;
}
