import type { Article } from '../news/article.js';
import type { Entry } from './library.js';
import { newestFirst } from './newest-first.js';
import { atOnce, pauses, stepByStep, type Steps } from './pauses.js';

/** Derives from an article what a library holds of it. */
export type Read = (article: Article) => Promise<Entry>;

/** What a library searches: it is told what comes and what goes. */
export interface Searched {
  /** Takes in an article in steps, one article at a time. What is in already is found meanwhile. */
  adding(entry: Entry): Steps;
  remove(entry: Entry): void;
  /** Does some of the work that a change left for later; false where none is left. */
  settleOne(): boolean;
}

/** An article that is being taken in, and the steps that are left. */
interface Arriving {
  readonly entry: Entry;
  readonly steps: Steps;
}

/** The articles of a library while they come and go, and the order in which they do. */
export class HeldEntries {
  readonly #searched: Searched;
  readonly #read: Read;
  readonly #byId: Map<string, Entry>;
  /** Articles that are being read: the last of each id. */
  readonly #coming = new Map<string, Article>();
  #arriving: Arriving | null = null;
  /** When the last one that came is there. */
  #arrived: Promise<void> = Promise.resolve();
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
      const arriving = this.#arrived.then(() => this.#takeIn(entry, isWanted));
      this.#arrived = arriving.catch(() => undefined);
      await arriving;
    } finally {
      if (isWanted()) this.#coming.delete(id);
    }
    const pause = pauses();
    while (this.#searched.settleOne()) await pause();
  }

  /** See `Library.remove`. */
  remove(id: string): boolean {
    const isComing = this.#coming.delete(id);
    if (this.#arriving?.entry.article.id === id) this.#sendBack(this.#arriving);
    const entry = this.#byId.get(id);
    if (entry === undefined) return isComing;
    this.#byId.delete(id);
    this.#sorted = null;
    this.#searched.remove(entry);
    return true;
  }

  /** Takes in an article that was read; one that it replaces is found until then. */
  async #takeIn(entry: Entry, isWanted: () => boolean): Promise<void> {
    if (!isWanted()) return;
    const arriving = { entry, steps: this.#searched.adding(entry) };
    this.#arriving = arriving;
    await stepByStep(arriving.steps);
    if (this.#arriving !== arriving) return;
    if (!isWanted()) {
      this.#sendBack(arriving);
      return;
    }
    this.#arriving = null;
    this.remove(entry.article.id);
    this.#byId.set(entry.article.id, entry);
    this.#sorted = null;
  }

  /** Takes out an article that is not all there yet: what is missing comes first, so that all parts hold the same. */
  #sendBack({ entry, steps }: Arriving): void {
    this.#arriving = null;
    atOnce(steps);
    this.#searched.remove(entry);
  }
}
