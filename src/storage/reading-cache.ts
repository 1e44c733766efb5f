import { createHash } from 'node:crypto';
import { GrowingInts } from '../library/growing-ints.js';
import type { Parts } from '../library/build.js';
import { Kept } from '../library/keeping.js';
import type { Entry } from '../library/library.js';
import type { Readings } from '../library/open.js';
import { PackedReadings, type Places } from '../library/packed-readings.js';
import { inSlices } from '../library/pauses.js';
import { readingOf, type Reading } from '../library/reading.js';
import type { Article } from '../news/article.js';
import type { CodeVersion } from './code-version.js';
import { readReadings, writeReadings, type Stored } from './reading-file.js';

/** The parts of a library, as they are written. */
interface KeptParts {
  readonly held: readonly string[];
  readonly lists: readonly GrowingInts[];
  readonly isCurrent: () => boolean;
}

const NO_PARTS: KeptParts = { held: [], lists: [], isCurrent: () => true };

/**
 * Keeps in a file what was derived from articles, so that only new ones are read again, and the parts of a library as they
 * were: only what is new is put in, and what is gone is taken out. A file that other code wrote, or that is cut off or
 * damaged, is ignored: the articles are the truth, nothing is lost.
 *
 * ```
 * const cache = await ReadingCache.open('news.cache', await codeVersion());
 * const library = await openLibrary(articles, cache);
 * await cache.save();
 * ```
 */
export class ReadingCache implements Readings {
  readonly #path: string;
  readonly #version: CodeVersion;
  readonly #file: Stored;
  /** What was asked for or put since: the rest is of articles that are gone. */
  readonly #used = new Map<string, { readonly places: Places; readonly entry: Entry }>();
  /** What was put while the file's strings had no numbers yet, by key: it goes in when they have. */
  readonly #waiting = new Map<string, Entry>();
  readonly #waitingReadings = new PackedReadings();
  #isNew = false;
  #parts: Promise<KeptParts> = Promise.resolve(NO_PARTS);

  private constructor(path: string, version: CodeVersion, file: Stored) {
    this.#path = path;
    this.#version = version;
    this.#file = file;
  }

  /** Reads the file a piece at a time; an empty cache where it is not there or cannot be read. */
  static async open(path: string, version: CodeVersion): Promise<ReadingCache> {
    return new ReadingCache(path, version, await readReadings(path, version));
  }

  get(article: Article): Entry | undefined {
    const key = keyOf(article);
    const places = this.#file.places.get(key);
    return places === undefined ? undefined : this.#use(key, article, places);
  }

  put(article: Article, reading: Reading): Entry {
    this.#isNew = true;
    const { readings } = this.#file;
    const key = keyOf(article);
    if (readings.strings.isReady) return this.#use(key, article, readings.pack(reading));
    const entry = this.#waitingReadings.entry(article, this.#waitingReadings.pack(reading));
    this.#waiting.set(key, entry);
    return entry;
  }

  ready(): Promise<void> {
    return this.#file.readings.strings.ready();
  }

  async restore(parts: Parts): Promise<readonly Entry[]> {
    const { held, lists, readings } = this.#file;
    const entries = held.flatMap((key) => this.#used.get(key)?.entry ?? this.#gone(key) ?? []);
    if (lists.length === 0) {
      this.#isNew = true;
      return [];
    }
    await parts.restore(new Kept(lists, { entries, strings: readings.strings }));
    return entries;
  }

  keep(parts: Parts, entries: readonly Entry[]): void {
    if (!this.#isChanged) return;
    this.#parts = this.#kept(parts, entries);
    // Whoever saves is told.
    this.#parts.catch(() => undefined);
  }

  async #kept(parts: Parts, entries: readonly Entry[]): Promise<KeptParts> {
    const { strings } = this.#file.readings;
    const { changes } = parts;
    await this.#takeInWaiting();
    const lists = await parts.keep({ entries, strings });
    const keys = new Map([...this.#used].map(([key, { entry }]) => [entry, key]));
    return {
      held: entries.flatMap((entry) => keys.get(entry) ?? []),
      lists,
      isCurrent: () => parts.changes === changes,
    };
  }

  async #takeInWaiting(): Promise<void> {
    const { readings } = this.#file;
    await readings.strings.ready();
    for (const [key, entry] of this.#waiting)
      this.#used.set(key, { entry, places: readings.pack(readingOf(entry)) });
    this.#waiting.clear();
  }

  /**
   * Writes the file anew where something was put in or is gone, and the library has not changed since it was kept;
   * rejects where it cannot be written.
   */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    await this.#takeInWaiting();
    const { ints, strings } = this.#file.readings;
    const [places, packed] = [new GrowingInts(), new GrowingInts()];
    await inSlices(this.#used.values(), ({ places: { layout, quotations, positions, end } }) => {
      places.append([packed.length, quotations - layout, positions - layout, end - layout]);
      packed.append(ints.view(layout, end));
    });
    const { held, lists, isCurrent } = await this.#parts;
    const keys = [...this.#used.keys()];
    const whole = { keys, places, packed, strings, held, lists };
    await writeReadings(this.#path, this.#version, whole, isCurrent);
  }

  get #isChanged(): boolean {
    return this.#isNew || this.#used.size < this.#file.places.size;
  }

  #use(key: string, article: Article, places: Places): Entry {
    const entry = this.#file.readings.entry(article, places);
    this.#used.set(key, { places, entry });
    return entry;
  }

  /** What was derived from an article that is gone: enough to take it out. */
  #gone(key: string): Entry | null {
    const places = this.#file.places.get(key);
    return places === undefined ? null : this.#file.readings.entry({ ...GONE, id: key }, places);
  }
}

/** Stands for an article that nobody has any more. */
const GONE: Omit<Article, 'id'> = { title: null, outlet: null, authors: [], date: null, url: null, text: '' };

/** The text is hashed as it is: to write it as JSON first would take as long as all the rest. */
const keyOf = ({ id, title, outlet, authors, date, url, text }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([id, title, outlet, authors, date, url]))
    .update(text)
    .digest('base64url')
    .slice(0, 22);
