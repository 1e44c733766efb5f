import type { Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import { GrowingWords } from './growing-words.js';

/** The words of all passages by number, in one array, and where their sentences begin: a passage costs its words. */
export class PassageWords {
  readonly #words = new GrowingWords();
  readonly #bounds = new GrowingInts(1 << 8);
  /** Where each passage begins in `#words` and `#bounds`. */
  readonly #wordsFrom = new GrowingInts();
  readonly #boundsFrom = new GrowingInts();

  /** All that is held. */
  get lists(): readonly GrowingInts[] {
    return [...this.#words.lists, this.#bounds, this.#wordsFrom, this.#boundsFrom];
  }

  /** How many passages were put in. */
  get count(): number {
    return this.#wordsFrom.length;
  }

  /** Puts in the next passage, sentence by sentence. */
  add(bySentence: readonly Int32Array[]): void {
    this.#wordsFrom.push(this.#words.length);
    this.#boundsFrom.push(this.#bounds.length);
    this.#bounds.append(ends(bySentence.map(({ length }) => length)));
    for (const words of bySentence) this.#words.append(words);
  }

  /** The words of a passage, in order. */
  of(id: number): Int32Array {
    return this.#words.view(this.#wordsFrom.at(id), endOf(this.#wordsFrom, id, this.#words));
  }

  /** Where each sentence begins in a passage's words, and at the end where the last one stops. */
  boundsOf(id: number): Int32Array {
    return this.#bounds.view(this.#boundsFrom.at(id), endOf(this.#boundsFrom, id, this.#bounds));
  }

  /** Where some sentences of a passage, from the first to the last, lie among all words: for `within`. */
  placeOf(id: number, first: number, last: number): Span {
    const [words, bounds] = [this.#wordsFrom.at(id), this.#boundsFrom.at(id)];
    return {
      start: words + this.#bounds.at(bounds + first),
      end: words + this.#bounds.at(bounds + last + 1),
    };
  }

  within({ start, end }: Span): Int32Array {
    return this.#words.view(start, end);
  }
}

/** Where a passage's numbers end: where the next passage's begin. */
const endOf = (starts: GrowingInts, id: number, list: { readonly length: number }): number =>
  id + 1 < starts.length ? starts.at(id + 1) : list.length;

/** Running totals from 0: `[3, 4]` gives `[0, 3, 7]`. */
function ends(lengths: readonly number[]): number[] {
  const totals = [0];
  for (const length of lengths) totals.push((totals.at(-1) ?? 0) + length);
  return totals;
}
