import type { Article } from '../news/article.js';
import { assembled, latestOf, Parts } from './build.js';
import type { OwnActor } from '../positions/own-actors.js';
import type { Entry, Library } from './library.js';
import { LateReader } from './late-reader.js';
import { readInWorkers, type Take } from './reading-pool.js';
import { PackedReadings } from './packed-readings.js';
import { pauses, stepByStep } from './pauses.js';
import { entryOf, readingOf, type Reading } from './reading.js';

/** Keeps what was derived from articles. */
export interface Readings {
  /** What was derived before need not be derived again. */
  get(article: Article): Entry | undefined;
  put(article: Article, reading: Reading): Entry;
  /** Has what is kept ready for many to be `put`: a few are kept aside until then. */
  ready(): Promise<void>;
  /**
   * Puts into empty parts what they held when they were last kept, and gives the articles that they hold now: those that
   * `get` gave, and such as are gone since. None where nothing is known.
   */
  restore(parts: Parts): Promise<readonly Entry[]>;
  /** Begins to keep the parts of a library, which hold these articles; they may change meanwhile, and are not kept then. */
  keep(parts: Parts, entries: readonly Entry[]): void;
}

/** Knows nothing from before. */
function newReadings(): Readings {
  const packed = new PackedReadings();
  return {
    get: () => undefined,
    put: (article, reading) => packed.entry(article, packed.pack(reading)),
    ready: () => Promise.resolve(),
    restore: () => Promise.resolve([]),
    keep: () => undefined,
  };
}

/** Fewer articles are read on the spot: a worker takes longer to start. */
const FEW = 30;
/** … but not where so many were read before: it has started by the time that they are brought back, and nothing is held. */
const LARGE = 2_500;
/** Where a smaller share than this is left of what was kept, all is put in anew. */
const ENOUGH = 0.8;

/**
 * Opens a library without keeping the thread that answers: articles are read in workers, or were read before, and
 * indexed a few at a time. Gives the same library as `buildLibrary`. `own` are the actors that it adds to ours; what `known`
 * keeps of a library's parts must be of the same.
 */
export async function openLibrary(
  articles: readonly Article[],
  known = newReadings(),
  own: readonly OwnActor[] = [],
): Promise<Library> {
  const latest = [...new Map(articles.map((article) => [article.id, article])).values()];
  const pause = pauses();
  const entries: Entry[] = [];
  const unread: Article[] = [];
  for (const article of latest) {
    const entry = known.get(article);
    if (entry === undefined) unread.push(article);
    else entries.push(entry);
    await pause();
  }
  const [parts, read] = await Promise.all([
    restored([...entries], known, () => new Parts(own)),
    readAnew(unread, known, entries.length >= LARGE),
  ]);
  return indexed(latestOf([...entries, ...read]), known, parts);
}

/** Articles that were not read before, and now are. */
async function readAnew(
  articles: readonly Article[],
  known: Readings,
  inLarge: boolean,
): Promise<readonly Entry[]> {
  const areMany = articles.length >= FEW;
  if (areMany) await known.ready();
  const entries: Entry[] = [];
  const take: Take = (at, reading) => {
    const article = articles[at];
    if (article !== undefined) entries.push(known.put(article, reading));
  };
  await (areMany || inLarge ? readInWorkers(articles, take) : readHere(articles, take));
  return entries;
}

async function readHere(articles: readonly Article[], take: Take): Promise<void> {
  const pause = pauses();
  for (const [at, article] of articles.entries()) {
    take(at, readingOf(entryOf(article)));
    await pause();
  }
}

async function indexed(entries: readonly Entry[], known: Readings, parts: Parts): Promise<Library> {
  const pause = pauses();
  for (const entry of entries) {
    if (parts.passages.has(entry)) continue;
    await stepByStep(parts.adding(entry), pause);
  }
  while (parts.settleOne()) await pause();
  // The library answers meanwhile: who is asked for first is brought back first.
  known.keep(parts, entries);
  void bringAll(parts);
  const late = new LateReader();
  return assembled(entries, parts, (article) => late.read(article));
}

async function bringAll(parts: Parts): Promise<void> {
  const pause = pauses();
  while (parts.bringOne()) await pause();
}

/** Parts that hold those of the articles that they held when they were kept, and no others. */
async function restored(entries: readonly Entry[], known: Readings, newParts: () => Parts): Promise<Parts> {
  const parts = newParts();
  const held = await known.restore(parts);
  const now = new Set(entries);
  const gone = held.filter((entry) => !now.has(entry));
  if (gone.length > (1 - ENOUGH) * held.length) return newParts();
  const pause = pauses();
  for (const entry of gone) {
    parts.remove(entry);
    await pause();
  }
  return parts.passages.used < ENOUGH ? newParts() : parts;
}
