import type { Span } from '../text/span.js';
import type { Article } from './article.js';

/** What a block of an article's text is for. Only passages are searched and shown; a tail is private and never shown.
 * Furniture is what a page prints between paragraphs (“Read more: …”). */
export type BlockKind =
  'passage' | 'title' | 'heading' | 'caption' | 'furniture' | 'dateline' | 'byline' | 'tail';

/** A run of an article's text with one purpose. A paragraph that opens with a dateline is two blocks. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** A paragraph of an article: what the search ranks. */
export interface Passage {
  /** As a reader would count it, from 1: headings, captions and tails are not counted. */
  readonly number: number;
  readonly span: Span;
  /** The passage's sentences in reading order, trimmed; never empty. */
  readonly sentences: readonly Span[];
}

/** An article with its blocks told apart. Derived from the article alone, by `layoutOf`. */
export interface Layout {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}
