import { layoutOf } from '../../../src/news/layout-of.js';
import type { Layout } from '../../../src/news/layout.js';
import type { QuotationDraft } from '../../../src/quotations/draft.js';
import type { Attribution } from '../../../src/quotations/speakers/attribution.js';
import { resolveSpeakers } from '../../../src/quotations/speakers/resolve.js';
import type { Span } from '../../../src/text/span.js';

/**
 * A text in which sources stand between `[` and `]` and what they say between `{` and `}`, in the order in which they
 * are paired: `[Anna Lee] said {the bridge was safe}.` An empty source `[]` is a floating quotation.
 */
export function reported(marked: string): { layout: Layout; drafts: readonly QuotationDraft[] } {
  const sources: Span[] = [];
  const contents: Span[] = [];
  let text = '';
  let start = 0;
  for (const char of marked) {
    if (char === '[' || char === '{') start = text.length;
    else if (char === ']') sources.push({ start, end: text.length });
    else if (char === '}') contents.push({ start, end: text.length });
    else text += char;
  }
  const drafts = contents.map((content, at) => draftOf(text, content, sources[at] ?? null));
  return { layout: layoutFor(text), drafts };
}

export const layoutFor = (text: string): Layout =>
  layoutOf({ id: 'a', title: 'Town', outlet: null, authors: [], date: null, url: null, text });

function draftOf(text: string, content: Span, source: Span | null): QuotationDraft {
  const isQuoted = /^[“"]/u.test(text.slice(content.start));
  const isFloating = source === null || source.end === source.start;
  return {
    type: isQuoted ? 'direct' : 'indirect',
    content,
    cue: null,
    source: isFloating ? null : source,
    speech: true,
    confidence: 1,
  };
}

/** The attributions of a marked text. */
export function attributed(marked: string): readonly Attribution[] {
  const { layout, drafts } = reported(marked);
  return resolveSpeakers(layout, drafts);
}

/** The speakers' names alone. */
export const namesIn = (marked: string): readonly (string | null)[] =>
  attributed(marked).map(({ speaker }) => speaker?.name ?? null);
