import file from '../../data/quotations/written-things.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

const THING = String.raw`(?<![\p{L}-])(?:${file.words.join('|')})s?(?![\p{L}’'-])`;
/** A sentence may open with several of them: `Posters on the wall said …`; one alone with a capital is a name. */
const capital = file.words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const WHERE = String.raw`(?:at|on|in|by|over|above|under|outside|inside|near|behind|of|from|along|across|beside|with|that|which|held|hung|hanging|carried|posted|painted|nailed|pinned|put)`;
/** What comes between an article and the thing is told of it: `a man in a shirt` is no shirt. */
const OF_IT = String.raw`(?!(?:with|in|of|at|on|by|for|from|under|over|to|and|or|near|behind|who|whose|holding|carrying|wearing|waving|bearing|held|carried|wore|put)\s)[\p{L}\p{N}’'-]+`;
/** `A sign`, `the brass sign by the door`: what a source is; not `a sign painter`. */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:${OF_IT}\s+){0,4}?${THING}|Graffiti|(?:${capital.join('|')})s)(?:$|,|\s+${WHERE}\b)`,
  'u',
);
const BEARING = String.raw`(?:(?:that|which)\s+(?:read|said|sa[iy]s?|reads|proclaim(?:s|ed)?|declare[sd]?|warn(?:s|ed)?)|reading|saying|proclaiming|declaring|warning)[:,]?\s*$`;
/** `saying`, `that read`: what stands right before the words. */
const IS_BORNE = new RegExp(BEARING, 'u');
/** `a sign saying`, `banners on the wall that read`. */
const BEARS = new RegExp(String.raw`${THING}(?:\s+${WHERE}(?:\s+[\p{L}’'-]+){1,5}?)?\s+${BEARING}`, 'u');
/** `A banner that hung from the crane | said`: no comma parts the thing from its verb. */
const WHOLE_SUBJECT = new RegExp(
  String.raw`^(?:An?|The|One|Another|His|Her|Their|Its)\s+(?:${OF_IT}\s+){0,4}?${THING}(?:$|\s+${WHERE}\b[^,;:]*$)`,
  'u',
);
/** `A message painted on the hull`: what is written on something is no letter to anybody. */
const INSCRIBED =
  /^(?:An?|The|One|Some|Another)?\s*(?:\p{Ll}[\p{L}-]*\s+){0,3}?(?:messages?|words?|slogans?|notes?|signs?|graffiti|lines?|phrases?|inscriptions?|letters|letterings?|mottos?|texts?|warnings?|verses?)\s+(?:spray-painted|painted|daubed|scrawled|scratched|carved|chalked|stencilled|stenciled|engraved|etched|embroidered|stitched|sprayed|tattooed)\s+(?:on|onto|in|into|across|over|along|above|beside|under|at)\s/iu;
const READS = /(?:read|said|says|reads|proclaim(?:s|ed)|declare[sd]|warn(?:s|ed)|announce[sd]):?$/u;
/** Words before a cue, or before a content, that are looked at. */
const LOOK_BACK = 90;

/**
 * What is written on a sign, a banner, a T-shirt is no quotation of anybody: `A banner said “Hands off our pier”`, `They
 * held signs that read “Save it”`.
 */
export function isWrittenThing(text: string, { cue, content, source }: QuotationDraft): boolean {
  const printed = source === null ? '' : sliceOf(text, source);
  if (SUBJECT.test(printed) || INSCRIBED.test(printed)) return true;
  if (cue === null) return false;
  const before = text.slice(Math.max(0, content.start - LOOK_BACK), content.start);
  if (IS_BORNE.test(before) && BEARS.test(before)) return true;
  return (
    cue.end <= content.start &&
    READS.test(sliceOf(text, cue)) &&
    WHOLE_SUBJECT.test(openingOf(text, cue.start))
  );
}

/** The words from the sentence's start to a place. */
const openingOf = (text: string, end: number): string =>
  (
    text
      .slice(Math.max(0, end - LOOK_BACK), end)
      .split(/[.!?\n”"]/u)
      .at(-1) ?? ''
  ).trim();
