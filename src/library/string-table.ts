/** Numbers strings, so that one that comes often is kept once. */
export class StringTable {
  readonly #ids = new Map<string, number>();
  readonly #strings: string[] = [];

  /** The number of a string, given one where it has none yet. */
  idFor(string: string): number {
    const known = this.#ids.get(string);
    if (known !== undefined) return known;
    this.#ids.set(string, this.#strings.length);
    return this.#strings.push(string) - 1;
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
}
