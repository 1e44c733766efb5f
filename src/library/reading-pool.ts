import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../news/article.js';
import type { Reading } from './reading.js';

/** Articles that a worker reads at a time: small, so that what comes back is taken in within milliseconds. */
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

/** One worker, until no batch is left. */
async function work(articles: readonly Article[], batches: number[], take: Take): Promise<void> {
  const worker = startWorker();
  try {
    for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
      const from = start;
      const readings = await answerOf(worker, articles.slice(from, from + BATCH));
      readings.forEach((reading, at) => {
        take(from + at, reading);
      });
    }
  } finally {
    await worker.terminate();
  }
}

/** A worker from what the compiler made, or from sources. */
function startWorker(): Worker {
  const extension = import.meta.url.endsWith('.ts') ? 'mjs' : 'js';
  return new Worker(new URL(`./reading-worker.${extension}`, import.meta.url));
}

function answerOf(worker: Worker, articles: readonly Article[]): Promise<readonly Reading[]> {
  return new Promise((resolve, reject) => {
    const done = (readings: readonly Reading[]): void => {
      worker.off('error', reject);
      resolve(readings);
    };
    worker.once('message', done).once('error', reject);
    worker.postMessage(articles);
  });
}
