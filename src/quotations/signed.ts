import type { Layout } from '../news/layout.js';
import { sliceOf, type Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import { quotedSpans } from './quoted.js';

/** A dash and a name to the end of the paragraph: `― Pamela Padilla`, `— Anna Smith, nurse`. */
const SIGNATURE =
  /^\s*(?<dash>[—–―-]{1,2})\s*(?<name>\p{Lu}(?:[^"“”.!?\n]|(?<=\b\p{Lu})\.|(?<=\b(?:Mr|Ms|Mrs|Dr|Jr|Sr))\.){1,80}?)\s*\.?\s*$/u;
const MOST_WORDS = 12;

/** Nothing but a name, as a line of its own shows it: `Sandler`, `Dr. Ilse van Roon`; not `Three buses were added`. */
const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}’'.-]*|d[aeiu]|de[lr]|v[ao]n|bin|al)(?:\s+(?:\p{Lu}[\p{L}’'.-]*|d[aeiu]|de[lr]|v[ao]n|bin|al)){0,4}$/u;

/**
 * Quotations that are a paragraph of their own and signed, in the same one or in the next:
 * `“Enough is enough.” ― Anna Smith`.
 */
export function signedQuotations({ article, blocks }: Layout): readonly QuotationDraft[] {
  return blocks.flatMap(({ kind, span }, at) => {
    if (kind === 'tail' || kind === 'byline') return [];
    const [content, second] = quotedSpans(article.text, span);
    if (content?.start !== span.start || second !== undefined) return [];
    const rest = { start: content.end, end: span.end };
    const next = blocks[at + 1]?.span;
    const draft =
      signedDraft(article.text, content, rest) ??
      (next === undefined || sliceOf(article.text, rest).trim() !== ''
        ? null
        : signedBelow(article.text, content, next));
    return draft === null ? [] : [draft];
  });
}

/** The name stands alone in the paragraph below, so that it is no item of a list. */
function signedBelow(text: string, content: Span, below: Span): QuotationDraft | null {
  const draft = signedDraft(text, content, below);
  const source = draft?.source ?? null;
  return source !== null && NAME_ALONE.test(sliceOf(text, source)) ? draft : null;
}

function signedDraft(text: string, content: Span, rest: Span): QuotationDraft | null {
  const match = SIGNATURE.exec(sliceOf(text, rest));
  const { dash = '', name = '' } = match?.groups ?? {};
  if (match === null || name.split(/\s+/).length > MOST_WORDS) return null;
  const cue = rest.start + match[0].indexOf(dash);
  const source = rest.start + match[0].indexOf(name, cue - rest.start + dash.length);
  return {
    type: 'direct',
    content,
    cue: { start: cue, end: cue + dash.length },
    source: { start: source, end: source + name.length },
    speech: true,
    confidence: 0.95,
  };
}
