import { GrowingInts } from './growing-ints.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import { NearWords } from './near-words.js';
import { ownString } from '../text/own-string.js';
import { inSlices } from './pauses.js';
import { Spellings } from './spellings.js';
import { freshTermOf, isStopWord, STOP_WORDS } from './terms.js';

/** Id of a word that the library does not hold. */
export const UNKNOWN = -1;

/** The words of a library, numbered: stop words come first. Counts in how many passages each stands. */
export class Vocabulary implements Keeps {
  readonly #ids = new Map<string, number>();
  /** The stem of each word as printed, by number: most words of a text were seen before. */
  readonly #printed = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #spellings = new Spellings();
  readonly #near = new NearWords();
  readonly #counts = new GrowingInts(1 << 12);
  readonly stopCount: number;

  constructor() {
    for (const word of STOP_WORDS) this.idFor(word);
    this.stopCount = this.#words.length;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The id of a stem, given one where it has none yet. */
  idFor(stem: string): number {
    const known = this.#ids.get(stem);
    if (known !== undefined) return known;
    const id = this.#words.length;
    const own = ownString(stem);
    this.#ids.set(own, id);
    this.#words.push(own);
    if (stem.length >= 4 && !/\p{N}/u.test(stem)) this.#spellings.add(own);
    if (!isStopWord(stem)) this.#near.add(own);
    this.#counts.push(0);
    return id;
  }

  /** The id of the stem of a word as printed, given one where it has none yet. */
  idForPrinted(word: string): number {
    const known = this.#printed.get(word);
    if (known !== undefined) return known;
    const id = this.idFor(freshTermOf(word));
    this.#printed.set(ownString(word), id);
    return id;
  }

  idOf(stem: string): number {
    return this.#ids.get(stem) ?? UNKNOWN;
  }

  /** Other words of the library that are the same name in another spelling, by the alphabet: `zelenskyi` for `zelenski`. */
  spelledLike(stem: string): readonly string[] {
    return this.#spellings
      .like(stem)
      .filter((word) => word !== stem && this.countOf(this.idOf(word)) > 0)
      .sort();
  }

  /** Words that are no stop words, at most `distance` letters from one: `zelenski` for `zelenskj`. */
  near(stem: string, distance: number): readonly string[] {
    return this.#near.near(stem, distance);
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  isStop(id: number): boolean {
    return id < this.stopCount;
  }

  /** In how many passages the word stands. */
  countOf(id: number): number {
    return this.#counts.at(id);
  }

  /** Adds a passage's words to the counts (`by` 1), or takes them away (`by` -1). */
  count(ids: Int32Array, by: 1 | -1): void {
    for (const id of new Set(ids)) this.#counts.set(id, this.#counts.at(id) + by);
  }

  async keep({ strings }: Keeping): Promise<readonly GrowingInts[]> {
    return [await numbersFor(this.#words, (word) => [strings.idFor(word)]), this.#counts];
  }

  async restore(kept: Kept): Promise<void> {
    await inSlices(kept.next(), (word) => this.idFor(kept.strings.at(word)));
    kept.fill([this.#counts]);
  }
}
