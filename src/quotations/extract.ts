import type { Layout } from '../news/layout.js';
import { blockWordsOf } from './block-words.js';
import { agreesInNumber } from './agreement.js';
import { withContentBounds } from './content-bounds.js';
import type { QuotationDraft } from './draft.js';
import { findQuotations, type QuotationModels } from './find.js';
import { models } from './models.js';
import { withoutPassiveSubject } from './passive.js';
import type { Quotation } from './quotation.js';
import { withoutRivals } from './rivals.js';
import { withoutRunOns } from './run-ons.js';
import { withSourceBounds } from './source-bounds.js';
import { unattributed, type Attribution } from './speakers/attribution.js';
import { resolveSpeakers } from './speakers/resolve.js';
import { isDoubtful, trustOf } from './trust.js';

/** Every quotation of an article, in reading order, each with its speaker where one can be named. */
export function extractQuotations(layout: Layout): readonly Quotation[] {
  const words = blockWordsOf(layout);
  const drafts = boundDrafts(layout, models, words).filter((draft) => !isDoubtful(draft));
  const attributions = resolveSpeakers(layout, drafts, words);
  return drafts.map((draft, at) => attributed(draft, attributions[at] ?? unattributed()));
}

/** What is found, each content and source cut to its bounds. */
export function boundDrafts(
  layout: Layout,
  learned: QuotationModels,
  words = blockWordsOf(layout),
): readonly QuotationDraft[] {
  const { text } = layout.article;
  const found = findQuotations(layout, learned, words)
    .filter((draft) => agreesInNumber(text, draft))
    .map((draft) => withoutPassiveSubject(text, draft))
    .map((draft) => withSourceBounds(text, draft))
    .map((draft) => withContentBounds(text, draft));
  // Cut to their bounds, two drafts may have become one: `quoted her as saying` has two cues.
  return withoutRivals(withoutRunOns(text, found));
}

/** The draft with its speaker; both the report and whom its source stands for have to be right. */
function attributed(draft: QuotationDraft, { source, speaker, confidence }: Attribution): Quotation {
  const { type, content, cue, speech } = draft;
  const sure = speaker === null ? 0 : trustOf(draft) * confidence;
  return { type, content, cue, source, speech, speaker, confidence: sure };
}
