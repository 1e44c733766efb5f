import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { Readings } from '../library/open.js';
import type { Reading } from '../library/reading.js';
import type { Article } from '../news/article.js';

/**
 * Keeps in a file what was derived from articles, so that only new ones are read again. A line holds the article's
 * hash, the hash of what follows, and the reading as JSON; the first line names the code that read. A file of other
 * code is ignored, and so is every line that is cut off or damaged: the articles are the truth, nothing is lost.
 *
 * ```
 * const cache = await ReadingCache.open('news.cache', await codeVersion());
 * const library = await openLibrary(articles, cache);
 * await cache.save();
 * ```
 */
export class ReadingCache implements Readings {
  readonly #path: string;
  readonly #header: string;
  readonly #kept: ReadonlyMap<string, Reading>;
  /** What was asked for or put since: the rest is of articles that are gone. */
  readonly #used = new Map<string, Reading>();
  #isNew = false;

  private constructor(path: string, header: string, kept: ReadonlyMap<string, Reading>) {
    this.#path = path;
    this.#header = header;
    this.#kept = kept;
  }

  /** Reads the file a piece at a time; an empty cache where it is not there or cannot be read. */
  static async open(path: string, version: string): Promise<ReadingCache> {
    const header = `verbatim readings ${version}`;
    const kept = new Map<string, Reading>();
    try {
      await readLines(path, header, kept);
    } catch {
      // Not there, no file, or no right to read it: whoever saves is told.
    }
    return new ReadingCache(path, header, kept);
  }

  get(article: Article): Reading | undefined {
    const key = hashOf(JSON.stringify(article));
    const reading = this.#kept.get(key);
    if (reading !== undefined) this.#used.set(key, reading);
    return reading;
  }

  put(article: Article, reading: Reading): void {
    this.#used.set(hashOf(JSON.stringify(article)), reading);
    this.#isNew = true;
  }

  /** Writes the file anew where something was put in or is gone; rejects where it cannot be written. */
  async save(): Promise<void> {
    if (!this.#isNew && this.#used.size === this.#kept.size) return;
    await mkdir(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.${process.pid}`;
    await pipeline(this.#lines(), createWriteStream(draft));
    await rename(draft, this.#path);
  }

  *#lines(): Generator<string> {
    yield `${this.#header}\n`;
    for (const [key, reading] of this.#used) {
      const body = JSON.stringify(reading);
      yield `${key} ${hashOf(body)} ${body}\n`;
    }
  }
}

async function readLines(path: string, header: string, kept: Map<string, Reading>): Promise<void> {
  let isFirst = true;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (isFirst && line !== header) return;
    if (!isFirst) keep(line, kept);
    isFirst = false;
  }
}

function keep(line: string, kept: Map<string, Reading>): void {
  const [, key, hash, body] = /^(\S+) (\S+) (.*)$/u.exec(line) ?? [];
  if (key === undefined || body === undefined || hash !== hashOf(body)) return;
  // The hash tells that this is what `save` wrote.
  kept.set(key, JSON.parse(body) as Reading);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
