import type { Profile } from '../quotations/profile.js';
import type { Position } from '../positions/position.js';
import type { QuotationType } from '../quotations/quotation.js';
import type { Speaker } from '../quotations/speaker.js';
import type { Span } from '../text/span.js';
import type { Citation } from './citation.js';
import type { Excerpt } from './excerpt.js';

/** One excerpt of an answer, with whose words it holds. */
export interface Finding {
  readonly excerpt: Excerpt;
  /** A quotation's type, or `passage` where the article itself speaks. */
  readonly kind: QuotationType | 'passage';
  readonly speaker: Speaker | null;
  /** Probability that the speaker is right, 0 to 1; `null` where there is no attribution to doubt. */
  readonly confidence: number | null;
  /** The words that answer, as spans of the article's text inside the excerpt: windows may set them off. */
  readonly marks: readonly Span[];
  /** The same words in other articles. */
  readonly alsoIn: readonly Citation[];
  /** The position that the excerpt holds, where one was asked for. */
  readonly position: HeldPosition | null;
  /** The heading under which it is shown together with its neighbours of the same heading: `Wants`. */
  readonly group: string | null;
}

/** A position as an answer shows it. */
export interface HeldPosition extends Pick<Position, 'stance' | 'voice' | 'claimedBy'> {
  readonly holder: string;
  /** The earlier position on the same matter that this one goes back on, and from where it is. */
  readonly changedFrom: { readonly stance: Position['stance']; readonly citation: Citation } | null;
}

/** What a command returns and every window shows: a plain value. */
export interface Answer {
  /** The question as typed. */
  readonly question: string;
  /** Name of the command that answered: `who said`. */
  readonly command: string;
  /** One line about the findings, or a kind word that there are none. Never about the news itself. */
  readonly heading: string;
  readonly findings: readonly Finding[];
  /** How many findings there are in all; `findings` may be the first of them. */
  readonly total: number;
  /** What could be asked instead: names or commands that the library has an answer for. */
  readonly suggestions: readonly string[];
  /** Lines about the bot itself (help), or about what the library lacks; never about the news. */
  readonly notes: readonly string[];
  /** Who was asked for, where that is one speaker: names and roles as the library's articles print them. */
  readonly profile: Profile | null;
}

/** What a command makes; the frame that ran it adds the question and the command's name. */
export type Reply = Omit<Answer, 'question' | 'command'>;
