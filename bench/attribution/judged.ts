import { extractQuotations } from '../../src/quotations/extract.js';
import type { Quotation } from '../../src/quotations/quotation.js';
import { sliceOf } from '../../src/text/span.js';
import type { GoldArticle, GoldQuote } from '../train-corpus.js';

/** An attribution that was made, and whether it is a quotation of that speaker. */
export interface Judged {
  readonly quotation: Quotation;
  readonly isRight: boolean;
}

/** Share of the two contents together that they have in common, from which they are the same quotation. */
const SAME = 0.5;

/** The attributions to a speaker, in speech, of some annotated articles. */
export const judgedOf = (articles: readonly GoldArticle[]): readonly Judged[] =>
  articles.flatMap((article) =>
    extractQuotations(article.layout)
      .filter(({ speech, source }) => speech && source !== null)
      .map((quotation) => ({ quotation, isRight: isRight(quotation, article) })),
  );

/** The annotation names the source as printed: right is one that overlaps it, or a speaker of that name. */
function isRight({ content, source, speaker }: Quotation, { quotes, layout }: GoldArticle): boolean {
  const same = quotes.find(({ start, end }) => alike(content, { start, end }) >= SAME);
  if (same === undefined || same.speaker_start === null || same.speaker_end === null) return false;
  if (source !== null && source.start < same.speaker_end && same.speaker_start < source.end) return true;
  const printed = sliceOf(layout.article.text, { start: same.speaker_start, end: same.speaker_end });
  return speaker !== null && lastWord(speaker.name) === lastWord(printed);
}

function alike(a: Pick<GoldQuote, 'start' | 'end'>, b: Pick<GoldQuote, 'start' | 'end'>): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const lastWord = (name: string): string =>
  (name.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.at(-1) ?? '').replace(/['’]s$/u, '').toLowerCase();
