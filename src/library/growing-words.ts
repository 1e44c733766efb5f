import { firstNotBefore } from '../text/halving.js';
import { GrowingInts } from './growing-ints.js';

/** Stands for a number that has no room in half of one: it is kept aside. Words are numbered as they come, so these are rare ones. */
const LARGE = 0xffff;
const HALF_BITS = 16;

/** A list of words by number, two in the place of one: most of the words of any text are among the first 65,535. */
export class GrowingWords {
  readonly #halves = new GrowingInts(1 << 10);
  /** Where each large number stands, then itself; in the order of the places. */
  readonly #large = new GrowingInts();
  readonly #length = GrowingInts.of(Int32Array.of(0));

  /** All that is held. */
  get lists(): readonly GrowingInts[] {
    return [this.#halves, this.#large, this.#length];
  }

  get length(): number {
    return this.#length.at(0);
  }

  append(words: Int32Array): void {
    const { length } = this;
    this.#halves.extendTo((length + words.length + 1) >> 1);
    for (const [at, word] of words.entries()) this.#set(length + at, word);
    this.#length.set(0, length + words.length);
  }

  /** The words of a stretch: a copy. */
  view(start: number, end: number): Int32Array {
    const words = new Int32Array(Math.max(0, end - start));
    const halves = this.#halves.view(start >> 1, (end + 1) >> 1);
    for (let at = 0, half = start & 1; at < words.length; at++, half++) {
      const word = halfOf(halves[half >> 1] ?? 0, half);
      words[at] = word === LARGE ? this.#largeAt(start + at) : word;
    }
    return words;
  }

  #set(place: number, word: number): void {
    if (word >= LARGE) this.#large.append([place, word]);
    const half = Math.min(word, LARGE) << (HALF_BITS * (place & 1));
    this.#halves.set(place >> 1, this.#halves.at(place >> 1) | half);
  }

  #largeAt(place: number): number {
    const first = firstNotBefore(this.#large.length >> 1, (at) => this.#large.at(2 * at) < place);
    return this.#large.at(2 * first + 1);
  }
}

const halfOf = (both: number, half: number): number => (both >>> (HALF_BITS * (half & 1))) & LARGE;
