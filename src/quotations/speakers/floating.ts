import type { Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { answerTo } from './answers.js';
import { inherited, unattributed, type Attribution } from './attribution.js';
import { turnOf } from './dialogue.js';
import { leadIn } from './lead-in.js';
import { blockAt, tokenAt, type Reading } from './reading.js';
import type { Scene } from './scene.js';

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
  { reading, cast, antecedents }: Scene,
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
  const led = leadIn({ reading, cast, antecedents }, draft.content);
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
