import { overlaps, type Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { UNATTRIBUTED, type Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import { portraitOf } from './portrait.js';
import { tokenAt, type Reading } from './reading.js';

export interface Spoken {
  readonly draft: QuotationDraft;
  readonly attribution: Attribution;
}

/** How far each way of inheriting a speaker is to be trusted: shares found right on PolNeAR's training articles. */
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
  before: Spoken | undefined,
): Attribution {
  if (draft.type !== 'direct') return UNATTRIBUTED;
  const here = blockAt(reading, draft.content.start);
  const last = before === undefined ? -1 : blockAt(reading, placeOf(before.draft).end - 1);
  if (before !== undefined && last === here) return inherit(before.attribution, SAME_PARAGRAPH);
  const led = leadIn(reading, cast, draft.content);
  if (led !== null) return led;
  return before !== undefined && here - last === 1
    ? inherit(before.attribution, NEXT_PARAGRAPH)
    : UNATTRIBUTED;
}

const placeOf = ({ source, content }: QuotationDraft): Span =>
  source === null || source.start < content.start ? content : source;

const blockAt = (reading: Reading, offset: number): number =>
  reading.tokens[tokenAt(reading, offset)]?.block ?? -1;

const inherit = ({ source, speaker, confidence }: Attribution, trust: number): Attribution =>
  speaker === null ? UNATTRIBUTED : { source, speaker, confidence: confidence * trust };

/** The person that opens the sentence before, outside quotations. */
function leadIn(reading: Reading, cast: Cast, content: Span): Attribution | null {
  const at = tokenAt(reading, content.start);
  const sentence = (reading.tokens[at]?.sentence ?? 0) - 1;
  let from = at;
  while (from > 0 && (reading.tokens[from - 1]?.sentence ?? -1) >= sentence) from--;
  const span = { start: reading.tokens[from]?.start ?? content.start, end: content.start };
  const first = cast
    .within(span)
    .find(({ entity, mention }) => entity.kind === 'person' && mention.isSubject && !mention.isQuoted);
  if (first === undefined || overlaps(first.mention.span, content)) return null;
  return { source: first.mention.span, speaker: portraitOf(reading.text, first.entity), confidence: LEAD_IN };
}
