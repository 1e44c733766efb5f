import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** Verbs that take another on: `Keeps saying that …` names nobody. */
const CATENATIVE =
  /^(?:keeps?|kept|starts?|started|stops?|stopped|begins?|began|continues?|continued|tries|tried|goes|went)$/iu;
/** A quantity that is compared with what somebody says: `seven million less than people close to the talks say`. */
const COMPARISON =
  /^.*\b(?:less|more|fewer|lower|higher|longer|later|earlier|larger|smaller) than\s+(?=\p{L})/iu;

/** A draft whose source is whom it names: no verb before the cue, and nothing of a comparison before it. */
export function withSourceBounds(text: string, draft: QuotationDraft): QuotationDraft {
  const { source } = draft;
  if (source === null) return draft;
  const printed = sliceOf(text, source);
  if (CATENATIVE.test(printed)) return { ...draft, source: null };
  const before = COMPARISON.exec(printed)?.[0].length ?? 0;
  return before === 0 ? draft : { ...draft, source: { start: source.start + before, end: source.end } };
}
