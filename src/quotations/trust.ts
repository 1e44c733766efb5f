import fitted from '../../data/models/trust.json' with { type: 'json' };
import type { QuotationDraft } from './draft.js';
import { EVIDENCE } from './evidence.js';
import type { QuotationType } from './quotation.js';

/** For each type the weights of a draft's evidence, and how far a draft without evidence is trusted. */
export type TrustModel = Readonly<
  Record<
    QuotationType,
    { readonly shift: number; readonly weights: readonly number[]; readonly bare: number }
  >
>;

/**
 * The probability that a draft is a quotation and has this source: logistic regression for each type over what the
 * models made of it (`EVIDENCE`); `bench/train-trust.ts` fits it on articles that they were not learned from. A draft
 * that rests on its marks alone, with no cue that was weighed, is trusted as such drafts are on the whole.
 */
export function trustOf({ type, evidence }: QuotationDraft, model: TrustModel = fitted): number {
  const { shift, weights, bare } = model[type];
  if (evidence === undefined) return bare;
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), shift)));
}

/** A report that is likelier none, or another's, than not: marks and a report amid the words speak for themselves. */
export const isDoubtful = (draft: QuotationDraft): boolean =>
  draft.type !== 'direct' && draft.isSplit !== true && trustOf(draft) < 0.5;

if (fitted.evidence.join() !== EVIDENCE.join())
  throw new Error('data/models/trust.json: evidence: other than the code’s; run `npm run train:trust`.');
