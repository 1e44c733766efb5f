import type { Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import type { Entry } from './library.js';
import { newestFirst } from './newest-first.js';
import type { PassageIndex } from './passage-index.js';
import { inSlices, type Steps } from './pauses.js';
import type { Statement } from './statement.js';
import { Statements } from './statements.js';

/** What articles report: their quotations, or their positions. */
export interface Kind<Derived, Item> {
  readonly listIn: (entry: Entry) => readonly Derived[];
  readonly counts: (derived: Derived) => boolean;
  readonly spanOf: (derived: Derived) => Span;
  /** The parts of the span whose words count. */
  readonly partsOf: (derived: Derived, entry: Entry) => readonly Span[];
  readonly item: (entry: Entry, derived: Derived) => Item;
}

/** All that the articles of a library report of one kind, by number. */
export class Reports<Derived, Item> implements Keeps {
  readonly #kind: Kind<Derived, Item>;
  readonly #statements: Statements;
  /** The article of each, and its place in it; nothing where the article was removed. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #places = new GrowingInts();
  readonly #byEntry = new Map<Entry, Span>();

  constructor(kind: Kind<Derived, Item>, passages: PassageIndex) {
    this.#kind = kind;
    this.#statements = new Statements(passages);
  }

  /** Takes in an article whose passages are indexed already, one statement a step. */
  *adding(entry: Entry): Steps {
    const start = this.#entries.length;
    for (const [place, derived] of this.#kind.listIn(entry).entries()) {
      if (!this.#kind.counts(derived)) continue;
      this.#entries.push(entry);
      this.#places.push(place);
      this.#statements.add(entry, this.#kind.spanOf(derived), this.#kind.partsOf(derived, entry));
      yield;
    }
    this.#byEntry.set(entry, { start, end: this.#entries.length });
  }

  remove(entry: Entry): void {
    for (const id of this.idsOf(entry)) this.#entries[id] = undefined;
    this.#byEntry.delete(entry);
  }

  async keep({ entries }: Keeping): Promise<readonly GrowingInts[]> {
    const spans = entries.map((entry) => this.#spanOf(entry));
    return [...this.#lists, await numbersFor(spans, ({ start, end }) => [start, end])];
  }

  async restore(kept: Kept): Promise<void> {
    kept.fill(this.#lists);
    const spans = kept.next();
    this.#entries.length = this.#places.length;
    await inSlices(kept.entries.entries(), ([at, entry]) => {
      const [start = 0, end = 0] = spans.subarray(2 * at, 2 * at + 2);
      this.#byEntry.set(entry, { start, end });
      this.#entries.fill(entry, start, end);
    });
  }

  get #lists(): readonly GrowingInts[] {
    return [this.#places, ...this.#statements.lists];
  }

  #spanOf(entry: Entry): Span {
    return this.#byEntry.get(entry) ?? { start: 0, end: 0 };
  }

  /** Numbers of an article's, in order. */
  idsOf(entry: Entry): readonly number[] {
    const { start, end } = this.#spanOf(entry);
    return Array.from({ length: end - start }, (_, at) => start + at);
  }

  /** The statement of a number; `null` where its article was removed. */
  at(id: number): Statement<Item> | null {
    const entry = this.#entries[id];
    if (entry === undefined) return null;
    return this.#statements.at(id, () => this.#itemAt(entry, this.#places.at(id)));
  }

  /** Some of them, the newest article's first, within one in the order of reading. */
  newestFirst(ids: readonly number[]): readonly Statement<Item>[] {
    return this.placesOf(ids).flatMap(({ id }) => this.at(id) ?? []);
  }

  /** Where statements stand, the newest article first, without what they say being unpacked. */
  placesOf(ids: readonly number[]): readonly { readonly id: number; readonly entry: Entry }[] {
    return ids
      .flatMap((id) => {
        const entry = this.#entries[id];
        return entry === undefined ? [] : [{ id, entry }];
      })
      .sort((a, b) => byAge(a.entry, b.entry) || a.id - b.id);
  }

  /** The article that reports it; none where it was removed. */
  entryOf(id: number): Entry | undefined {
    return this.#entries[id];
  }

  /** Where the sentences stand that hold it: those of one place are in the same sentences. */
  placeOf(id: number): string {
    return this.#statements.placeOf(id);
  }

  /** All that are there, in the order in which they were put in. */
  get all(): readonly Statement<Item>[] {
    return this.#entries.flatMap((_, id) => this.at(id) ?? []);
  }

  /** Whether a statement stands before another: the newest article's first. Both are there. */
  isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (one === undefined || other === undefined || one === other) return a < b;
    return newestFirst(one, other) < 0;
  }

  #itemAt(entry: Entry, place: number): Item {
    const derived = this.#kind.listIn(entry)[place];
    if (derived === undefined) throw new Error(`${entry.article.id} reports no ${place}`);
    return this.#kind.item(entry, derived);
  }

  /** The words of a statement's sentences, and its own where they are not among these. */
  wordsAround(id: number): readonly number[] {
    const around = this.#statements.aroundOf(id);
    return this.#statements.isAsInPassage(id) ? [...around] : [...around, ...this.#statements.wordsOf(id)];
  }
}

const byAge = (a: Entry, b: Entry): number => (a === b ? 0 : newestFirst(a, b));
