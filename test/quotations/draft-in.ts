import type { QuotationDraft } from '../../src/quotations/draft.js';
import type { Span } from '../../src/text/span.js';

/** Where some words of a text first stand. */
export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A draft whose parts stand in a text where their words first do. */
export function draftIn(
  text: string,
  parts: { content: string; cue: string; source?: string },
): QuotationDraft {
  return {
    type: parts.content.includes('“') ? 'mixed' : 'indirect',
    content: spanOf(text, parts.content),
    cue: spanOf(text, parts.cue),
    source: parts.source === undefined ? null : spanOf(text, parts.source),
    speech: true,
    confidence: 0.9,
  };
}
