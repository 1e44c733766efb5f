import type { Layout } from '../news/layout.js';
import { agreesInNumber } from './agreement.js';
import { blockWordsOf } from './block-words.js';
import { calibrated } from './calibration.js';
import { withContentBounds, withoutRunOns } from './content-bounds.js';
import { findQuotations } from './find.js';
import { models } from './models.js';
import { withoutPassiveSubject } from './passive.js';
import type { Quotation } from './quotation.js';
import { resolveSpeakers } from './speakers/resolve.js';
import { withSourceBounds } from './source-bounds.js';

/** Every quotation of an article, in reading order, each with its speaker where one can be named. */
export function extractQuotations(layout: Layout): readonly Quotation[] {
  const { text } = layout.article;
  const words = blockWordsOf(layout);
  const found = findQuotations(layout, models, words)
    .filter((draft) => agreesInNumber(text, draft))
    .map((draft) => withoutPassiveSubject(text, draft))
    .map((draft) => withSourceBounds(text, draft))
    .map((draft) => withContentBounds(text, draft));
  const drafts = withoutRunOns(text, found);
  const attributions = resolveSpeakers(layout, drafts, words);
  return drafts.map((draft, i) => {
    const { source, speaker, confidence } = attributions[i] ?? {
      source: draft.source,
      speaker: null,
      confidence: 0,
    };
    return {
      ...draft,
      source,
      speaker,
      confidence: speaker === null ? 0 : calibrated(draft.type, draft.confidence * confidence),
    };
  });
}
