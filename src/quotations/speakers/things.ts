import type { Span } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import { CONFIDENCE } from './confidence.js';
import type { Spoken } from './floating.js';
import type { Entity } from './entity.js';
import { portraitOf } from './portrait.js';
import { tokenAt, type Reading } from './reading.js';

/** How many sentences back a group or an organisation is still meant by `they` or `it`. */
const REACH = 2;
/** And how many words: keeps the whole linear. */
const LOOK_BACK = 120;

interface Place {
  readonly reading: Reading;
  readonly cast: Cast;
}

/**
 * Whom `they` or `it` stands for: the group (or organisation) that spoke a moment ago; else the organisation that was
 * a subject last. `null` where the article leaves it open.
 */
export function thingBefore(
  { reading, cast }: Place,
  span: Span,
  word: string,
  spoken: readonly Spoken[],
): Attribution | null {
  const sentence = sentenceAt(reading, span.start);
  const before = spoken.at(-1);
  const isNear =
    before !== undefined &&
    sentence - sentenceAt(reading, before.attribution.source?.start ?? before.draft.content.start) <= REACH;
  const speaker = before?.attribution.speaker ?? null;
  if (isNear && speaker !== null && isThing(speaker.kind, word))
    return { ...before.attribution, way: 'thing', confidence: CONFIDENCE.thing };
  const near = cast.within({ start: startOf(reading, sentence - REACH + 1, span.start), end: span.start });
  const subject = near.findLast(
    ({ entity, mention }) =>
      isTopic(entity, mention.sentence === sentence) && mention.isSubject && !mention.isQuoted,
  );
  if (subject === undefined) return null;
  return {
    source: span,
    speaker: portraitOf(reading.text, subject.entity),
    way: 'topic',
    confidence: CONFIDENCE.topic,
  };
}

/** An organisation or a place; a lone name that may be either counts only in the same sentence. */
const isTopic = ({ kind, name }: Entity, isHere: boolean): boolean =>
  kind === 'organisation' || kind === 'place' || (kind === 'other' && isHere && !name.includes(' '));

const isThing = (kind: string, word: string): boolean =>
  /^its?$/.test(word) ? kind === 'organisation' || kind === 'unnamed' : kind !== 'person';

/** Where a sentence starts, looking back from an offset behind it. */
function startOf(reading: Reading, sentence: number, offset: number): number {
  let at = tokenAt(reading, offset);
  const least = at - LOOK_BACK;
  while (at > least && (reading.tokens[at - 1]?.sentence ?? -1) >= sentence) at--;
  return reading.tokens[at]?.start ?? offset;
}

const sentenceAt = (reading: Reading, offset: number): number =>
  reading.tokens[tokenAt(reading, offset)]?.sentence ?? -1;
