import type { Passage } from '../news/layout.js';
import { overlaps, type Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import { PassageView, type IndexedPassage } from './indexed-passage.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import type { Entry } from './library.js';
import { newestFirst } from './newest-first.js';
import { PassageWords } from './passage-words.js';
import { atOnce, inSlices, type Steps } from './pauses.js';
import { SearchIndex } from './search-index.js';
import { NO_SHELF, passageOn, sentencesWithin, type Shelf } from './shelf.js';
import { newestDay } from './staleness.js';
import { printedWordsOf } from './terms.js';
import { UNKNOWN, Vocabulary } from './vocabulary.js';

/**
 * All passages of a library: found through the inverted index, read word by word for ranking. An `IndexedPassage` is a
 * view of the words of all, made when it is asked for.
 */
export class PassageIndex implements Keeps {
  readonly vocabulary = new Vocabulary();
  readonly index = new SearchIndex(this.vocabulary, (a, b) => this.isBefore(a, b));
  readonly #shelves = new Map<Entry, Shelf>();
  /** The article of each passage; none where it was removed. */
  readonly #shelfOf: (Shelf | undefined)[] = [];
  readonly #words = new PassageWords();
  /** How many passages there are, and how many words they have together. */
  readonly #totals = GrowingInts.of(Int32Array.of(0, 0));
  /** `undefined` until it is asked for, and when articles have come or gone. */
  #newest: string | null | undefined;

  get size(): number {
    return this.#totals.at(0);
  }

  /** Share of all passages that were ever put in which are still there, 0 to 1. */
  get used(): number {
    return this.#shelfOf.length === 0 ? 1 : this.size / this.#shelfOf.length;
  }

  has(entry: Entry): boolean {
    return this.#shelves.has(entry);
  }

  /** Mean number of words of a passage. */
  get meanLength(): number {
    return this.size === 0 ? 1 : this.#totals.at(1) / this.size;
  }

  /** The newest day of an article here, up to today; `null` where none has a date. */
  get newest(): string | null {
    if (this.#newest === undefined)
      this.#newest = newestDay(this.#shelves.keys(), new Date().toISOString().slice(0, 10));
    return this.#newest;
  }

  passage(id: number): IndexedPassage | undefined {
    const shelf = this.#shelfOf[id];
    if (shelf === undefined) return undefined;
    return new PassageView(id, shelf, { words: this.#words.of(id), bounds: this.#words.boundsOf(id) });
  }

  /** Whether a passage stands before another: the newest article's first. Both are there. */
  isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#shelfOf[a]?.entry, this.#shelfOf[b]?.entry];
    if (one === undefined || other === undefined || one === other) return a < b;
    return newestFirst(one, other) < 0;
  }

  add(entry: Entry): void {
    atOnce(this.adding(entry));
  }

  /** Takes in an article, a passage a step; no other is taken in meanwhile. */
  *adding(entry: Entry): Steps {
    const { article, passages } = entry.layout;
    const title =
      article.title === null
        ? new Int32Array()
        : this.wordsOf(article.title, { start: 0, end: article.title.length });
    const shelf = { entry, title, first: this.#shelfOf.length, count: passages.length };
    this.#shelves.set(entry, shelf);
    this.#newest = undefined;
    for (const passage of passages) {
      this.#addPassage(shelf, passage);
      yield;
    }
  }

  /** Takes an article out: none of its passages is found, or counted, any more. */
  remove(entry: Entry): void {
    const shelf = this.#shelves.get(entry);
    if (shelf === undefined) return;
    this.#shelves.delete(entry);
    this.#newest = undefined;
    for (let id = shelf.first; id < shelf.first + shelf.count; id++) {
      const words = this.#words.of(id);
      this.vocabulary.count(words, -1);
      this.#count(-1, -words.length);
      this.index.removeWords(id, this.#informative([...words, ...shelf.title]));
      this.#shelfOf[id] = undefined;
    }
  }

  /** The words of a stretch of text, by number; new ones are given one. */
  wordsOf(text: string, span: Span): Int32Array {
    return Int32Array.from(printedWordsOf(text, span), (word) => this.vocabulary.idForPrinted(word));
  }

  /** The first passage of an article, in which it says what it is about. */
  firstOf(entry: Entry): IndexedPassage | undefined {
    const first = this.#shelves.get(entry)?.first;
    return first === undefined ? undefined : this.passage(first);
  }

  /** The passages of an article, in order. */
  passagesOf(entry: Entry): readonly IndexedPassage[] {
    const first = this.#shelves.get(entry)?.first;
    if (first === undefined) return [];
    return entry.layout.passages.flatMap((_, at) => this.passage(first + at) ?? []);
  }

  /** The passage of an article in which a stretch of its text lies, or begins; `UNKNOWN` where it lies in none. */
  idAt(entry: Entry, span: Span): number {
    const first = this.#shelves.get(entry)?.first;
    const at = entry.layout.passages.findIndex((passage) => overlaps(passage.span, span));
    return first === undefined || at < 0 ? UNKNOWN : first + at;
  }

  /**
   * Where the words of a passage's sentences that share a stretch of text lie among all words (see `wordsIn`), and
   * whether the stretch is these sentences, whole.
   */
  sentencesAt(id: number, span: Span): (Span & { readonly isWhole: boolean }) | null {
    const shelf = this.#shelfOf[id];
    const sentences = shelf === undefined ? [] : sentencesWithin(passageOn(shelf, id));
    const first = sentences.findIndex((sentence) => overlaps(sentence, span));
    const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
    if (first < 0) return null;
    return {
      ...this.#words.placeOf(id, first, last),
      isWhole: sentences[first]?.start === span.start && sentences[last]?.end === span.end,
    };
  }

  /** The words of a stretch that `sentencesAt` gave. */
  wordsIn(span: Span): Int32Array {
    return this.#words.within(span);
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    const shelves = keeping.entries.map((entry) => this.#shelves.get(entry) ?? NO_SHELF);
    return [
      ...(await this.vocabulary.keep(keeping)),
      ...this.#lists,
      await numbersFor(shelves, ({ first, count, title }) => [first, count, title.length]),
      await numbersFor(shelves, ({ title }) => title),
    ];
  }

  async restore(kept: Kept): Promise<void> {
    await this.vocabulary.restore(kept);
    kept.fill(this.#lists);
    const [shelves, titles] = [kept.next(), kept.next()];
    this.#shelfOf.length = this.#words.count;
    this.#newest = undefined;
    let titled = 0;
    await inSlices(kept.entries.entries(), ([at, entry]) => {
      const [first = 0, count = 0, length = 0] = shelves.subarray(3 * at, 3 * at + 3);
      const shelf = { entry, first, count, title: titles.subarray(titled, (titled += length)) };
      this.#shelves.set(entry, shelf);
      this.#shelfOf.fill(shelf, first, first + count);
    });
  }

  get #lists(): readonly GrowingInts[] {
    return [...this.index.lists, ...this.#words.lists, this.#totals];
  }

  #count(passages: number, words: number): void {
    this.#totals.set(0, this.#totals.at(0) + passages);
    this.#totals.set(1, this.#totals.at(1) + words);
  }

  #addPassage(shelf: Shelf, passage: Passage): void {
    const id = this.#shelfOf.length;
    const { text } = shelf.entry.article;
    const bySentence = sentencesWithin(passage).map((sentence) => this.wordsOf(text, sentence));
    this.#shelfOf.push(shelf);
    this.#words.add(bySentence);
    const words = this.#words.of(id);
    this.vocabulary.count(words, 1);
    this.#count(1, words.length);
    this.index.addWords(id, this.#informative([...words, ...shelf.title]));
  }

  #informative(words: readonly number[]): readonly number[] {
    return words.filter((word) => !this.vocabulary.isStop(word));
  }
}
