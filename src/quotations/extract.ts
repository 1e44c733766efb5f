import type { Layout } from '../news/layout.js';
import type { Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import type { Quotation } from './quotation.js';
import { resolveSpeakers } from './speakers/resolve.js';

const VERB =
  /\b(?:(?:has|had|have)\s+)?(?:said|says|say|told|added|adds|wrote|writes|asked|noted|tweeted|posted|announced|argued|explained|stated|warned|claimed|insisted|declared|denied|acknowledged|admitted|continued|replied|responded|recalled|suggested|reported|concluded|stressed|confirmed|promised|vowed)\b|\b[Aa]ccording to\b/u;

/** Every quotation of an article, in reading order, each with its speaker where one can be named. */
export function extractQuotations(layout: Layout): readonly Quotation[] {
  const drafts = findDrafts(layout);
  const attributions = resolveSpeakers(layout, drafts);
  return drafts.map((draft, i) => ({ ...draft, ...attributions[i], speaker: attributions[i]?.speaker ?? null }));
}

function findDrafts(layout: Layout): readonly QuotationDraft[] {
  return layout.passages.flatMap((passage) => draftsOf(layout.article.text, passage.span));
}

function draftsOf(text: string, { start, end }: Span): readonly QuotationDraft[] {
  const paragraph = text.slice(start, end);
  const verb = VERB.exec(paragraph.replace(/[“"][^”"]*[”"]/gu, (quote) => ' '.repeat(quote.length)));
  const cue = verb === null ? null : { start: start + verb.index, end: start + verb.index + verb[0].length };
  return [...paragraph.matchAll(/[“"][^”"]{12,}[”"]/gu)].map((match) => ({
    type: 'direct',
    content: { start: start + match.index, end: start + match.index + match[0].length },
    cue,
    source: null,
    speech: true,
    confidence: 0.5,
  }));
}
