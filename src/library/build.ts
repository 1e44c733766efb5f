import { Actors } from './actors.js';
import type { GrowingInts } from './growing-ints.js';
import { HeldEntries, type Read, type Searched } from './held-entries.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { BuildLibrary, Entry, Library } from './library.js';
import { OwnActors, type OwnActor } from '../positions/own-actors.js';
import { passageHits } from './passage-hits.js';
import { PassageIndex } from './passage-index.js';
import { linked } from './position-links.js';
import { QuotationSearch } from './quotation-search.js';
import { entryOf } from './reading.js';
import { newestFirst } from './newest-first.js';
import { atOnce, type Steps } from './pauses.js';
import { Speakers } from './speakers.js';

/** Most names that are completed at a time: what Discord shows. */
const MOST_COMPLETIONS = 25;

/** Builds a library from its articles: all that is derived from them is derived here. */
export const buildLibrary: BuildLibrary = (articles, own) => libraryOf(articles.map(entryOf), own);

/** A library of articles that have been read already; the last of one id counts. */
export function libraryOf(given: readonly Entry[], own: readonly OwnActor[] = []): Library {
  const sorted = latestOf(given);
  const parts = new Parts(own);
  for (const entry of sorted) parts.add(entry);
  return assembled(sorted, parts, (article) => Promise.resolve(entryOf(article)));
}

/** The last article of each id, newest first. */
export const latestOf = (given: readonly Entry[]): readonly Entry[] =>
  [...new Map(given.map((entry) => [entry.article.id, entry])).values()].sort(newestFirst);

/** What a library searches. */
export class Parts implements Keeps, Searched {
  readonly passages = new PassageIndex();
  readonly said = new QuotationSearch(this.passages);
  readonly speakers = new Speakers(this.said.said, this.passages);
  readonly actors: Actors;

  /** An article is put in each, in this order; so are they kept. */
  readonly inOrder: readonly (Keeps & { adding(entry: Entry): Steps })[];

  #changes = 0;

  /** `own` are the actors that the library adds to ours. */
  constructor(own: readonly OwnActor[] = []) {
    this.actors = new Actors(this.passages, new OwnActors(own));
    this.inOrder = [this.passages, this.said, this.speakers, this.actors];
  }

  /** How often something was put in or taken out. */
  get changes(): number {
    return this.#changes;
  }

  /** Takes in an article: the names that it gives are told apart when they are next asked for. */
  add(entry: Entry): void {
    atOnce(this.adding(entry));
  }

  /** The same in steps; no other is taken in meanwhile, and what is in already is found. */
  *adding(entry: Entry): Steps {
    this.#changes++;
    for (const part of this.inOrder) yield* part.adding(entry);
  }

  remove(entry: Entry): void {
    this.#changes++;
    this.actors.remove(entry);
    this.speakers.remove(entry);
    this.said.remove(entry);
    this.passages.remove(entry);
  }

  /** Brings some of the best known names that were kept back before they are asked for; false where none of these are left. */
  bringOne(): boolean {
    return this.speakers.bringOne() || this.actors.bringOne();
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    const lists: (readonly GrowingInts[])[] = [];
    for (const part of this.inOrder) lists.push(await part.keep(keeping));
    return lists.flat();
  }

  async restore(kept: Kept): Promise<void> {
    for (const part of this.inOrder) await part.restore(kept);
  }

  /** Tells some names apart before they are asked for; false where none are left. */
  settleOne(): boolean {
    return this.speakers.settleOne() || this.actors.settleOne();
  }
}

/** A library of articles, newest first and each once, that its parts hold already; `read` reads those that come later. */
export function assembled(given: readonly Entry[], parts: Parts, read: Read): Library {
  const { passages, said, speakers, actors } = parts;
  const held = new HeldEntries(given, parts, read);
  return {
    get entries() {
      return held.sorted;
    },
    passagesFor: (question) => passageHits(question, passages),
    quotationsFor: (words) => said.search(words),
    speakerNamed: (name) => speakers.names.resolve(name),
    quotationsOf: (speaker, topic) => speakers.quotationsOf(speaker, topic),
    profileOf: (speaker) => speakers.profileOf(speaker),
    actorNamed: (name) => actors.named(name),
    positionsOf: (actor, topic) => linked(actors.positionsOf(actor, topic)),
    completions: (of, partial) =>
      (of === 'speaker' ? speakers.names : actors).completions(partial, MOST_COMPLETIONS),
    add: (article) => held.add(article),
    remove: (id) => held.remove(id),
  };
}
