import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** Verbs that take another on: `Keeps saying that …` names nobody. */
const CATENATIVE =
  /^(?:keeps?|kept|starts?|started|stops?|stopped|begins?|began|continues?|continued|tries|tried|goes|went)$/iu;

/** A draft without a source that is but the verb before its cue. */
export function withoutVerbAsSource(text: string, draft: QuotationDraft): QuotationDraft {
  const { source } = draft;
  return source !== null && CATENATIVE.test(sliceOf(text, source)) ? { ...draft, source: null } : draft;
}
