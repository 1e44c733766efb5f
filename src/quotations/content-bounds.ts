import { sliceOf, trimSpan } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import { withoutHearer } from './hearer.js';
import { withQuoteAlone } from './quote-alone.js';
import { handsOver, quotedSpans } from './quoted.js';
import { withoutWhen } from './when-told.js';

/** `quoted a minister as saying that`: whom the words come from stands inside. */
const AS_SAYING =
  /^(?<source>[^.;:“”"]{2,120}?)\s+as (?:saying|telling (?:\w+ ){1,3}?)(?:\s*that\b)?[\s,]*/iu;
/** A cue of one who repeats another's words. */
export const QUOTES = /(?:^|\s)(?:quot|cit)(?:e|es|ed|ing)$/iu;
/** A draft whose content is what is said, without the words about it that it was taken with. */
export const withContentBounds = (text: string, draft: QuotationDraft): QuotationDraft =>
  spilled(text, draft) ??
  asSaying(text, draft) ??
  quotedBefore(text, draft) ??
  withQuoteAlone(text, draft) ??
  withoutHearer(text, withoutWhen(text, withoutAnothers(text, withoutRelative(text, demanded(text, draft)))));

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

/** `demanded to know who had paid`: a question put to somebody, and no wish. */
function demanded(text: string, draft: QuotationDraft): QuotationDraft {
  const { content, cue, type } = draft;
  if (cue === null || type === 'direct' || cue.start > content.start) return draft;
  const asked = TO_KNOW.exec(text.slice(cue.start, content.start + LONGEST_ASKED))?.[0].length ?? 0;
  const start = Math.max(content.start, cue.start + asked);
  return asked === 0 || start >= content.end
    ? draft
    : { ...draft, speech: true, content: { start, end: content.end } };
}

const LONGEST_ASKED = 40;
const TO_KNOW =
  /^(?:demand(?:s|ed|ing)?)\s+(?:to (?:know|be told|hear)\s+|answers (?:on|about)\s+)(?=\p{L})/iu;

/** `said it would open in May, with the Post reporting that it was late`: the last is another's report. */
function withoutAnothers(text: string, draft: QuotationDraft): QuotationDraft {
  const { content, cue, type } = draft;
  if (cue === null || type === 'direct' || cue.end > content.start) return draft;
  const at = ANOTHERS.exec(sliceOf(text, content))?.index;
  return at === undefined ? draft : { ...draft, content: { start: content.start, end: content.start + at } };
}

const ANOTHERS =
  /,\s+with\s+[^,.;:“”"]{2,60}?\s(?:saying|reporting|adding|noting|telling|warning|claiming|arguing|insisting|suggesting|acknowledging)\s(?!.*["”])/u;

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
  const before = text.slice(from, content.start);
  const match = /saying/i.test(before) ? QUOTED_AS_SAYING.exec(before) : null;
  const named = match?.indices?.groups?.['source'];
  if (match === null || named === undefined || cue.end <= from + match.index) return null;
  return { ...draft, source: { start: from + named[0], end: from + named[1] } };
}

const LONGEST_LEAD = 150;
const QUOTED_AS_SAYING =
  /\b(?:quot|cit)(?:e|es|ed|ing)\s+(?<source>[^.;:“”"]{2,110}?)\s+as\s+saying(?:\s*,)?(?:\s+that)?\s*$/diu;
