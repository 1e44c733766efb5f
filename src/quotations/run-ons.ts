import { contains, overlaps, sliceOf, type Span } from '../text/span.js';
import { QUOTES } from './content-bounds.js';
import type { QuotationDraft } from './draft.js';

/** Between a content and a second cue of the same speaker: `… in May and (later, also) promised`. */
const JOINED =
  /[,;]?\s+(?:and|but|or|then)\s+(?:\p{Ll}+ly\s+|also\s+|then\s+|later\s+|has\s+|have\s+|had\s+)*$/u;
/** Between a content and a second report by somebody else: `… in May, while (the mayor denied it)`. */
const OPPOSED = /(?:[,;]\s+(?:while|whereas|but|though|although)|;)\s+$/u;

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
  const opposed = opposedTo(text, content, other);
  if (opposed !== null) return opposed;
  if (!contains(content, other.cue)) return null;
  const isAnothers = QUOTES.test(sliceOf(text, other.cue).split(' ', 1)[0] ?? '');
  if (!isAnothers && !overlaps(source, other.source)) return null;
  const match = JOINED.exec(sliceOf(text, { start: content.start, end: other.cue.start }));
  return match === null || match.index === 0 ? null : content.start + match.index;
}

/** Where somebody else's report begins that the content is joined to by `while` or a semicolon; `null` where none is. */
function opposedTo(text: string, content: Span, { source, cue }: QuotationDraft): number | null {
  if (source === null || cue === null || source.end > cue.start) return null;
  if (!contains(content, source) || !contains(content, cue)) return null;
  const before = sliceOf(text, { start: content.start, end: source.start });
  const at = OPPOSED.exec(before)?.index ?? 0;
  return CLAUSE.test(before.slice(0, at)) ? content.start + at : null;
}

/** Not `that, (while 37 percent say so)`. */
const CLAUSE = /\S\s+\S+\s+\S/u;
