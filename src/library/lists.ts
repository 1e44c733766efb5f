/** Several things under one key. */
class Several<Item> {
  items: Item[];

  constructor(items: Item[]) {
    this.items = items;
  }
}

/** Lists up to this length are made anew for each thing put in: one that grows in place keeps room for many more. */
const SHORT = 16;

/** The list with one thing more; a short one in the room that it needs. */
export function withOne<Item>(list: Item[], item: Item): Item[] {
  if (list.length < SHORT) return list.concat([item]);
  list.push(item);
  return list;
}

/**
 * Things under keys, in the order in which they were put in. Most keys have one thing alone: it is kept without a list
 * of its own.
 */
export class Lists<Item extends string | object> {
  readonly #lists = new Map<string, Item | Several<Item>>();

  has(key: string): boolean {
    return this.#lists.has(key);
  }

  of(key: string): readonly Item[] {
    const list = this.#lists.get(key);
    if (list === undefined) return [];
    return list instanceof Several ? list.items : [list];
  }

  keys(): Iterable<string> {
    return this.#lists.keys();
  }

  /** True where it is the first thing under the key. */
  add(key: string, item: Item): boolean {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, item);
    else if (list instanceof Several) list.items = withOne(list.items, item);
    else this.#lists.set(key, new Several([list, item]));
    return list === undefined;
  }

  /** Takes out all things under the key. */
  clear(key: string): void {
    this.#lists.delete(key);
  }

  /** Takes out the last of this item that was put in under the key; false where there is none. */
  remove(key: string, item: Item): boolean {
    const list = this.#lists.get(key);
    const at = list instanceof Several ? list.items.lastIndexOf(item) : -1;
    if (list instanceof Several && at >= 0) list.items.splice(at, 1);
    if (list === item || (list instanceof Several && list.items.length === 0)) this.#lists.delete(key);
    return list === item || at >= 0;
  }
}
