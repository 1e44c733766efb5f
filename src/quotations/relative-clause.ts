import { hashOf } from '../text/hashing.js';
import { PART } from './part-features.js';
import { TAG, isQuoteTag } from './reading.js';
import { isVerb, itemAt, type Item, type Window } from './window.js';

const COMMA = hashOf(',');
const RELATIVE = new Set(['who', 'which', 'that'].map(hashOf));
const NOMINAL: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN, TAG.PRON]);
const ENDS_IN_ING = hashOf('ing');
/** Between a relative and its cue: `who has since argued`. */
const BETWEEN: ReadonlySet<number> = new Set([TAG.AUX, TAG.ADV, TAG.PART]);
const MOST_BETWEEN = 4;

/**
 * The parts of a window without the verb of the main clause, which a report in a relative clause was read into: in
 * `Pike, who warned that the pier would fall, was not thanked` and `Men who say that the tide has turned are wrong` the
 * sentence’s own verb ends what is said.
 */
export function withoutMainVerb(window: Window, parts: Uint8Array): Uint8Array {
  const { items, anchor } = window;
  const relative = relativeBefore(items, anchor);
  if (relative < 0) return parts;
  const from = parts.indexOf(PART.content, anchor + 1);
  if (from < 0 || !hasSubject(items, relative)) return parts;
  let to = from;
  while (parts[to] === PART.content && itemAt(items, to).sentence === 0) to++;
  const isAside = itemAt(items, relative - 1).word === COMMA;
  const end = isAside ? lastBehindComma(items, from, to) : secondVerb(items, from, to);
  return end === null ? parts : parts.map((part, at) => (at >= end && at < to ? PART.none : part));
}

/** Where the relative stands whose verb the cue is; -1 where there is none. */
function relativeBefore(items: readonly Item[], anchor: number): number {
  let at = anchor - 1;
  while (at >= anchor - MOST_BETWEEN && BETWEEN.has(itemAt(items, at).tag)) at--;
  return RELATIVE.has(itemAt(items, at).word) ? at : -1;
}

/** The sentence begins with the noun that the relative clause is about: no other verb has come before. */
const hasSubject = (items: readonly Item[], relative: number): boolean =>
  items.slice(0, relative).some(({ sentence, tag }) => sentence === 0 && NOMINAL.has(tag)) &&
  !items.slice(0, relative).some((item) => item.sentence === 0 && (isVerb(item) || isQuoteTag(item.tag)));

/** The last comma with a verb right behind it, or with an adverb between. */
function lastBehindComma(items: readonly Item[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    if (itemAt(items, at).word !== COMMA) continue;
    let verb = at + 1;
    while (itemAt(items, verb).tag === TAG.ADV) verb++;
    const item = itemAt(items, verb);
    if (isVerb(item) && item.suffix !== ENDS_IN_ING && verb < to) return at;
  }
  return null;
}

/** An auxiliary behind a clause that has its verb already, with no other subject between: `the tide has turned | are`. */
function secondVerb(items: readonly Item[], from: number, to: number): number | null {
  let seen = -1;
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at);
    if (
      isVerb(item) &&
      seen >= 0 &&
      item.tag === TAG.AUX &&
      DONE.has(itemAt(items, at - 1).tag) &&
      at - 1 > seen
    )
      return at;
    if (isVerb(item) && seen < 0) seen = at;
    else if (seen >= 0 && (NOMINAL.has(item.tag) || JOINS.has(item.tag))) seen = -2;
    if (seen === -2) return null;
  }
  return null;
}

const DONE: ReadonlySet<number> = new Set([TAG.VERB, TAG.ADJ, TAG.ADV]);
const JOINS: ReadonlySet<number> = new Set([TAG.CCONJ, TAG.SCONJ, TAG.PUNCT]);
