import type { Article } from '../news/article.js';
import { PackedReadings } from './packed-readings.js';
import type { Entry } from './library.js';
import { ReadingThread } from './reading-thread.js';

/** Milliseconds for which a thread waits for another article: it holds the models. */
const PATIENCE = 10_000;

/** Reads the articles that come once a library is open, one after the other, in a thread that lives while they come. */
export class LateReader {
  readonly #packed = new PackedReadings();
  #thread: ReadingThread | null = null;
  #ending: NodeJS.Timeout | null = null;
  #before: Promise<unknown> = Promise.resolve();

  /** Rejects with the thread's own error; the next article has another thread. */
  read(article: Article): Promise<Entry> {
    const entry = this.#before.then(() => this.#entryOf(article));
    this.#before = entry.catch(() => this.#end());
    return entry;
  }

  async #entryOf(article: Article): Promise<Entry> {
    clearTimeout(this.#ending ?? undefined);
    const [reading] = await (this.#thread ??= new ReadingThread()).read([article]);
    if (reading === undefined) throw new Error(`nothing was read of ${article.id}`);
    this.#ending = setTimeout(() => void this.#end(), PATIENCE).unref();
    return this.#packed.entry(article, this.#packed.pack(reading));
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
  }
}
