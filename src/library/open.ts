import { setImmediate } from 'node:timers/promises';
import type { Article } from '../news/article.js';
import { assembled, latestOf, Parts } from './build.js';
import type { Entry, Library } from './library.js';
import { readInWorkers } from './reading-pool.js';
import { entryFrom, entryOf, readingOf, type Reading } from './reading.js';

/** What was derived from articles before: it need not be derived again. */
export interface Readings {
  get(article: Article): Reading | undefined;
  put(article: Article, reading: Reading): void;
}

/** Fewer articles are read on the spot: a worker takes longer to start. */
const FEW = 30;
/** Milliseconds of work between two looks at what else waits to be done. */
const SLICE = 10;

/**
 * Opens a library without keeping the thread that answers: articles are read in workers, or were read before, and
 * indexed a few at a time. Gives the same library as `buildLibrary`.
 */
export async function openLibrary(articles: readonly Article[], known?: Readings): Promise<Library> {
  const latest = [...new Map(articles.map((article) => [article.id, article])).values()];
  const readings = latest.map((article) => known?.get(article));
  const unread = latest.flatMap((article, at) => (readings[at] === undefined ? [{ article, at }] : []));
  await readAll(
    unread.map(({ article }) => article),
    (place, reading) => {
      const one = unread[place];
      if (one === undefined) return;
      readings[one.at] = reading;
      known?.put(one.article, reading);
    },
  );
  const entries = latest.flatMap((article, at): Entry[] => {
    const reading = readings[at];
    return reading === undefined ? [] : [entryFrom(article, reading)];
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
    parts.add(entry);
    await pause();
  }
  while (parts.settleOne()) await pause();
  return assembled(entries, parts);
}

/** Lets others go first whenever a slice of time is used up. */
function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
