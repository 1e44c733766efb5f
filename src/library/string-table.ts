import { ownString } from '../text/own-string.js';
import { PackedStrings, type WrittenStrings } from './packed-strings.js';
import { inSlices } from './pauses.js';

/** Numbers are kept in so many maps, by the strings' length: one large map holds the thread whenever it outgrows its room. */
const MAPS = 16;

/** Numbers strings, so that one that comes often is kept once. */
export class StringTable {
  /** The first ones, as they were kept: numbered when a number is first asked for. */
  readonly #kept: PackedStrings;
  readonly #later: string[] = [];
  readonly #ids = Array.from({ length: MAPS }, () => new Map<string, number>());
  /** How many of those that were kept have been numbered. */
  #numbered = 0;

  /** `kept` are strings that it has from the beginning, no two the same. */
  constructor(kept = new PackedStrings()) {
    this.#kept = kept;
  }

  /** The number of a string, given one where it has none yet. */
  idFor(string: string): number {
    if (!this.isReady) for (const place of this.#unnumbered()) this.#number(place);
    const ids = this.#idsLike(string);
    const known = ids?.get(string);
    if (known !== undefined) return known;
    const own = ownString(string);
    ids?.set(own, this.size);
    return this.#kept.size + this.#later.push(own) - 1;
  }

  /** Has strings that were kept ready for `idFor`, a slice of time at a time. */
  ready(): Promise<void> {
    return inSlices(this.#unnumbered(), (place) => {
      this.#number(place);
    });
  }

  /** Whether all strings that were kept are. */
  get isReady(): boolean {
    return this.#numbered >= this.#kept.size;
  }

  get size(): number {
    return this.#kept.size + this.#later.length;
  }

  at(id: number): string {
    return id < this.#kept.size ? this.#kept.at(id) : (this.#later[id - this.#kept.size] ?? '');
  }

  /** All of them, for `PackedStrings`. */
  written(): Promise<WrittenStrings> {
    return this.#kept.with(this.#later);
  }

  *#unnumbered(): Iterable<number> {
    for (let place = this.#numbered; place < this.#kept.size; place++) yield place;
  }

  /** Numbers the next string that was kept, or again one that was numbered meanwhile. */
  #number(place: number): void {
    const string = this.#kept.at(place);
    this.#idsLike(string)?.set(string, place);
    this.#numbered = Math.max(this.#numbered, place + 1);
  }

  #idsLike(string: string): Map<string, number> | undefined {
    return this.#ids[string.length % MAPS];
  }
}
