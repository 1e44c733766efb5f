import type { Block, Layout } from '../news/layout.js';
import { sliceOf, trimSpan } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** `PENCE:`, `CHRIS WALLACE:`, `Q:`, `A.`, at a paragraph's head, with or without a quotation mark before it. */
const LABEL =
  /^(?<mark>["“]?)(?<label>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|[QA])(?<cue>[:.])\s+(?=\S)/u;
/** So many labelled paragraphs make a transcript. */
const LEAST_LABELS = 3;

/**
 * The turns of an interview or a debate printed as question and answer. A paragraph goes on with the speaker before
 * it where it opens with a quotation mark that is not closed, as the turns do.
 */
export function transcriptQuotations({ article, blocks }: Layout): readonly QuotationDraft[] {
  const labels = blocks.map(({ span }) => LABEL.exec(sliceOf(article.text, span)));
  const names = labels.flatMap((label) => label?.groups?.['label'] ?? []);
  if (names.length < LEAST_LABELS || new Set(names).size === names.length) return [];
  const drafts: QuotationDraft[] = [];
  blocks.forEach((block, at) => {
    const draft =
      turnOf(article.text, block, labels[at] ?? null) ??
      goesOn(article.text, block, blocks[at - 1], drafts.at(-1));
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

function turnOf(text: string, { span }: Block, label: RegExpExecArray | null): QuotationDraft | null {
  const { mark = '', label: name, cue: sign = '' } = label?.groups ?? {};
  if (label === null || name === undefined) return null;
  const start = span.start + mark.length;
  const cue = start + name.length;
  return {
    type: 'direct',
    content: trimSpan(text, { start: span.start + label[0].length, end: span.end }),
    cue: { start: cue, end: cue + sign.length },
    source: { start, end: cue },
    speech: true,
    confidence: 0.95,
  };
}

/** `"But the truth is …`: an opening mark alone, straight after a turn. */
function goesOn(
  text: string,
  { span }: Block,
  before: Block | undefined,
  turn: QuotationDraft | undefined,
): QuotationDraft | null {
  const paragraph = sliceOf(text, span);
  const isAfterTurn = turn !== undefined && before !== undefined && turn.content.end >= before.span.end - 1;
  if (!isAfterTurn || !/^["“]\p{Lu}[^"”]*$/u.test(paragraph)) return null;
  return { ...turn, content: { start: span.start + 1, end: span.end } };
}
