import { TAG, isQuoteTag } from './reading.js';
import { zeros } from './room.js';
import { isBreak, isVerb, itemAt, type Item } from './window.js';

/** What comes first from an item on, before its clause ends: nothing to tell, a noun alone, a verb, a noun and its verb. */
const AHEAD = { nothing: 0, noun: 1, verb: 2, clause: 7 } as const;
/** Behind the forms of `formOf`: an auxiliary. */
const AUXILIARY = 4;

const kindOf = ({ tag, form }: Item): number => (tag === TAG.AUX ? AUXILIARY : form);

/**
 * What each item has ahead, the verb's form told apart: `and promised` joins two verbs, `and the rest would stay` begins
 * a clause, `and the rest` lists. A break or a conjunction is asked for what follows it, and hides it from the words before.
 */
export function aheadOf(items: readonly Item[]): readonly number[] {
  const ahead = zeros(items.length);
  let seen: number = AHEAD.nothing;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = itemAt(items, i);
    seen = withItem(item, seen, isBound(itemAt(items, i + 1)) ? AHEAD.nothing : seen);
    ahead[i] = seen;
  }
  return ahead;
}

const isBound = (item: Item): boolean => isBreak(item) || item.tag === TAG.CCONJ || item.tag === TAG.SCONJ;

/** `next` is what the item behind has ahead, `inside` the same if no bound stands there. */
function withItem(item: Item, next: number, inside: number): number {
  if (isQuoteTag(item.tag) || item.tag === TAG.sentence) return AHEAD.nothing;
  if (isVerb(item)) return AHEAD.verb + kindOf(item);
  if (!isNoun(item)) return isBound(item) ? next : inside;
  return inside >= AHEAD.verb && inside < AHEAD.clause
    ? inside - AHEAD.verb + AHEAD.clause
    : Math.max(AHEAD.noun, inside);
}

const isNoun = ({ tag }: Item): boolean => tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON;

/** The form of the last verb between the cue and each item behind it, counted from 1; 0 where there is none. */
export function lastFormsOf(items: readonly Item[], anchor: number): readonly number[] {
  const forms = zeros(items.length);
  let last = 0;
  for (let i = anchor + 1; i < items.length; i++) {
    forms[i] = last;
    if (isVerb(itemAt(items, i))) last = 1 + kindOf(itemAt(items, i));
  }
  return forms;
}
