import type { Family } from './party.js';
import type { StringTable } from './string-table.js';

/** Numbers of a family that takes a millisecond or more to be brought back. */
const LARGE = 500;

/** How what articles give of somebody is kept as numbers. */
export interface Keepsake<Given> {
  readonly keep: (given: Given, strings: StringTable) => readonly number[];
  /** `times` is how many statements are ascribed to it. */
  readonly restore: (numbers: Int32Array, strings: StringTable, times: number) => Given;
}

/** A form as it was kept, with the place of its group among those of its family. */
interface KeptForm {
  readonly group: number;
  readonly count: number;
  readonly given: Int32Array;
  readonly ids: Int32Array;
}

export interface KeptFamily {
  /** The keys of its groups. */
  readonly groups: readonly string[];
  readonly forms: readonly KeptForm[];
}

/**
 * Families as they were kept, each to be taken out when it is first asked for. One is written as its length, its name,
 * its groups' keys, and its forms; lists have their length before them.
 */
export class KeptFamilies {
  readonly strings: StringTable;
  readonly #ints: Int32Array;
  readonly #places = new Map<string, number>();
  /** The large ones, by name, some of which may have been taken out. */
  readonly #large: string[] = [];

  constructor(ints: Int32Array, strings: StringTable) {
    this.#ints = ints;
    this.strings = strings;
  }

  /** Where each of them begins: for `know`. */
  *places(): Iterable<number> {
    for (let at = 0; at < this.#ints.length; at += this.#ints[at] ?? Infinity) yield at;
  }

  /** Makes the family at a place known by its name. */
  know(place: number): void {
    const name = this.strings.at(this.#ints[place + 1] ?? -1);
    this.#places.set(name, place);
    if ((this.#ints[place] ?? 0) >= LARGE) this.#large.push(name);
  }

  /** The name of some large family; none where all of these were taken out. */
  nextLarge(): string | null {
    let name = this.#large.pop();
    while (name !== undefined && !this.#places.has(name)) name = this.#large.pop();
    return name ?? null;
  }

  /** Takes a family out. */
  take(name: string): KeptFamily | null {
    const place = this.#places.get(name);
    if (place === undefined) return null;
    this.#places.delete(name);
    const numbers = new Numbers(this.#ints, place + 2);
    const groups = Array.from(numbers.list(), (key) => this.strings.at(key));
    const forms = Array.from({ length: numbers.one() }, () => ({
      group: numbers.one(),
      count: numbers.one(),
      given: numbers.list(),
      ids: numbers.list(),
    }));
    return { groups, forms };
  }

  /** Those that were not taken out, as they were kept. */
  *rest(): Iterable<Int32Array> {
    for (const place of this.#places.values())
      yield this.#ints.subarray(place, place + (this.#ints[place] ?? 0));
  }
}

/** Reads numbers one after the other. */
class Numbers {
  readonly #ints: Int32Array;
  #at: number;

  constructor(ints: Int32Array, at: number) {
    this.#ints = ints;
    this.#at = at;
  }

  one(): number {
    return this.#ints[this.#at++] ?? 0;
  }

  list(): Int32Array {
    const length = this.one();
    return this.#ints.subarray(this.#at, (this.#at += length));
  }
}

/** A family as numbers, as `KeptFamilies` reads them. */
export function familyKept<Given>(
  { name, forms, groups }: Family<Given>,
  keepsake: Keepsake<Given>,
  strings: StringTable,
): readonly number[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.forms.map((form) => [form, at] as const)));
  const kept = [
    strings.idFor(name),
    groups.length,
    ...groups.map(({ key }) => strings.idFor(key)),
    forms.length,
  ];
  for (const form of forms) {
    const given = keepsake.keep(form.given, strings);
    kept.push(groupOf.get(form) ?? 0, form.count, given.length, ...given, form.ids.length);
    for (const id of form.ids) kept.push(id);
  }
  return [kept.length + 1, ...kept];
}
