import type { Span } from '../text/span.js';
import type { Speaker } from './speaker.js';

/**
 * Direct: the speaker's words between quotation marks. Indirect: the reporter's rendering. Mixed: a rendering that
 * holds some of the speaker's words between quotation marks. The terms of PARC 3.0 (Pareti, LREC 2016).
 */
export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** Reported speech, found in an article: all spans are of the article's text. */
export interface Quotation {
  readonly type: QuotationType;
  /** What was said; for a direct quotation with its quotation marks. */
  readonly content: Span;
  /** What signals the report: `said`, `according to`; `null` for a floating quotation. */
  readonly cue: Span | null;
  /** Who, as printed: `she`, `the minister`, `Ms Lagarde`; `null` where the text names nobody. */
  readonly source: Span | null;
  /** False for a belief, wish or intention (`hopes`, `fears`): reported, but not spoken. */
  readonly speech: boolean;
  /** Whom the source stands for; `null` where nobody can be named honestly: "unattributed". */
  readonly speaker: Speaker | null;
  /** Probability, 0 to 1, that the speaker is the right one. */
  readonly confidence: number;
}
