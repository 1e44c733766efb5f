import type { Article } from '../news/article.js';
import { layoutOf } from '../news/layout-of.js';
import { extractQuotations } from '../quotations/extract.js';
import { positionsOf } from '../positions/extract.js';
import { actorsOf } from './actors.js';
import type { BuildLibrary, Entry, Library } from './library.js';
import { passageHits } from './passage-hits.js';
import { PassageIndex } from './passage-index.js';
import { QuotationSearch } from './quotation-search.js';
import { speakersOf } from './speakers.js';

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

/** A library of articles that have been read already. */
export function libraryOf(given: readonly Entry[]): Library {
  const entries = [...given].sort(byDate);
  const passages = new PassageIndex();
  const said = new QuotationSearch(passages);
  for (const entry of entries) {
    passages.add(entry);
    said.add(entry);
  }
  const speakers = speakersOf(said.all, passages);
  const actors = actorsOf(entries, passages);
  return {
    entries,
    passagesFor: (question) => passageHits(question, passages),
    quotationsFor: (words) => said.search(words),
    speakerNamed: (name) => speakers.names.resolve(name),
    quotationsOf: (speaker, topic) => speakers.quotationsOf(speaker, topic),
    actorNamed: (name) => actors.named(name),
    positionsOf: (actor, topic) => actors.positionsOf(actor, topic),
    completions: (of, partial) =>
      (of === 'speaker' ? speakers.names : actors).completions(partial, MOST_COMPLETIONS),
  };
}

/** Newest first, undated last; of one day in the order of their ids. */
function byDate({ article: a }: Entry, { article: b }: Entry): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
