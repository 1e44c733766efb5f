import type { Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { UNATTRIBUTED, type Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import { turnOf } from './dialogue.js';
import type { Entity } from './entity.js';
import { portraitOf } from './portrait.js';
import { blockAt, tokenAt, wordAt, type Reading } from './reading.js';

/** Words that a search for a lead-in looks back over: keeps the whole linear. */
const LOOK_BACK = 120;

export interface Spoken {
  readonly draft: QuotationDraft;
  readonly attribution: Attribution;
}

/** How far each way of inheriting a speaker is trusted: set by hand, then compared with quotations whose source was hidden. */
const SAME_PARAGRAPH = 0.92;
const NEXT_PARAGRAPH = 0.75;
const LEAD_IN = 0.7;

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
  if (draft.type !== 'direct' || isLabel(reading, draft)) return UNATTRIBUTED;
  const before = spoken.at(-1);
  const here = blockAt(reading, draft.content.start);
  const last = before === undefined ? -1 : blockAt(reading, placeOf(before.draft).end - 1);
  if (before !== undefined && last === here) return inherit(before.attribution, SAME_PARAGRAPH);
  const turn = turnOf(reading, spoken, draft.content.start);
  if (turn !== null) return turn;
  const led = leadIn(reading, cast, draft.content);
  if (led !== null) return led;
  return before !== undefined && here - last === 1
    ? inherit(before.attribution, NEXT_PARAGRAPH)
    : UNATTRIBUTED;
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

const inherit = ({ source, speaker, confidence }: Attribution, trust: number): Attribution =>
  speaker === null ? UNATTRIBUTED : { source, speaker, confidence: confidence * trust };

/** The one who is the subject of the quotation's own sentence, else of the one before; outside quotations. */
function leadIn(reading: Reading, cast: Cast, content: Span): Attribution | null {
  const at = tokenAt(reading, content.start);
  const sentence = reading.tokens[at]?.sentence ?? 0;
  const found = subjectOf(reading, cast, at, sentence) ?? subjectOf(reading, cast, at, sentence - 1);
  if (found === null) return null;
  return { source: found.mention.span, speaker: portraitOf(reading.text, found.entity), confidence: LEAD_IN };
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
