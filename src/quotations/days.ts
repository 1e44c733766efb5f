import lists from '../../data/names/name-words.json' with { type: 'json' };
import { hashOf } from '../text/hashing.js';
import { NEVER, type ChainScores } from './chain.js';
import { PART, PARTS } from './part-features.js';
import { TAG } from './reading.js';
import { itemAt, type Window } from './window.js';

const N = PARTS.length;
const DAYS: ReadonlySet<number> = new Set(
  [...lists.weekdays, 'yesterday', 'today', 'tomorrow'].map((day) => hashOf(day.toLowerCase())),
);

/** Scores in which the day right behind a cue is nobody: `the aide said Wednesday`; not `said Friday Osei`. */
export function withoutDays({ items, anchor }: Window, scores: ChainScores): ChainScores {
  const day = itemAt(items, anchor + 1);
  if (!DAYS.has(day.word) || itemAt(items, anchor + 2).tag === TAG.PROPN) return scores;
  const item = scores.item.slice(0, items.length * N);
  item[(anchor + 1) * N + PART.source] = NEVER;
  return { ...scores, item };
}
