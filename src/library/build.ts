import type { Article } from '../news/article.js';
import { layoutOf } from '../news/layout-of.js';
import { extractQuotations } from '../quotations/extract.js';
import { positionsOf } from '../positions/extract.js';
import type { BuildLibrary, Entry, Library } from './library.js';
import { passageHits } from './passage-hits.js';
import { PassageIndex } from './passage-index.js';
import { QuotationSearch } from './quotation-search.js';
import { byDate, Tiers } from './tiers.js';

/** Most names that are completed at a time: what Discord shows. */
const MOST_COMPLETIONS = 25;

/** Builds a library from its articles: all that is derived from them is derived here. */
export const buildLibrary: BuildLibrary = (articles) => libraryOf(articles.map(entryOf));

/** An article with all that is derived from it alone. */
export function entryOf(article: Article): Entry {
  const layout = layoutOf(article);
  const quotations = extractQuotations(layout);
  return { article, layout, quotations, positions: positionsOf(layout, quotations) };
}

/** A library of articles that have been read already; the last of one id counts. */
export function libraryOf(given: readonly Entry[]): Library {
  const entries = new Map(given.map((entry) => [entry.article.id, entry]));
  let sorted: readonly Entry[] | null = [...entries.values()].sort(byDate);
  const passages = new PassageIndex();
  const said = new QuotationSearch(passages);
  for (const entry of sorted) {
    passages.add(entry);
    said.add(entry);
  }
  const names = new Tiers(sorted, passages, said);
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
