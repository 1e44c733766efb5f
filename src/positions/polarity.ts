import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';
import type { StanceWord } from './stances.js';

type Words = readonly ReadWord[];

const NEGATIONS = new Set(lexicon.negations);
const HALVES = new Set(lexicon.halves);
const STOPS = new Set(lexicon.ended.stops);

/** Adverbs that turn or halve what the verb behind them tells, and so belong to its group: `*never* agreed`. */
export const isTurning = ({ lower }: ReadWord): boolean => NEGATIONS.has(lower) || HALVES.has(lower);

/** Whether a verb's group says that it is not so: `did *not* accept`, `*no longer* supports`. */
export const isNegatedIn = (group: Words): boolean =>
  group.some(({ lower }) => NEGATIONS.has(lower)) || isNoLonger(group);

const isNoLonger = (group: Words): boolean =>
  group.some(({ lower }, at) => lower === 'no' && group[at + 1]?.lower === 'longer');

/** What a word tells with the words of its group: `no longer opposes` agrees, `never stopped asking` asks, `hardly supports` tells nothing. */
export function stanceUnder(group: Words, word: StanceWord): Stance | null {
  const isNegated = isNegatedIn(group);
  if (isHalved(group) || (isNever(group) && (word.isOnlyNegated || word.stance === 'promises'))) return null;
  if (group.some(({ lower }) => STOPS.has(lower))) return isNegated ? plainStance(word) : stanceEnded(word);
  if (isNoLonger(group)) return stanceEnded(word) ?? word.negated;
  return isNegated ? word.negated : plainStance(word);
}

/** `hardly supports`, `almost agreed`; not `almost certainly agrees`. */
const isHalved = (group: Words): boolean =>
  group.some(
    ({ lower }, at) => HALVES.has(lower) && (!/^(?:nearly|almost)$/.test(lower) || at === group.length - 1),
  );

/** `never gives up`, `never intended to stay`: how one is, or what was not meant, and no refusal. */
const isNever = (group: Words): boolean => group.some(({ lower }) => lower === 'never');

const plainStance = ({ isOnlyNegated, stance }: StanceWord): Stance | null => (isOnlyNegated ? null : stance);

function stanceEnded({ base, stance }: StanceWord): Stance | null {
  if (stance === 'rejects' && lexicon.ended.agrees.includes(base)) return 'agrees';
  return stance === 'agrees' && lexicon.ended.rejects.includes(base) ? 'rejects' : null;
}

/** `don’t always agree`, `doesn’t necessarily want`, `did not endorse it until May`: no full no. */
export const isHalf = (words: Words, at: number, group: Words, { stance }: StanceWord): boolean =>
  group.some(({ lower }) => /^(?:always|necessarily)$/.test(lower)) ||
  words.slice(at + 1).some(({ lower }) => lower === 'until') ||
  (stance === 'agrees' && isOpen(words, at, group));

/** `has not yet endorsed`: it is open still. */
const isOpen = (words: Words, at: number, group: Words): boolean =>
  group.some(({ lower }) => lower === 'yet') ||
  words.slice(at + 1).some(({ lower }, here, behind) => lower === 'yet' && behind[here + 1]?.tag === 'PUNCT');
