import type { Span } from '../text/span.js';

/** What a holder does about the topic. */
export type Stance = 'wants' | 'rejects' | 'offers' | 'agrees' | 'says' | 'fears' | 'blames' | 'promises';

/** In whose words a position comes: the holder's own, the reporter's account, or somebody else's claim about it. */
export type Voice = 'own' | 'reported' | 'claimed';

/** What an actor wants, rejects, offers, claims, fears …, as one sentence of an article has it. */
export interface Position {
  /** The sentence, or the sentences, that hold it. */
  readonly span: Span;
  /** Holder as printed: `Moscow`, `Zelensky`, `he`. */
  readonly holder: Span;
  /** Whom the holder stands for, resolved within the article: `Volodymyr Zelensky`. */
  readonly holderName: string;
  /**
   * Whose position it is: the holder first, then those for whom the holder speaks as the article tells it:
   * `Anna Kelly`, `White House`, `United States`; for an own word also the one who spoke.
   */
  readonly actors: readonly string[];
  readonly stance: Stance;
  /** What it is about, as printed: `a radar station`, `close forty branches`; `null` where the sentence does not say. */
  readonly topic: Span | null;
  readonly voice: Voice;
  /** Who makes the claim, where the voice is `claimed`; the name as the article gives it. */
  readonly claimedBy: string | null;
  /** How sure the reading is, 0 to 1 in hundredths: of two positions that tell as much the surer one is shown first. */
  readonly sureness: number;
}
