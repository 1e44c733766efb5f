import type { Article } from '../news/article.js';
import type { Entry } from './library.js';
import { newestFirst } from './newest-first.js';
import { pauses } from './pauses.js';

/** Derives from an article what a library holds of it. */
export type Read = (article: Article) => Promise<Entry>;

/** What a library searches: it is told what comes and what goes. */
export interface Searched {
  add(entry: Entry): void;
  remove(entry: Entry): void;
  /** Does some of the work that a change left for later; false where none is left. */
  settleOne(): boolean;
}

/** The articles of a library while they come and go, and the order in which they do. */
export class HeldEntries {
  readonly #searched: Searched;
  readonly #read: Read;
  readonly #byId: Map<string, Entry>;
  /** Articles that are being read: the last of each id. */
  readonly #coming = new Map<string, Article>();
  #sorted: readonly Entry[] | null;

  /** Entries, newest first and each once, that are among what is searched already. */
  constructor(given: readonly Entry[], searched: Searched, read: Read) {
    this.#byId = new Map(given.map((entry) => [entry.article.id, entry]));
    this.#sorted = given;
    this.#searched = searched;
    this.#read = read;
  }

  /** Newest first. */
  get sorted(): readonly Entry[] {
    return (this.#sorted ??= [...this.#byId.values()].sort(newestFirst));
  }

  /** See `Library.add`. */
  async add(article: Article): Promise<void> {
    const { id } = article;
    this.#coming.set(id, article);
    const isWanted = (): boolean => this.#coming.get(id) === article;
    try {
      const entry = await this.#read(article);
      if (!isWanted()) return;
      this.remove(id);
      this.#byId.set(id, entry);
      this.#sorted = null;
      this.#searched.add(entry);
    } finally {
      if (isWanted()) this.#coming.delete(id);
    }
    const pause = pauses();
    while (this.#searched.settleOne()) await pause();
  }

  /** See `Library.remove`. */
  remove(id: string): boolean {
    const isComing = this.#coming.delete(id);
    const entry = this.#byId.get(id);
    if (entry === undefined) return isComing;
    this.#byId.delete(id);
    this.#sorted = null;
    this.#searched.remove(entry);
    return true;
  }
}
