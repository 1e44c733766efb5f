import type { Layout } from '../news/layout.js';
import { contains, sliceOf, type Span } from '../text/span.js';
import type { Citation } from './citation.js';

/** Words taken from an article unchanged, and from where. Made by `excerptOf` alone. */
export interface Excerpt {
  readonly text: string;
  readonly citation: Citation;
}

/**
 * The one maker of excerpts: its text is always `article.text.slice(start, end)`, so no answer can hold a word that
 * the article does not. Shortening picks a shorter span; the mark of a cut belongs to the renderer.
 */
export function excerptOf(layout: Layout, span: Span): Excerpt {
  const { article, passages } = layout;
  const { id, title, outlet, date, url } = article;
  const passage = passages.find((one) => contains(one.span, { start: span.start, end: span.start + 1 }));
  const paragraph = passage?.number ?? null;
  return {
    text: sliceOf(article.text, span),
    citation: { article: id, title, outlet, date, paragraph, start: span.start, end: span.end, url },
  };
}
