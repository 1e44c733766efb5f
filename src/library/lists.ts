/** Several things for each key, in the order in which they were put in. */
export class Lists<Item> {
  readonly #lists = new Map<string, Item[]>();

  has(key: string): boolean {
    return this.#lists.has(key);
  }

  of(key: string): readonly Item[] {
    return this.#lists.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.#lists.keys();
  }

  add(key: string, item: Item): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else list.push(item);
  }

  /** Takes out the last of this item that was put in under the key. */
  remove(key: string, item: Item): void {
    const list = this.#lists.get(key) ?? [];
    const at = list.lastIndexOf(item);
    if (at < 0) return;
    if (list.length === 1) this.#lists.delete(key);
    else list.splice(at, 1);
  }
}
