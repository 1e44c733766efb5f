import { availableParallelism } from 'node:os';
import type { Article } from '../news/article.js';
import type { Reading } from './reading.js';
import { ReadingThread } from './reading-thread.js';

/** Articles that a thread reads at a time: small, so that what comes back is taken in within milliseconds. */
const BATCH = 8;

/** Takes what was derived from an article; `at` is its place in the list. */
export type Take = (at: number, reading: Reading) => void;

/**
 * Reads articles in worker threads, one for each core: reading takes some 2 ms a passage, and the thread that answers
 * stays free. Rejects with the worker's own error.
 */
export async function readInWorkers(articles: readonly Article[], take: Take): Promise<void> {
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) => at * BATCH);
  const count = Math.min(availableParallelism(), batches.length);
  await Promise.all(Array.from({ length: count }, () => work(articles, batches, take)));
}

/** One thread, until no batch is left. */
async function work(articles: readonly Article[], batches: number[], take: Take): Promise<void> {
  const thread = new ReadingThread();
  try {
    for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
      const from = start;
      const readings = await thread.read(articles.slice(from, from + BATCH));
      readings.forEach((reading, at) => {
        take(from + at, reading);
      });
    }
  } finally {
    await thread.end();
  }
}
