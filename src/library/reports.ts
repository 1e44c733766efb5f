import type { Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import type { Entry } from './library.js';
import { newestFirst } from './newest-first.js';
import type { PassageIndex } from './passage-index.js';
import type { Statement } from './statement.js';
import { Statements } from './statements.js';

/** What articles report: their quotations, or their positions. */
export interface Kind<Item> {
  /** How many of them an article has. */
  readonly countIn: (entry: Entry) => number;
  /** One of an article's; `null` for one that is left out. */
  readonly at: (entry: Entry, place: number) => Item | null;
  readonly spanOf: (item: Item) => Span;
  /** The parts of its span that tell what it is about. */
  readonly partsOf: (item: Item) => readonly Span[];
}

/** All that the articles of a library report of one kind, by number. */
export class Reports<Item> {
  readonly #kind: Kind<Item>;
  readonly #statements: Statements;
  /** The article of each, and its place in it; nothing where the article was removed. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #places = new GrowingInts();
  readonly #byEntry = new Map<Entry, Span>();

  constructor(kind: Kind<Item>, passages: PassageIndex) {
    this.#kind = kind;
    this.#statements = new Statements(passages);
  }

  /** Takes in an article whose passages are indexed already. */
  add(entry: Entry): void {
    const start = this.#entries.length;
    for (let place = 0; place < this.#kind.countIn(entry); place++) {
      const item = this.#kind.at(entry, place);
      if (item === null) continue;
      this.#entries.push(entry);
      this.#places.push(place);
      this.#statements.add(entry, this.#kind.spanOf(item), this.#kind.partsOf(item));
    }
    this.#byEntry.set(entry, { start, end: this.#entries.length });
  }

  remove(entry: Entry): void {
    for (const id of this.idsOf(entry)) this.#entries[id] = undefined;
    this.#byEntry.delete(entry);
  }

  /** Numbers of an article's, in order. */
  idsOf(entry: Entry): readonly number[] {
    const { start, end } = this.#byEntry.get(entry) ?? { start: 0, end: 0 };
    return Array.from({ length: end - start }, (_, at) => start + at);
  }

  /** The statement of a number; `null` where its article was removed. */
  at(id: number): Statement<Item> | null {
    const entry = this.#entries[id];
    const item = entry === undefined ? null : this.#kind.at(entry, this.#places.at(id));
    return item === null ? null : this.#statements.at(id, item);
  }

  /** Some of them, the newest article's first, within one in the order of reading. */
  newestFirst(ids: readonly number[]): readonly Statement<Item>[] {
    return ids
      .flatMap((id) => ({ id, entry: this.#entries[id] }))
      .sort((a, b) => byAge(a.entry, b.entry) || a.id - b.id)
      .flatMap(({ id }) => this.at(id) ?? []);
  }

  /** All that are there. */
  get all(): readonly Statement<Item>[] {
    return this.#entries.flatMap((_, id) => this.at(id) ?? []);
  }

  /** The words of a statement's sentences, and its own where they are not among these. */
  wordsAround(id: number): readonly number[] {
    const around = this.#statements.aroundOf(id);
    return this.#statements.isAsInPassage(id) ? [...around] : [...around, ...this.#statements.wordsOf(id)];
  }
}

const byAge = (a: Entry | undefined, b: Entry | undefined): number =>
  a === undefined || b === undefined || a === b ? 0 : newestFirst(a, b);
