import type { Article } from '../news/article.js';
import { layoutOf } from '../news/layout-of.js';
import { extractQuotations } from '../quotations/extract.js';
import { positionsOf } from '../positions/extract.js';
import type { Entry } from './library.js';

/** What is derived from one article, without the article: what a worker sends, and a cache keeps. */
export interface Reading extends Pick<Entry, 'quotations' | 'positions'> {
  readonly layout: Omit<Entry['layout'], 'article'>;
}

/** An article with all that is derived from it alone. */
export function entryOf(article: Article): Entry {
  const layout = layoutOf(article);
  const quotations = extractQuotations(layout);
  return { article, layout, quotations, positions: positionsOf(layout, quotations) };
}

export const readingOf = ({ layout: { blocks, passages }, quotations, positions }: Entry): Reading => ({
  layout: { blocks, passages },
  quotations,
  positions,
});
