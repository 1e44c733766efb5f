import type { Article } from '../../src/news/article.js';
import { layoutOf } from '../../src/news/layout-of.js';
import { positionsOf } from '../../src/positions/extract.js';
import { extractQuotations } from '../../src/quotations/extract.js';

export const articleOf = (text: string, id = 'test'): Article => ({
  id,
  title: null,
  outlet: null,
  authors: [],
  date: null,
  url: null,
  text,
});

/** An article with its positions. */
export function readArticle(text: string, id?: string) {
  const article = articleOf(text, id);
  const layout = layoutOf(article);
  return { article, layout, positions: positionsOf(layout, extractQuotations(layout)) };
}

/** The positions of a text as lines: `Russia rejects reported`, `Vladimir Putin wants claimed by Abel Ross`. */
export const linesOf = (text: string): readonly string[] =>
  readArticle(text).positions.map(
    ({ holderName, stance, voice, claimedBy }) =>
      `${holderName} ${stance} ${voice}${voice === 'claimed' ? ` by ${claimedBy ?? 'nobody'}` : ''}`,
  );
