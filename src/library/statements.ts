import { UNKNOWN } from './vocabulary.js';
import type { Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import type { Entry } from './library.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { PassageIndex } from './passage-index.js';
import type { Statement } from './statement.js';

/**
 * Keeps where the words of statements lie: a library has several for each of its passages. Most are words of their
 * passage, which the index holds; others are kept here. Statements are numbered in the order in which they are put in.
 */
export class Statements {
  /** Words that no passage has in this order. */
  readonly #others = new GrowingInts();
  readonly #passages: PassageIndex;
  readonly #passage = new GrowingInts();
  readonly #own = new Ranges();
  readonly #around = new Ranges();

  constructor(passages: PassageIndex) {
    this.#passages = passages;
  }

  /** All that is held. */
  get lists(): readonly GrowingInts[] {
    return [this.#others, this.#passage, this.#own.ends, this.#around.ends];
  }

  get size(): number {
    return this.#passage.length;
  }

  /** Takes in a statement of an article whose passages are indexed already: its span, and the parts of it that count. */
  add(entry: Entry, own: Span, parts: readonly Span[]): void {
    const passage = this.#passages.idAt(entry, own);
    const around = this.#passages.sentencesAt(passage, own);
    const isAll = parts.length === 1 && parts[0]?.start === own.start && parts[0].end === own.end;
    const range =
      around?.isWhole === true && isAll ? around : this.#rangeOf(this.#wordsIn(entry, parts), around);
    this.#passage.push(passage);
    this.#own.push(range);
    this.#around.push(around ?? range);
  }

  /** The statement of a number, with what it reports: that, and its words, are looked up when they are asked for. */
  at<Item>(id: number, item: () => Item): Statement<Item> {
    return new Kept(item, id, this);
  }

  wordsOf(id: number): Int32Array {
    return this.#wordsAt(this.#own.at(id));
  }

  aroundOf(id: number): Int32Array {
    return this.#wordsAt(this.#around.at(id));
  }

  /** Whether its own words stand among those of its sentences. */
  isAsInPassage(id: number): boolean {
    return this.#own.at(id).start >= 0;
  }

  /** Where its sentences lie among the words of all, told as a name: `1204 1231`. */
  placeOf(id: number): string {
    const { start, end } = this.#around.at(id);
    return `${start} ${end}`;
  }

  passageOf(id: number): IndexedPassage | null {
    const passage = this.#passage.at(id);
    return passage === UNKNOWN ? null : (this.#passages.passage(passage) ?? null);
  }

  #wordsIn({ article }: Entry, parts: readonly Span[]): Int32Array {
    return Int32Array.from(parts.flatMap((part) => [...this.#passages.wordsOf(article.text, part)]));
  }

  /** Where the words stand in their sentences; where they do not, they are kept: at a place below zero. */
  #rangeOf(words: Int32Array, around: Span | null): Span {
    const at = around === null ? -1 : placeOf(words, this.#passages.wordsIn(around));
    if (around !== null && at >= 0)
      return { start: around.start + at, end: around.start + at + words.length };
    const start = this.#others.length;
    this.#others.append(words);
    return { start: ~start, end: ~this.#others.length };
  }

  #wordsAt({ start, end }: Span): Int32Array {
    return start < 0 ? this.#others.view(~start, ~end) : this.#passages.wordsIn({ start, end });
  }
}

/** Spans, eight bytes each. */
class Ranges {
  readonly ends = new GrowingInts();

  push({ start, end }: Span): void {
    this.ends.push(start);
    this.ends.push(end);
  }

  at(place: number): Span {
    return { start: this.ends.at(2 * place), end: this.ends.at(2 * place + 1) };
  }
}

/** Where some words stand one after the other among others; -1 where they do not. */
function placeOf(words: Int32Array, among: Int32Array): number {
  const [first = UNKNOWN] = words;
  for (let at = among.indexOf(first); at >= 0; at = among.indexOf(first, at + 1))
    if (words.every((word, next) => among[at + next] === word)) return at;
  return -1;
}

class Kept<Item> implements Statement<Item> {
  readonly #find: () => Item;
  #item: Item | null = null;
  readonly id: number;
  readonly #kept: Statements;

  constructor(item: () => Item, id: number, kept: Statements) {
    this.#find = item;
    this.id = id;
    this.#kept = kept;
  }

  get item(): Item {
    return (this.#item ??= this.#find());
  }

  get words(): Int32Array {
    return this.#kept.wordsOf(this.id);
  }

  get around(): Int32Array {
    return this.#kept.aroundOf(this.id);
  }

  get passage(): IndexedPassage | null {
    return this.#kept.passageOf(this.id);
  }
}
