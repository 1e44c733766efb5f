import type { Span } from '../../text/span.js';
import type { Speaker } from '../speaker.js';
import { CONFIDENCE, type Way } from './confidence.js';

/** Whom a quotation's source stands for. */
export interface Attribution {
  /** The source as printed; for a floating quotation the mention that its speaker was found by. */
  readonly source: Span | null;
  /** `null` where nobody can be named honestly. */
  readonly speaker: Speaker | null;
  /** How the speaker was found. */
  readonly way: Way;
  /** Probability, 0 to 1, that the speaker is the right one. */
  readonly confidence: number;
}

/** Whose words they are remains open; `source` is what stands there for whoever it is. */
export const unattributed = (source: Span | null = null): Attribution => ({
  source,
  speaker: null,
  way: 'none',
  confidence: 0,
});

/** The attribution before said again of other words, in a way that may be wrong too. */
export const inherited = (before: Attribution, way: Way, source = before.source): Attribution =>
  before.speaker === null
    ? unattributed()
    : { ...before, source, way, confidence: before.confidence * CONFIDENCE[way] };
