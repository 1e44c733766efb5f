import { GrowingInts } from './growing-ints.js';
import type { Entry } from './library.js';
import { inSlices } from './pauses.js';
import type { StringTable } from './string-table.js';

/** Where a part of a library is kept, and what it is told by: articles by their place in a list, words by their number. */
export interface Keeping {
  readonly entries: readonly Entry[];
  /** One table for all that is kept, and for all times that it is kept again after it was taken back. */
  readonly strings: StringTable;
}

/** A part of a library that can be kept, and taken back. */
export interface Keeps {
  /** All that it holds, for `restore`: lists that stay its own. */
  keep(keeping: Keeping): Promise<readonly GrowingInts[]>;
  /** Takes back what was kept, where nothing was put in yet. */
  restore(kept: Kept): Promise<void>;
}

/** What parts of a library kept, list by list: they take it back in the same order. */
export class Kept implements Keeping {
  readonly entries: readonly Entry[];
  readonly strings: StringTable;
  readonly #lists: readonly Int32Array[];
  #taken = 0;

  constructor(lists: readonly Int32Array[], { entries, strings }: Keeping) {
    this.#lists = lists;
    this.entries = entries;
    this.strings = strings;
  }

  /** The next list. */
  next(): Int32Array {
    return this.#lists[this.#taken++] ?? new Int32Array();
  }

  /** The next lists, in place of what these hold. */
  fill(lists: readonly GrowingInts[]): void {
    for (const list of lists) list.become(this.next());
  }
}

/** Numbers for many things, a slice of time at a time. */
export async function numbersFor<Item>(
  items: Iterable<Item>,
  numbersOf: (item: Item) => ArrayLike<number>,
): Promise<GrowingInts> {
  const numbers = new GrowingInts();
  await inSlices(items, (item) => {
    numbers.append(numbersOf(item));
  });
  return numbers;
}
