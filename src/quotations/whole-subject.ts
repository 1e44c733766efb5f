import { hashOf } from '../text/hashing.js';
import { TAG } from './reading.js';
import type { Item, Window } from './window.js';

/** Items `[from, to)` of a window. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Prepositions that bind what follows to the noun before; not those that may open a clause (`after he said`). */
const BINDING = new Set(
  ['in', 'at', 'of', 'for', 'with', 'from', 'through', 'on', 'under', 'across', 'outside', 'inside'].map(
    hashOf,
  ),
);
const OF_PHRASE: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.NUM]);
const NAMING: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN]);
const BETWEEN: ReadonlySet<number> = new Set([TAG.AUX, TAG.ADV, TAG.PART]);
const ENDS_IN_ING = hashOf('ing');
/** Phrases that may hang on one another: `protesters in the streets of the city`. */
const MOST_PHRASES = 3;

/**
 * The whole of a subject that the models have seen but the last words of: in `Protesters marching through the streets
 * chanted` not the streets chanted. It goes back over prepositions to the noun that they hang on.
 */
export function wholeSubject<T extends Stretch>({ items, anchor }: Window, source: T): T {
  const isBeforeCue = items.slice(source.to, anchor).every(({ tag }) => BETWEEN.has(tag));
  if (source.to > anchor || !isBeforeCue) return source;
  let from = source.from;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    const head = headBefore(items, from);
    if (head === null) break;
    from = head;
  }
  return from === source.from ? source : { ...source, from };
}

/** Where the noun phrase begins that a preposition binds this one to; `null` where none does. */
function headBefore(items: readonly Item[], from: number): number | null {
  const preposition = items[from - 1];
  if (preposition === undefined || !BINDING.has(preposition.word)) return null;
  const isParticiple = items[from - 2]?.tag === TAG.VERB && items[from - 2]?.suffix === ENDS_IN_ING;
  const last = from - (isParticiple ? 3 : 2);
  if (!NAMING.has(items[last]?.tag ?? TAG.edge)) return null;
  let start = last;
  while (OF_PHRASE.has(items[start - 1]?.tag ?? TAG.edge)) start--;
  return opensSentence(items, start) ? null : start;
}

/** `On Sunday in the town Ann Lee said`: a phrase that a preposition opens the sentence with is no subject. */
const opensSentence = (items: readonly Item[], start: number): boolean =>
  items[start - 1]?.tag === TAG.ADP && items[start - 2]?.sentence !== items[start]?.sentence;
