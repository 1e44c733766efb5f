import { ownString } from '../text/own-string.js';
import { inSlices } from './pauses.js';

/** Numbers are kept in so many maps, by the strings' length: one large map holds the thread whenever it outgrows its room. */
const MAPS = 16;

/** Numbers strings, so that one that comes often is kept once. */
export class StringTable {
  /** Numbers of the first strings: the last of those that were appended are numbered when they are looked for. */
  readonly #ids = Array.from({ length: MAPS }, () => new Map<string, number>());
  /** How many have been numbered. */
  #numbered = 0;
  readonly #strings: string[] = [];

  /** The number of a string, given one where it has none yet. */
  idFor(string: string): number {
    if (this.#numbered < this.#strings.length) for (const late of this.#late()) this.#number(late);
    const known = this.#idsLike(string)?.get(string);
    if (known !== undefined) return known;
    this.#strings.push(ownString(string));
    return this.#number(this.#strings.length - 1);
  }

  /** Takes in strings that follow those it has, no two the same: `at` knows them at once. */
  append(strings: readonly string[]): void {
    for (const string of strings) this.#strings.push(string);
  }

  /** Has strings that were appended ready for `idFor`, a slice of time at a time. */
  ready(): Promise<void> {
    return inSlices(this.#late(), (at) => {
      this.#number(at);
    });
  }

  /** Whether all strings that were appended are. */
  get isReady(): boolean {
    return this.#numbered >= this.#strings.length;
  }

  get size(): number {
    return this.#strings.length;
  }

  slice(start: number, end: number): readonly string[] {
    return this.#strings.slice(start, end);
  }

  at(id: number): string {
    return this.#strings[id] ?? '';
  }

  *#late(): Iterable<number> {
    for (let at = this.#numbered; at < this.#strings.length; at++) yield at;
  }

  /** Numbers the next string, or again one that was numbered meanwhile. */
  #number(at: number): number {
    const string = this.at(at);
    this.#idsLike(string)?.set(string, at);
    this.#numbered = Math.max(this.#numbered, at + 1);
    return at;
  }

  #idsLike(string: string): Map<string, number> | undefined {
    return this.#ids[string.length % MAPS];
  }
}
