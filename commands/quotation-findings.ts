import type { Finding } from '../src/answers/answer.js';
import { quotationFinding } from '../src/answers/finding.js';
import type { QuotationHit } from '../src/library/library.js';

/** Hits as findings, each once, with the articles that repeat it. */
export const quotationFindings = (hits: readonly QuotationHit[]): readonly Finding[] =>
  hits.map(({ entry, quotation, repeats }) =>
    quotationFinding(
      { layout: entry.layout, quotation },
      repeats.map((one) => ({ layout: one.entry.layout, quotation: one.quotation })),
    ),
  );
