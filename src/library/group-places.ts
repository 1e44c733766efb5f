import type { Entry } from './library.js';
import type { Said } from './said.js';

export interface Hit {
  readonly said: Said;
  readonly score: number;
}

/** Share of the shorter one's words that two quotations must share to be the same words. */
export const SAME = 0.8;

/** More than there are words in any library. */
const WORDS = 2 ** 31;

/** Stands for the words of a quotation that has none. */
const NO_WORDS = [-1];

/**
 * Finds the groups that a quotation may belong to without a look at all of them. Two quotations that share so many of
 * the shorter one's words share one of its rarest: "prefix filtering" (Chaudhuri et al., ICDE 2006).
 */
export class GroupPlaces {
  readonly #common = new Map<number, number>();
  readonly #byWord = new Map<number, number[]>();
  readonly #byRareWord = new Map<number, number[]>();
  readonly #byEntry = new Map<Entry, number[]>();

  constructor(hits: readonly Hit[]) {
    for (const hit of hits)
      for (const word of wordsOf(hit)) this.#common.set(word, (this.#common.get(word) ?? 0) + 1);
  }

  add(group: number, head: Hit): void {
    const words = wordsOf(head);
    for (const word of words) push(this.#byWord, word, group);
    for (const word of this.#rarest(words)) push(this.#byRareWord, word, group);
    push(this.#byEntry, head.said.item.entry, group);
  }

  /** Groups whose head may be the same as this quotation, in the order in which they were added. */
  near(hit: Hit): readonly number[] {
    const words = wordsOf(hit);
    const found = new Set<number>(this.#byEntry.get(hit.said.item.entry));
    for (const word of this.#rarest(words))
      for (const group of this.#byWord.get(word) ?? []) found.add(group);
    for (const word of words) for (const group of this.#byRareWord.get(word) ?? []) found.add(group);
    return [...found].sort((a, b) => a - b);
  }

  /** So many of the rarest words that one that is the same lacks at most all but one of them. */
  #rarest(words: readonly number[]): readonly number[] {
    const enough = Math.floor((1 - SAME) * words.length + 1e-9) + 1;
    // Numbers that sort as their words do by count: sorted without a call for each pair.
    const ranks = Float64Array.from(words, (word) => (this.#common.get(word) ?? 0) * WORDS + word + 1);
    return Array.from(ranks.sort().subarray(0, enough), (rank) => (rank % WORDS) - 1);
  }
}

function wordsOf({ said: { words } }: Hit): readonly number[] {
  return words.length === 0 ? NO_WORDS : Array.from(words);
}

function push<Key>(lists: Map<Key, number[]>, key: Key, group: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}
