import type { Article } from '../news/article.js';
import { assembled, latestOf, Parts } from './build.js';
import type { Entry, Library } from './library.js';
import { readInWorkers } from './reading-pool.js';
import { PackedReadings } from './packed-readings.js';
import { pauses } from './pauses.js';
import { entryOf, readingOf, type Reading } from './reading.js';

/** Keeps what was derived from articles. */
export interface Readings {
  /** What was derived before need not be derived again. */
  get(article: Article): Entry | undefined;
  put(article: Article, reading: Reading): Entry;
}

/** Knows nothing from before. */
function newReadings(): Readings {
  const packed = new PackedReadings();
  return {
    get: () => undefined,
    put: (article, reading) => packed.entry(article, packed.pack(reading)),
  };
}

/** Fewer articles are read on the spot: a worker takes longer to start. */
const FEW = 30;

/**
 * Opens a library without keeping the thread that answers: articles are read in workers, or were read before, and
 * indexed a few at a time. Gives the same library as `buildLibrary`.
 */
export async function openLibrary(articles: readonly Article[], known = newReadings()): Promise<Library> {
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
  await readAll(unread, (at, reading) => {
    const article = unread[at];
    if (article !== undefined) entries.push(known.put(article, reading));
  });
  return indexed(latestOf(entries));
}

async function readAll(articles: readonly Article[], take: (at: number, reading: Reading) => void) {
  if (articles.length >= FEW) return readInWorkers(articles, take);
  const pause = pauses();
  for (const [at, article] of articles.entries()) {
    take(at, readingOf(entryOf(article)));
    await pause();
  }
}

async function indexed(entries: readonly Entry[]): Promise<Library> {
  const parts = new Parts();
  const pause = pauses();
  for (const entry of entries) {
    for (const part of parts.inOrder) {
      part.add(entry);
      await pause();
    }
  }
  while (parts.settleOne()) await pause();
  return assembled(entries, parts);
}
