import type { Layout } from '../news/layout.js';
import type { Quotation } from '../quotations/quotation.js';
import { cover, overlaps, type Span } from '../text/span.js';

/** The shortest run of whole sentences that holds the spans; where they touch no passage (a title), the block that they touch. */
export function sentencesAround({ passages, blocks }: Layout, spans: readonly Span[]): Span {
  const isTouched = (unit: Span): boolean => spans.some((span) => overlaps(unit, span));
  const touched = passages.filter(({ span }) => isTouched(span));
  const sentences = touched.flatMap((passage) => passage.sentences.filter(isTouched));
  const units = sentences.length > 0 ? sentences : blocks.map(({ span }) => span).filter(isTouched);
  return cover(units) ?? cover(spans) ?? { start: 0, end: 0 };
}

/**
 * The whole sentences that hold a quotation's content and, where they stand in a passage of the content, its cue and
 * its source. A source that stands in an earlier paragraph is named by the speaker, not shown.
 */
export function spanOfQuotation(layout: Layout, { content, cue, source }: Quotation): Span {
  const near = layout.passages.filter(({ span }) => overlaps(span, content)).map(({ span }) => span);
  const isNear = (part: Span | null): part is Span =>
    part !== null && near.some((passage) => overlaps(passage, part));
  return sentencesAround(
    layout,
    [content, cue, source].filter(isNear).concat(near.length === 0 ? [content] : []),
  );
}
