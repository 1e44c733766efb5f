import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { PASSIVE_BE } from './be.js';
import type { ReadWord } from './sentence.js';
import { groupStart } from './subject.js';

// What somebody says of another who is not named: `is said to want`, `reportedly wants`.

type Words = readonly ReadWord[];

const HEARSAY = new Set(lexicon.hearsay.verbs);
const REPUTED = new Set(lexicon.hearsay.adverbs);

/** Where the group of `is said to want`, `was thought to have refused` begins; `null` where it is none. */
export function hearsayStart(words: Words, at: number): number | null {
  const group = groupStart(words, at);
  const start = words[group - 1]?.lower === 'have' ? group - 1 : group;
  const verb = start - 2;
  if (words[start - 1]?.lower !== 'to' || !HEARSAY.has(words[verb]?.lower ?? '')) return null;
  const whole = groupStart(words, verb);
  return words.slice(whole, verb).some(({ lower }) => PASSIVE_BE.has(lower)) ? whole : null;
}

/** `reportedly wants`, `has allegedly refused`, `Reportedly, …`. */
export const isReputed = (words: Words, start: number, at: number): boolean =>
  [words[0], ...words.slice(Math.max(0, start - 1), at)].some((word) => REPUTED.has(word?.lower ?? ''));
