import { Worker } from 'node:worker_threads';
import type { Article } from '../news/article.js';
import type { Reading } from './reading.js';

/** A thread that reads articles, so that the one that answers stays free. */
export class ReadingThread {
  readonly #worker: Worker;

  /** From what the compiler made, or from sources. */
  constructor() {
    const extension = import.meta.url.endsWith('.ts') ? 'mjs' : 'js';
    this.#worker = new Worker(new URL(`./reading-worker.${extension}`, import.meta.url));
  }

  /**
   * What is derived from each article, in their order; asked once at a time. Rejects with the thread's own error. The
   * process does not end while it reads, and is not kept by a thread that waits.
   */
  read(articles: readonly Article[]): Promise<readonly Reading[]> {
    this.#worker.ref();
    return new Promise<readonly Reading[]>((resolve, reject) => {
      const done = (readings: readonly Reading[]): void => {
        this.#worker.off('error', reject);
        resolve(readings);
      };
      this.#worker.once('message', done).once('error', reject);
      this.#worker.postMessage(articles);
    }).finally(() => {
      this.#worker.unref();
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
