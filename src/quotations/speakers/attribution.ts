import type { Span } from '../../text/span.js';
import type { Speaker } from '../speaker.js';

/** Whom a quotation's source stands for. */
export interface Attribution {
  /** The source as printed; for a floating quotation the mention that its speaker was found by. */
  readonly source: Span | null;
  /** `null` where nobody can be named honestly. */
  readonly speaker: Speaker | null;
  /** Probability, 0 to 1, that the speaker is the right one. */
  readonly confidence: number;
}

export const UNATTRIBUTED: Attribution = { source: null, speaker: null, confidence: 0 };
