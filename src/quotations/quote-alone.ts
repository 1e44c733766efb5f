import { sliceOf } from '../text/span.js';
import { tagsOf } from '../text/tags.js';
import { wordsOf } from '../text/words.js';
import type { QuotationDraft } from './draft.js';
import { quotedSpans } from './quoted.js';

/** What bears the words that follow: `with the words`, `an e-mail that read:`. */
const BEARS =
  /\b(?:with the (?:words|caption|message|slogan|line|hashtag)|(?:that|which) (?:reads?|said|says)|reading|stating|saying)[:,]?\s*$/u;
/** A cue that goes on with what was spoken of, to whom or when: `said of the fire, “…”`, `said before leaving, “…”`. */
const GOES_ON =
  /(?:^|\s)(?:sa(?:y|ys|id|ying)|wr(?:ites?|ote|iting)|(?:tweet|post|add|remark|respond)(?:s|ed|ing)?|jok(?:es?|ed|ing)|repl(?:y|ies|ied|ying))\s(?:about|after|at|before|during|for|from|in|of|on|to|upon|when|while|with)$/iu;
const TELLS =
  /(?:^|\s)(?:tell|tells|told|telling|ask|asks|asked|asking|remind|reminds|reminded|reminding)$/iu;
const RELATIVE = /^(?:who|whom|whose|which|that)$/u;

/**
 * A draft that is its quotation alone: of `said of the fire, “We were lucky”` and `posted a picture with the words “Pass it
 * on.”` the marks alone are said.
 */
export function withQuoteAlone(text: string, draft: QuotationDraft): QuotationDraft | null {
  const { content, cue, type } = draft;
  if (type !== 'mixed' || cue === null || cue.end > content.start) return null;
  const [quote] = quotedSpans(text, content);
  if (quote?.end !== content.end || !/\p{L}/u.test(sliceOf(text, quote))) return null;
  const lead = sliceOf(text, { start: content.start, end: quote.start });
  const isHung = /^[^,]+,\s*$/u.test(lead) && hangs(sliceOf(text, cue), lead);
  return (isHung || BEARS.test(lead)) && !hasVerb(lead) ? { ...draft, type: 'direct', content: quote } : null;
}

/** The words before the quotation tell of the report. */
const hangs = (cue: string, lead: string): boolean =>
  GOES_ON.test(cue) || TELLS.test(cue) || /^\p{Ll}+ing\s/u.test(lead);

/** A verb other than in `-ing`, before any relative clause: `the crowd who gathered` has none. */
function hasVerb(lead: string): boolean {
  const words = wordsOf(lead, { start: 0, end: lead.length });
  const tags = tagsOf(words);
  const relative = words.findIndex(({ text }) => RELATIVE.test(text));
  const told = relative < 0 ? words : words.slice(0, relative);
  return told.some(({ text }, at) => tags[at] === 'AUX' || (tags[at] === 'VERB' && !text.endsWith('ing')));
}
