import { inSlices } from './pauses.js';

/** Numbers strings, so that one that comes often is kept once. */
export class StringTable {
  /** Numbers of the first strings: the last of those that were appended are numbered when they are looked for. */
  readonly #ids = new Map<string, number>();
  readonly #strings: string[] = [];

  /** The number of a string, given one where it has none yet. */
  idFor(string: string): number {
    if (this.#ids.size < this.#strings.length) for (const late of this.#late()) this.#number(late);
    const known = this.#ids.get(string);
    if (known !== undefined) return known;
    this.#ids.set(string, this.#strings.length);
    return this.#strings.push(string) - 1;
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
    for (let at = this.#ids.size; at < this.#strings.length; at++) yield at;
  }

  #number(at: number): void {
    this.#ids.set(this.at(at), at);
  }
}
