import type { Block, Layout } from '../news/layout.js';
import { contains, cover, sliceOf, trimSpan, type Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** `PENCE:`, `Anna Smith:`, `Q:`, `A.`, at a paragraph's head, with or without a quotation mark before it. */
const LABEL =
  /^(?<mark>["“]?)(?<label>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?=:)|[QA](?=[:.]))(?<cue>[:.])\s+(?=\S)/u;
const CAPITALS = /^[\p{Lu}\s.'’-]+$/u;
/** So many paragraphs labelled in capitals, or in names, make a transcript: `Update:` twice makes none. */
const LEAST_IN_CAPITALS = 3;
const LEAST_IN_NAMES = 4;

/**
 * The turns of an interview or a debate printed as question and answer. A paragraph goes on with the speaker before
 * it where it opens with a quotation mark that is not closed, as the turns do.
 */
export function transcriptQuotations({ article, blocks }: Layout): readonly QuotationDraft[] {
  const labels = blocks.map(({ span }) => LABEL.exec(sliceOf(article.text, span)));
  const names = labels.flatMap((label) => label?.groups?.['label'] ?? []);
  if (!isTranscript(names)) return [];
  const drafts: QuotationDraft[] = [];
  blocks.forEach((block, at) => {
    const draft =
      turnOf(article.text, block, labels[at] ?? null) ??
      goesOn(article.text, block, blocks[at - 1], drafts.at(-1));
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

/**
 * Names take turns: in capitals one comes again, in small letters two do, and most are of such; where
 * `Salem:` and `Dover:` stand twice among fifty towns they only tell where it was.
 */
function isTranscript(names: readonly string[]): boolean {
  const again = new Set(names.filter((name, at) => names.indexOf(name) < at));
  if (names.every((name) => CAPITALS.test(name))) return names.length >= LEAST_IN_CAPITALS && again.size > 0;
  const isMostly = names.filter((name) => again.has(name)).length * 2 >= names.length;
  return isMostly && names.length >= LEAST_IN_NAMES && again.size > 1;
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
    confidence: 0.9,
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

/**
 * The turns without the words that they lend to somebody else: in `Smith: Lowe told me I was “a fool.” I laughed.`
 * the marks are Lowe's, and Smith's are the words about them.
 */
export function withoutLoans(
  text: string,
  turns: readonly QuotationDraft[],
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  const loans = drafts.filter(({ type }) => type !== 'indirect').map(wholeOf);
  let first = 0;
  return turns.flatMap((turn) => {
    while ((loans[first]?.end ?? Infinity) <= turn.content.start) first++;
    let last = first;
    while ((loans[last]?.start ?? Infinity) < turn.content.end) last++;
    const inside = loans.slice(first, last).filter((loan) => contains(turn.content, loan));
    return apart(turn.content, inside)
      .map((piece) => trimSpan(text, piece))
      .filter((piece) => /\p{L}/u.test(sliceOf(text, piece)))
      .map((content) => ({ ...turn, content }));
  });
}

const wholeOf = ({ content, cue, source }: QuotationDraft): Span =>
  cover([content, cue ?? content, source ?? content]) ?? content;

/** What is left of a span when the others, in order, are cut out of it. */
function apart(span: Span, others: readonly Span[]): readonly Span[] {
  const starts = [span.start, ...others.map(({ end }) => end)];
  const ends = [...others.map(({ start }) => start), span.end];
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? span.end }))
    .filter(({ start, end }) => start < end);
}
