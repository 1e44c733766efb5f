import lists from '../../data/names/name-words.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import { tagsOf } from '../text/tags.js';
import { wordsOf } from '../text/words.js';
import type { QuotationDraft } from './draft.js';

const DAY = String.raw`(?:${lists.weekdays.join('|')})`;
const PART = '(?:morning|afternoon|evening|night)';
/** `Tuesday night`, `late on Friday`, `earlier in the day`. */
const WHEN = String.raw`(?:(?:on |late |later |early |earlier )*${DAY}(?: ${PART})?|(?:earlier|later|late|early) in the (?:day|week|month|year))`;
const OPENS_WITH_WHEN = new RegExp(String.raw`^${WHEN}\s+(?:that\s+)?(?=[\p{L}"“‘])`, 'iu');
const WHEN_ALONE = new RegExp(
  String.raw`^(?:${WHEN}|(?:(?:earlier|later|late|early) )?(?:this|last|next|that) (?:week|month|year|${PART})|yesterday|today|tonight|tomorrow)$`,
  'iu',
);
/** Behind it no clause follows but what else is told of the report: `announced Tuesday as part of a plan`. */
const TELLS_MORE = /^(?:and|as|at|but|by|during|following|for|from|in|on|or|to|with)$/iu;
/** Looked at behind the content's start, in characters. */
const REACH = 60;

/** When something was said is no content: `noted this week`. */
export const isWhen = (text: string, { cue, content, type }: QuotationDraft): boolean =>
  type === 'indirect' && cue !== null && cue.end <= content.start && WHEN_ALONE.test(sliceOf(text, content));

/**
 * The draft without the day on which it was said: in `tweeted Tuesday night he had won` the night is told of the tweet; in
 * `said Tuesday was too late` it is the subject.
 */
export function withoutWhen(text: string, draft: QuotationDraft): QuotationDraft {
  const { cue, content, type } = draft;
  if (cue === null || type === 'direct' || text.slice(cue.end, content.start).trim() !== '') return draft;
  const when = OPENS_WITH_WHEN.exec(sliceOf(text, content))?.[0].length ?? 0;
  if (when === 0) return draft;
  const start = content.start + when;
  const words = wordsOf(text, { start: content.start, end: Math.min(content.end, start + REACH) });
  const next = words.findIndex((word) => word.start >= start);
  const tag = tagsOf(words)[next];
  const isSubject = tag === 'VERB' || tag === 'AUX' || TELLS_MORE.test(words[next]?.text ?? '');
  return isSubject ? draft : { ...draft, content: { start, end: content.end } };
}
