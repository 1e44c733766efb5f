import type { Evidence } from './evidence.js';
import type { Quotation } from './quotation.js';

/**
 * A quotation before its speaker is known: what the extractor finds and the speakers' resolver reads. `source` is
 * the mention as printed, `null` for a floating quotation; `confidence` is the probability, 0 to 1, that the cue is
 * one. `evidence` is there where a cue was weighed, not where marks alone show the quotation.
 *
 * ```
 * "The talks were hard," he said.   content [0, 21)   cue [25, 29)   source [22, 24)
 * ```
 */
export interface QuotationDraft extends Omit<Quotation, 'speaker'> {
  readonly evidence?: Evidence;
  /** True of a content that goes on behind its report, or before it: see `reportAmid`. */
  readonly isSplit?: boolean;
  /** True of an answer in an interview without labels: whoever is interviewed gives it. */
  readonly isAnswer?: boolean;
}
