import type { Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { answerTo } from './answers.js';
import { inherited, unattributed, type Attribution } from './attribution.js';
import { CONFIDENCE } from './confidence.js';
import type { Cast } from './cast.js';
import { turnOf } from './dialogue.js';
import type { Entity } from './entity.js';
import { isGroup, isRole } from './lexicon.js';
import { portraitOf } from './portrait.js';
import { blockAt, tokenAt, wordAt, type Reading, type Token } from './reading.js';

/** Words that a search for a lead-in looks back over: keeps the whole linear. */
const LOOK_BACK = 120;

export interface Spoken {
  readonly draft: QuotationDraft;
  readonly attribution: Attribution;
}

/**
 * The speaker of a quotation that has no source: the one who spoke last in its paragraph; else the one whom the
 * sentence before names ("Trump again pointed the finger at Zelensky. “…”"); else the one who spoke last in the
 * paragraph before. A rendering without a source ("it is said that …") is nobody's.
 */
export function floatingSpeaker(
  reading: Reading,
  cast: Cast,
  draft: QuotationDraft,
  spoken: readonly Spoken[],
): Attribution {
  if (draft.type !== 'direct' || isLabel(reading, draft)) return unattributed();
  const before = spoken.at(-1);
  const here = blockAt(reading, draft.content.start);
  const last = before === undefined ? -1 : blockAt(reading, placeOf(before.draft).end - 1);
  if (before !== undefined && last === here) return inherited(before.attribution, 'same paragraph');
  const turn = turnOf(reading, spoken, draft.content.start) ?? answerTo(reading, spoken, draft.content.start);
  if (turn !== null) return turn;
  const led = leadIn(reading, cast, draft.content);
  if (led !== null) return led;
  return before !== undefined && here - last === 1
    ? inherited(before.attribution, 'next paragraph')
    : unattributed();
}

/** `a box labeled “medical problem”`: a cue that nobody is the source of, and a few words that are no statement. */
const isLabel = (reading: Reading, { cue, content }: QuotationDraft): boolean =>
  cue !== null &&
  /^[“"‘«]\p{Ll}/u.test(reading.text.slice(content.start, content.start + 2)) &&
  tokenAt(reading, content.end) - tokenAt(reading, content.start) < STATEMENT;

/** Words and marks of a quotation that may be a statement. */
const STATEMENT = 8;

const placeOf = ({ source, content }: QuotationDraft): Span =>
  source === null || source.start < content.start ? content : source;

/** The one who is the subject of the quotation's own sentence, else of the one before; outside quotations. */
function leadIn(reading: Reading, cast: Cast, content: Span): Attribution | null {
  const at = tokenAt(reading, content.start);
  const sentence = reading.tokens[at]?.sentence ?? 0;
  if (isAsked(reading, at)) return null;
  const found =
    subjectOf(reading, cast, at, sentence) ??
    subjectOf(reading, cast, at, sentence - 1) ??
    onlyOneBefore(reading, cast, at);
  if (found === null) return null;
  return {
    source: found.mention.span,
    speaker: portraitOf(reading.text, found.entity),
    way: 'lead-in',
    confidence: CONFIDENCE['lead-in'],
  };
}

/** `Applause went to Berg. “…”`: the only person of the sentence right before, in the same paragraph, whatever is told of them. */
function onlyOneBefore({ tokens }: Reading, cast: Cast, at: number): Cast['named'][number] | null {
  const { block } = tokens[at] ?? {};
  const last = tokens[at - 1];
  let from = at;
  while (from > at - LOOK_BACK && tokens[from - 1]?.sentence === last?.sentence) from--;
  const first = tokens[from];
  if (from === at || first === undefined || last === undefined || last.block !== block) return null;
  const named = cast
    .within({ start: first.start, end: last.end })
    .filter(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
  const areMore = named.some(({ entity, mention }) => entity !== named[0]?.entity || mention.isPossessive);
  return areMore || tokens.slice(from, at).some(isAnother) ? null : (named[0] ?? null);
}

/** Somebody without a name, who may say it as well. */
const isAnother = ({ text, isQuoted }: Token): boolean => !isQuoted && (isRole(text) || isGroup(text));

/** `Berg was asked, “…”`: somebody else’s question. */
function isAsked({ tokens }: Reading, at: number): boolean {
  const verb = /^[,:]$/.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return wordAt(tokens, verb) === 'asked' && /^(?:was|were|been|is|are)$/.test(wordAt(tokens, verb - 1));
}

function subjectOf(reading: Reading, cast: Cast, at: number, sentence: number): Cast['named'][number] | null {
  let from = at;
  while (from > at - LOOK_BACK && (reading.tokens[from - 1]?.sentence ?? -1) >= sentence) from--;
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[at]?.start ?? start;
  const isIntroduced = wordAt(reading.tokens, at - 1) === ':';
  const mayLead = ({ kind }: Entity): boolean =>
    kind === 'person' || (isIntroduced && kind === 'organisation');
  const inside = cast.within({ start, end }).filter(({ mention }) => mention.span.end <= end);
  return (
    inside.find(({ entity, mention }) => mayLead(entity) && mention.isSubject && !mention.isQuoted) ?? null
  );
}
