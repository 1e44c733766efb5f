import { sliceOf, trimSpan } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** Verbs that take another on: `Keeps saying that …` names nobody. */
const CATENATIVE =
  /^(?:keeps?|kept|starts?|started|stops?|stopped|begins?|began|continues?|continued|tries|tried|goes|went)$/iu;
/** A quantity that is compared with what somebody says: `seven million less than people close to the talks say`. */
const COMPARISON =
  /^.*\b(?:less|more|fewer|lower|higher|longer|later|earlier|larger|smaller) than\s+(?=\p{L})/iu;

/** A pronoun is a subject by itself: what stands before it belongs to something else. `in their report they` */
const BEFORE_PRONOUN = /^.*(?<!\b(?:and|or|nor|&),?)\s(?=(?:he|she|they|we|it|I)$)/u;
/** `Ida Berg, who runs it`, `says the woman who owns it`: the object of a clause that tells of the source. */
const OF_RELATIVE = /\b(?:who|which|that|whose|whom)\b.*\sit$/su;
/** `Lindal this week called`, `a statement late Tuesday`: when it was said is nobody. */
const WHEN =
  /(?<=\p{L})\s+(?:(?:this|last|next|earlier this|later that) (?:week|month|year|morning|afternoon|evening|night|day|summer|spring|winter|autumn)|yesterday|today|(?:on |early (?:on )?|late (?:on )?)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)$/u;
/** A title that a name must follow: `Mr.` */
const TITLE_ALONE = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|St)\.?$/u;
const NAME_BEHIND = /^\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]+)?/u;
const NAME_REACH = 60;
/** `Becerra announced`: a name that a cue has taken with it from the source before. */
const NAME_IN_CUE =
  /^(?<name>(?!\p{L}+ly\s)\p{Lu}[\p{L}’'-]+)\s+(?:also |then |later )?(?:told|\p{Ll}+(?:ed|aid|ote|s))\b/u;
const ENDS_IN_NAME = /(?:^|\s)\p{Lu}[\p{L}.’'-]*$/u;
/** `61,`, `60, a doctor,`: an age tells of the one whose name stands before it. */
const AGE = /^\d{1,3}\s*(?:,|$)/u;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Lu}[\p{L}’'-]*,\s+$/u;

/**
 * A draft whose source is whom it names: no verb before the cue, nothing of a comparison or of another
 * phrase before it, a name behind a title.
 */
export function withSourceBounds(text: string, given: QuotationDraft): QuotationDraft {
  const draft = withWholeName(text, given);
  const { source } = draft;
  if (source === null) return draft;
  const printed = sliceOf(text, source);
  if (CATENATIVE.test(printed)) return { ...draft, source: null };
  const isBehind = draft.cue !== null && draft.cue.start < source.start;
  const isOwn = !isBehind && !OF_RELATIVE.test(printed);
  const before = (COMPARISON.exec(printed) ?? (isOwn ? BEFORE_PRONOUN.exec(printed) : null))?.[0].length ?? 0;
  const end = source.end + nameBehind(text, printed, source.end) - (WHEN.exec(printed)?.[0].length ?? 0);
  const start = source.start + before - nameBefore(text, printed, source.start);
  return start === source.start && end === source.end ? draft : { ...draft, source: { start, end } };
}

/** The draft with the end of a name where it belongs: `Xavier | Becerra announced` is `Xavier Becerra | announced`. */
function withWholeName(text: string, draft: QuotationDraft): QuotationDraft {
  const { source, cue } = draft;
  if (source === null || cue === null || !ENDS_IN_NAME.test(sliceOf(text, source))) return draft;
  if (!/^\s+$/u.test(text.slice(source.end, cue.start))) return draft;
  const name = NAME_IN_CUE.exec(sliceOf(text, cue))?.groups?.['name'];
  if (name === undefined) return draft;
  const end = cue.start + name.length;
  return {
    ...draft,
    source: { start: source.start, end },
    cue: trimSpan(text, { start: end, end: cue.end }),
  };
}

/** Length of the name before a source that begins with an age. */
const nameBefore = (text: string, printed: string, start: number): number =>
  AGE.test(printed)
    ? (NAME_BEFORE.exec(text.slice(Math.max(0, start - NAME_REACH), start))?.[0].length ?? 0)
    : 0;

/** Length of the name that a source leaves out, though it ends in its title. */
const nameBehind = (text: string, printed: string, end: number): number =>
  TITLE_ALONE.test(printed) ? (NAME_BEHIND.exec(text.slice(end, end + NAME_REACH))?.[0].length ?? 0) : 0;
