import type { Layout } from '../news/layout.js';
import type { Span } from '../text/span.js';
import { wordsOf, type Word } from '../text/words.js';
import { blockQuotations } from './block-quotation.js';
import { quotedSpans } from './quoted.js';

/**
 * A block's words in order, and its outermost quoted stretches: what both the models and the names are read from. A block
 * that is a quotation without marks is quoted whole.
 */
export interface BlockWords {
  readonly words: readonly Word[];
  readonly quoted: readonly Span[];
}

/** One for each block of the layout, in order. */
export function blockWordsOf(layout: Layout): readonly BlockWords[] {
  const { text } = layout.article;
  const quoted = quotedStretches(layout);
  return layout.blocks.map(({ span }, at) => ({ words: wordsOf(text, span), quoted: quoted[at] ?? [] }));
}

/** The outermost quoted stretches of each block of the layout. */
export function quotedStretches(layout: Layout): readonly (readonly Span[])[] {
  const withoutMarks = blockQuotations(layout);
  return layout.blocks.map(({ span }, at) =>
    withoutMarks.has(at) ? [span] : quotedSpans(layout.article.text, span),
  );
}
