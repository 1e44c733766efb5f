import type { Compared } from './name-directory.js';
import { Party } from './party.js';
import type { StringTable } from './string-table.js';

/** A party as it was kept: with its key, and how its names are compared in a directory. */
export interface KeptParty<Given> {
  readonly key: string;
  readonly party: Party<Given>;
  readonly compared: Compared;
}

/** The same as it is read: with the words by which it is found, made once for all parties. */
export interface ReadParty<Given> extends KeptParty<Given> {
  readonly words: readonly string[];
}

/** A party as numbers, as `partiesKept` reads it: its key, its name, its count, and lists with their length before them. */
export function partyKept<Given>(
  { key, party, compared }: KeptParty<Given>,
  strings: StringTable,
): readonly number[] {
  const kept = [strings.idFor(key), strings.idFor(party.name), party.count];
  for (const list of [party.variants, party.families, compared.keys, compared.words])
    kept.push(list.length, ...list.map((string) => strings.idFor(string)));
  return kept;
}

/** Parties as they were kept, one after the other. */
export function* partiesKept<Given>(ints: Int32Array, strings: StringTable): Iterable<ReadParty<Given>> {
  const words = new Map<number, string>();
  const wordOf = (id: number): string => {
    const known = words.get(id);
    if (known !== undefined) return known;
    const word = strings.at(id);
    words.set(id, word);
    return word;
  };
  let at = 0;
  while (at < ints.length) {
    const [key, name] = [strings.at(ints[at] ?? -1), strings.at(ints[at + 1] ?? -1)];
    const lists = new KeptLists(ints, strings, at + 3);
    const party = new Party<Given>(name, lists, ints[at + 2]);
    yield { key, party, compared: lists, words: lists.list(WORDS, wordOf) };
    at = lists.placeOf(LISTS);
  }
}

/** The place of the words among a party's lists, and how many lists there are. */
const WORDS = 3;
const LISTS = 4;

/** The lists of a party, read when they are asked for: most never are. */
class KeptLists implements Compared {
  readonly #ints: Int32Array;
  readonly #strings: StringTable;
  readonly #start: number;

  constructor(ints: Int32Array, strings: StringTable, start: number) {
    this.#ints = ints;
    this.#strings = strings;
    this.#start = start;
  }

  get variants(): readonly string[] {
    return this.list(0);
  }

  get families(): readonly string[] {
    return this.list(1);
  }

  get keys(): readonly string[] {
    return this.list(2);
  }

  get words(): readonly string[] {
    return this.list(WORDS);
  }

  /** Where a list begins: with its length. */
  placeOf(nth: number): number {
    let at = this.#start;
    for (let list = 0; list < nth; list++) at += 1 + (this.#ints[at] ?? 0);
    return at;
  }

  /** One of the lists, each string by its number. */
  list(nth: number, stringOf = (id: number): string => this.#strings.at(id)): readonly string[] {
    const at = this.placeOf(nth);
    const list: string[] = [];
    const end = at + (this.#ints[at] ?? 0);
    for (let place = at + 1; place <= end; place++) list.push(stringOf(this.#ints[place] ?? -1));
    return list;
  }
}
