import type { Layout } from '../news/layout.js';
import type { Quotation } from '../quotations/quotation.js';
import { sliceOf, type Span } from '../text/span.js';
import { escaped } from './json.js';

/** An article's quotations as one line of JSON; `toRaw` leads to positions in the text as it was given. */
export const extractionLine = (
  { article }: Layout,
  quotations: readonly Quotation[],
  toRaw: (span: Span) => Span,
): string =>
  escaped(
    JSON.stringify({
      id: article.id,
      quotes: quotations.map((quotation) => quoteOf(article.text, quotation, toRaw)),
    }),
  );

function quoteOf(
  text: string,
  { content, source, type, speech, speaker }: Quotation,
  toRaw: (span: Span) => Span,
): object {
  const mention = source === null ? null : toRaw(source);
  return {
    ...toRaw(content),
    type,
    speech,
    speaker_text: source === null ? null : sliceOf(text, source),
    speaker_start: mention?.start ?? null,
    speaker_end: mention?.end ?? null,
    speaker_name: speaker?.name ?? null,
  };
}
