import { createHash } from 'node:crypto';
import { GrowingInts } from '../library/growing-ints.js';
import type { Entry } from '../library/library.js';
import type { Readings } from '../library/open.js';
import { PackedReadings, type Places } from '../library/packed-readings.js';
import { pauses } from '../library/pauses.js';
import type { Reading } from '../library/reading.js';
import { StringTable } from '../library/string-table.js';
import type { Article } from '../news/article.js';
import { readSections, writeSections } from './sections.js';

/** So many strings are kept, and read, together. */
const STRINGS = 2_000;

/**
 * Keeps in a file what was derived from articles, so that only new ones are read again. A file that other code wrote, or
 * that is cut off or damaged, is ignored: the articles are the truth, nothing is lost.
 *
 * ```
 * const cache = await ReadingCache.open('news.cache', await codeVersion());
 * const library = await openLibrary(articles, cache);
 * await cache.save();
 * ```
 */
export class ReadingCache implements Readings {
  readonly #path: string;
  readonly #title: string;
  readonly #readings: PackedReadings;
  /** Where the readings of the file are, by their article's hash. */
  readonly #kept: ReadonlyMap<string, Places>;
  /** What was asked for or put since: the rest is of articles that are gone. */
  readonly #used = new Map<string, Places>();
  #isNew = false;

  private constructor(path: string, title: string, kept: Kept) {
    this.#path = path;
    this.#title = title;
    this.#readings = kept.readings;
    this.#kept = kept.places;
  }

  /** Reads the file a piece at a time; an empty cache where it is not there or cannot be read. */
  static async open(path: string, version: string): Promise<ReadingCache> {
    const title = `verbatim readings ${version}`;
    return new ReadingCache(path, title, await kept(path, title));
  }

  get(article: Article): Entry | undefined {
    const key = keyOf(article);
    const places = this.#kept.get(key);
    if (places === undefined) return undefined;
    this.#used.set(key, places);
    return this.#readings.entry(article, places);
  }

  put(article: Article, reading: Reading): Entry {
    const places = this.#readings.pack(reading);
    this.#used.set(keyOf(article), places);
    this.#isNew = true;
    return this.#readings.entry(article, places);
  }

  /** Writes the file anew where something was put in or is gone; rejects where it cannot be written. */
  async save(): Promise<void> {
    if (!this.#isNew && this.#used.size === this.#kept.size) return;
    const { ints, strings } = this.#readings;
    const [places, packed] = [new GrowingInts(), new GrowingInts()];
    for (const { layout, quotations, positions, end } of this.#used.values()) {
      places.append([packed.length, quotations - layout, positions - layout, end - layout]);
      packed.append(ints.view(layout, end));
    }
    const keys = Buffer.from([...this.#used.keys()].join('\n'));
    const lines = Array.from({ length: Math.ceil(strings.size / STRINGS) }, (_, at) => [
      Buffer.from(JSON.stringify(strings.slice(at * STRINGS, (at + 1) * STRINGS))),
    ]);
    await writeSections(this.#path, this.#title, [[keys], bytesOf(places), bytesOf(packed), ...lines]);
  }
}

interface Kept {
  readonly readings: PackedReadings;
  readonly places: ReadonlyMap<string, Places>;
}

async function kept(path: string, title: string): Promise<Kept> {
  const sections = await readSections(path, title).catch(() => null);
  // Not there, no file, or no right to read it: whoever saves is told.
  if (sections === null) return { readings: new PackedReadings(), places: new Map() };
  const [keys, places, packed, ...lines] = sections;
  return {
    readings: new PackedReadings(GrowingInts.of(intsOf(packed)), await stringsIn(lines)),
    places: placesIn(keys, intsOf(places)),
  };
}

async function stringsIn(lines: readonly Uint8Array[]): Promise<StringTable> {
  const strings = new StringTable();
  const pause = pauses();
  for (const line of lines) {
    // The hash tells that this is what `save` wrote.
    for (const string of JSON.parse(textOf(line)) as readonly string[]) strings.idFor(string);
    await pause();
  }
  return strings;
}

function placesIn(keys: Uint8Array | undefined, places: Int32Array): ReadonlyMap<string, Places> {
  const list = GrowingInts.of(places);
  const names = textOf(keys ?? new Uint8Array())
    .split('\n')
    .slice(0, places.length / 4);
  return new Map(
    names.map((key, at) => {
      const layout = list.at(4 * at);
      const [quotations, positions, end] = [1, 2, 3].map((part) => layout + list.at(4 * at + part));
      return [key, { layout, quotations: quotations ?? 0, positions: positions ?? 0, end: end ?? 0 }];
    }),
  );
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

const bytesOf = (list: GrowingInts): readonly Uint8Array[] =>
  list.pages().map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));

const intsOf = (bytes: Uint8Array = new Uint8Array()): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Int32Array.BYTES_PER_ELEMENT);

const keyOf = (article: Article): string =>
  createHash('sha256').update(JSON.stringify(article)).digest('base64url').slice(0, 22);
