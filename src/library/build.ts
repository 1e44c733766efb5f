import type { BuildLibrary, Entry, Library } from './library.js';
import { passageHits } from './passage-hits.js';
import { PassageIndex } from './passage-index.js';
import { QuotationSearch } from './quotation-search.js';
import { entryOf } from './reading.js';
import { byDate, Tiers } from './tiers.js';

/** Most names that are completed at a time: what Discord shows. */
const MOST_COMPLETIONS = 25;

/** Builds a library from its articles: all that is derived from them is derived here. */
export const buildLibrary: BuildLibrary = (articles) => libraryOf(articles.map(entryOf));

/** What a library searches. */
export interface Parts {
  readonly passages: PassageIndex;
  readonly said: QuotationSearch;
}

export function emptyParts(): Parts {
  const passages = new PassageIndex();
  return { passages, said: new QuotationSearch(passages) };
}

/** A library of articles that have been read already; the last of one id counts. */
export function libraryOf(given: readonly Entry[]): Library {
  const sorted = [...new Map(given.map((entry) => [entry.article.id, entry])).values()].sort(byDate);
  const parts = emptyParts();
  for (const entry of sorted) {
    parts.passages.add(entry);
    parts.said.add(entry);
  }
  return assembled(sorted, parts);
}

/** A library of articles, newest first and each once, that its parts hold already. */
export function assembled(given: readonly Entry[], { passages, said }: Parts): Library {
  const entries = new Map(given.map((entry) => [entry.article.id, entry]));
  let sorted: readonly Entry[] | null = given;
  const names = new Tiers(given, passages, said);
  const remove = (id: string): boolean => {
    const entry = entries.get(id);
    if (entry === undefined) return false;
    entries.delete(id);
    sorted = null;
    for (const part of [passages, said, names]) part.remove(entry);
    return true;
  };
  return {
    get entries() {
      return (sorted ??= [...entries.values()].sort(byDate));
    },
    passagesFor: (question) => passageHits(question, passages),
    quotationsFor: (words) => said.search(words),
    speakerNamed: (name) => names.speakerNamed(name),
    quotationsOf: (speaker, topic) => names.quotationsOf(speaker, topic),
    actorNamed: (name) => names.actorNamed(name),
    positionsOf: (actor, topic) => names.positionsOf(actor, topic),
    completions: (of, partial) => names.completions(of, partial, MOST_COMPLETIONS),
    add: (article) => {
      const entry = entryOf(article);
      remove(article.id);
      entries.set(article.id, entry);
      sorted = null;
      for (const part of [passages, said, names]) part.add(entry);
    },
    remove,
  };
}
