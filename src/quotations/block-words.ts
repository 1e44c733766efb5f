import type { Layout } from '../news/layout.js';
import type { Span } from '../text/span.js';
import { wordsOf, type Word } from '../text/words.js';
import { quotedSpans } from './quoted.js';

/** A block's words in order, and its outermost quoted stretches: what both the models and the names are read from. */
export interface BlockWords {
  readonly words: readonly Word[];
  readonly quoted: readonly Span[];
}

/** One for each block of the layout, in order. */
export const blockWordsOf = ({ article, blocks }: Layout): readonly BlockWords[] =>
  blocks.map(({ span }) => ({ words: wordsOf(article.text, span), quoted: quotedSpans(article.text, span) }));
