import { NEVER, type ChainScores } from './chain.js';
import { hashOf } from '../text/hashing.js';
import { PART, PARTS } from './part-features.js';
import { TAG } from './reading.js';
import type { Item, Window } from './window.js';

const N = PARTS.length;
const COMMA = hashOf(',');
const ENDS_IN_ING = hashOf('ing');
const CLAUSE: ReadonlySet<number> = new Set([TAG.VERB, TAG.AUX]);

/**
 * Scores in which the name behind an inverted cue is its source, and the subject that the report is put behind is not:
 * `The dismissals, argues Timur Ghafur, a political scientist, are less about money`. All else stays as it is.
 */
export function withInvertedSource(window: Window, scores: ChainScores): ChainScores {
  const { items, anchor } = window;
  const start = items.findIndex(({ sentence }) => sentence === 0);
  if (!isInverted(window)) return scores;
  const item = scores.item.slice(0, items.length * N);
  for (let i = start; i < anchor; i++) item[i * N + PART.source] = NEVER;
  const verb = subjectsVerb(items, anchor);
  for (let i = anchor + 1; i < verb; i++) {
    item[i * N + PART.content] = NEVER;
    if (isNamed(items, anchor, i)) item[i * N + PART.none] = NEVER;
  }
  return { ...scores, item };
}

/** The verb that goes on behind the name and what is told of its bearer; -1 where none does. */
const subjectsVerb = (items: readonly Item[], anchor: number): number =>
  items.findIndex(
    ({ tag, sentence }, i) => i > anchor && sentence === 0 && CLAUSE.has(tag) && items[i - 1]?.word === COMMA,
  );

const isNamed = (items: readonly Item[], anchor: number, at: number): boolean =>
  items.slice(anchor + 1, at + 1).every(({ tag }) => tag === TAG.PROPN);

/** A bare subject, a comma, a finite verb, a name, and, behind another comma, the subject's verb. */
export function isInverted({ items, anchor }: Window): boolean {
  const start = items.findIndex(({ sentence }) => sentence === 0);
  const isReport =
    items[anchor - 1]?.word === COMMA &&
    items[anchor + 1]?.tag === TAG.PROPN &&
    items[anchor]?.suffix !== ENDS_IN_ING;
  const subject = items.slice(start, anchor - 1);
  return (
    isReport &&
    subject.length > 0 &&
    !subject.some(({ tag, word }) => CLAUSE.has(tag) || word === COMMA) &&
    subjectsVerb(items, anchor) > 0
  );
}
