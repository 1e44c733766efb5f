import { contains, sliceOf } from '../text/span.js';
import verbs from '../../data/quotations/report-verbs.json' with { type: 'json' };
import type { QuotationDraft } from './draft.js';

/** Drafts before one in reading order that may be the report around it: keeps the whole linear. */
const LOOK_BACK = 12;

/**
 * The drafts, none with a source that takes in the report around it: in `The mayor said early figures suggest that …` it
 * is `early figures` that suggest, and not `The mayor said early figures`.
 */
export const withInnerSources = (
  text: string,
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] =>
  drafts.map((draft, at) => {
    const outer = drafts
      .slice(Math.max(0, at - LOOK_BACK), at)
      .findLast((other) => isReportAround(text, other, draft));
    const { source } = draft;
    if (outer === undefined || source === null) return draft;
    return { ...draft, source: { start: outer.content.start, end: source.end } };
  });

/** Of saying: what the groups `seeking the presidency` announce is not what `the presidency` announces. */
const VERB = new RegExp(String.raw`^(?:${verbs.words.join('|')})$`, 'u');

/** A draft’s words hold the other one’s, and its cue stands in the other’s source. */
const isReportAround = (text: string, { cue, content }: QuotationDraft, inner: QuotationDraft): boolean =>
  cue !== null &&
  VERB.test(sliceOf(text, cue)) &&
  inner.source !== null &&
  contains(content, inner.content) &&
  contains(inner.source, cue) &&
  content.start < inner.source.end;
