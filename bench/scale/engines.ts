import MiniSearch from 'minisearch';
import { PackedReadings } from '../../src/library/packed-readings.js';
import { PassageIndex } from '../../src/library/passage-index.js';
import { rank } from '../../src/library/passage-search.js';
import { isStopWord, termOf } from '../../src/library/terms.js';
import { layoutOf } from '../../src/news/layout-of.js';
import type { Article } from '../../src/news/article.js';

/** Something that finds passages: built from articles, then asked. */
export interface Engine {
  readonly add: (article: Article) => void;
  /** How many passages were found. */
  readonly ask: (question: string) => number;
}

export const ENGINES: Readonly<Record<string, () => Engine>> = {
  /** The product's own index and ranking. Quotations are read apart: see `commands`. */
  verbatim: () => {
    const index = new PassageIndex();
    const readings = new PackedReadings();
    return {
      add: (article) => {
        const reading = { layout: layoutOf(article), quotations: [], positions: [] };
        index.add(readings.entry(article, readings.pack(reading)));
      },
      ask: (question) => rank(question, index).ranked.length,
    };
  },
  'MiniSearch, stop words + Porter': () =>
    miniSearch({ processTerm: (term: string) => (isStopWord(termOf(term)) ? null : termOf(term)) }),
  'MiniSearch, default settings': () => miniSearch({}),
};

function miniSearch(options: { processTerm?: (term: string) => string | null }): Engine {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    ...options,
  });
  let next = 0;
  return {
    add: ({ title, text }) => {
      for (const passage of text.split('\n\n')) index.add({ id: next++, title: title ?? '', text: passage });
    },
    ask: (question) => index.search(question).length,
  };
}
