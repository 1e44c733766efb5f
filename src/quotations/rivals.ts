import type { Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** Two contents that share so much of the longer one are the same words claimed twice. */
const SAME = 0.7;
/** Drafts by this much later in the order cannot overlap enough to matter: keeps the whole near linear. */
const LOOK_BACK = 12;

/** The drafts in reading order; of two that claim the same words, the likelier. Nested quotations stay. */
export function withoutRivals(drafts: readonly QuotationDraft[]): readonly QuotationDraft[] {
  const ordered = [...drafts].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  const kept: QuotationDraft[] = [];
  for (const draft of ordered) {
    const from = Math.max(0, kept.length - LOOK_BACK);
    const rival = kept.findIndex((other, at) => at >= from && shared(other.content, draft.content) >= SAME);
    if (rival < 0) kept.push(draft);
    else if (strength(draft) > strength(kept[rival])) kept[rival] = draft;
  }
  return kept;
}

const strength = (draft: QuotationDraft | undefined): number =>
  draft === undefined ? 0 : draft.confidence * (draft.source === null ? 0.7 : 1) * (draft.speech ? 1 : 0.9);

/** Share of the longer span that the two have in common. */
function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.max(1, a.end - a.start, b.end - b.start);
}
