import { contains, overlaps, sliceOf, trimSpan } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import { withoutHearer } from './hearer.js';
import { handsOver, quotedSpans } from './quoted.js';

/** `quoted a minister as saying that`: whom the words come from stands inside. */
const AS_SAYING =
  /^(?<source>[^.;:“”"]{2,120}?)\s+as (?:saying|telling (?:\w+ ){1,3}?)(?:\s*that\b)?[\s,]*/iu;
const QUOTES = /(?:^|\s)(?:quot|cit)(?:e|es|ed|ing)$/iu;
/** Between a content and a second cue of the same speaker: `… in May and (later, also) promised`. */
const JOINED =
  /[,;]?\s+(?:and|but|or|then)\s+(?:\p{Ll}+ly\s+|also\s+|then\s+|later\s+|has\s+|have\s+|had\s+)*$/u;

/** A draft whose content is what is said, without the words about it that it was taken with. */
export const withContentBounds = (text: string, draft: QuotationDraft): QuotationDraft =>
  spilled(text, draft) ??
  asSaying(text, draft) ??
  quotedBefore(text, draft) ??
  captioned(text, draft) ??
  withoutHearer(text, withoutRelative(text, draft));

/** `"We heard you," chief executive Zoe Park wrote`: what stands between the marks and the cue is the source. */
function spilled(text: string, draft: QuotationDraft): QuotationDraft | null {
  const { content, cue, source, type } = draft;
  if (type !== 'mixed' || source !== null || cue === null || content.end > cue.start) return null;
  const [quote, second] = quotedSpans(text, content);
  if (quote?.start !== content.start || second !== undefined) return null;
  const rest = trimSpan(text, { start: quote.end, end: content.end });
  const isSource = rest.start < rest.end && handsOver(sliceOf(text, quote));
  return isSource ? { ...draft, type: 'direct', content: quote, source: rest } : null;
}

/** `posted a picture with the words “Pass it on.”`: the marks alone are said. */
function captioned(text: string, draft: QuotationDraft): QuotationDraft | null {
  const { content, type } = draft;
  const [quote] = quotedSpans(text, content);
  if (type !== 'mixed' || quote?.end !== content.end) return null;
  const isCaption = CAPTION.test(sliceOf(text, { start: content.start, end: quote.start }));
  return isCaption ? { ...draft, type: 'direct', content: quote } : null;
}

const CAPTION = /\bwith the (?:words|caption|message|slogan|line|hashtag)[:,]?\s*$/u;

/** `According to the group, which owns the mill, sales have doubled`: what is told of the source is none of what it says. */
function withoutRelative(text: string, draft: QuotationDraft): QuotationDraft {
  const { content, source, type } = draft;
  const isBehind = source !== null && /^,\s+$/u.test(text.slice(source.end, content.start).slice(0, 3));
  const told = isBehind && type !== 'direct' ? RELATIVE.exec(sliceOf(text, content))?.[0].length : undefined;
  return told === undefined
    ? draft
    : { ...draft, content: { start: content.start + told, end: content.end } };
}

const RELATIVE = /^(?:which|who|whose)\s[^,.;:“”"]{2,120},\s+(?=\p{L}+\s+\p{L})/u;

function asSaying(text: string, draft: QuotationDraft): QuotationDraft | null {
  const { content, cue } = draft;
  if (cue === null || !QUOTES.test(sliceOf(text, cue))) return null;
  const match = AS_SAYING.exec(sliceOf(text, content));
  const named = match?.groups?.['source'];
  if (match === null || named === undefined || match[0].length >= content.end - content.start) return null;
  const said = { start: content.start + match[0].length, end: content.end };
  const source = { start: content.start, end: content.start + named.length };
  const [quote] = quotedSpans(text, said);
  const isDirect = quote?.start === said.start && quote.end === said.end;
  return { ...draft, type: isDirect ? 'direct' : draft.type, content: said, source };
}

/** `The paper quoted Pell as saying …`: the words between the cue and the content say whose it is, not the paper. */
function quotedBefore(text: string, draft: QuotationDraft): QuotationDraft | null {
  const { content, cue } = draft;
  const from = Math.max(0, content.start - LONGEST_LEAD);
  if (cue === null || cue.start > content.start || cue.start < from) return null;
  const match = QUOTED_AS_SAYING.exec(text.slice(from, content.start));
  const named = match?.indices?.groups?.['source'];
  if (match === null || named === undefined || cue.end <= from + match.index) return null;
  return { ...draft, source: { start: from + named[0], end: from + named[1] } };
}

const LONGEST_LEAD = 150;
const QUOTED_AS_SAYING =
  /\b(?:quot|cit)(?:e|es|ed|ing)\s+(?<source>[^.;:“”"]{2,110}?)\s+as\s+saying(?:\s*,)?(?:\s+that)?\s*$/diu;

/**
 * The drafts without what runs on into a second report by the same source: in `said that the road was shut and
 * promised to pave it` the first content ends before `and`.
 */
export function withoutRunOns(text: string, drafts: readonly QuotationDraft[]): readonly QuotationDraft[] {
  return drafts.map((draft, at) => {
    if (draft.type === 'direct' || draft.source === null) return draft;
    const cuts = drafts
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
      .map((other) => cutBefore(text, draft, other))
      .filter((cut) => cut !== null);
    return cuts.length === 0
      ? draft
      : { ...draft, content: { start: draft.content.start, end: Math.min(...cuts) } };
  });
}

/** A second cue less likely than this may belong to what is said: `he posed a threat and refused to go`. */
const SURE = 0.6;
/** Drafts by this much before or behind may lie inside one another: keeps the whole linear. */
const NEIGHBOURS = 8;

/** Where the content has to end, if the other draft is a second report by the same source inside it. */
function cutBefore(text: string, { content, source }: QuotationDraft, other: QuotationDraft): number | null {
  if (source === null || other.source === null || other.cue === null || other.confidence < SURE) return null;
  const isAnothers = QUOTES.test(sliceOf(text, other.cue).split(' ', 1)[0] ?? '');
  if (!contains(content, other.cue) || !(isAnothers || overlaps(source, other.source))) return null;
  const match = JOINED.exec(sliceOf(text, { start: content.start, end: other.cue.start }));
  return match === null || match.index === 0 ? null : content.start + match.index;
}
