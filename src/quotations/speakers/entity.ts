import type { Span } from '../../text/span.js';
import type { Gender } from './lexicon.js';

/** What a name stands for; `other` where the article does not tell: a work, an event, a brand. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** One place where an article names somebody. */
export interface Mention {
  /** The name alone, without title or role: `Zelensky`. */
  readonly span: Span;
  /** With what stands before it as part of the name: `President Zelensky`, `Mr. Smith`. */
  readonly whole: Span;
  /** Ordinal of its sentence and block in the article, as the reading counts. */
  readonly sentence: number;
  readonly block: number;
  /** Inside quotation marks: named by somebody who is quoted. */
  readonly isQuoted: boolean;
  /** Followed by `’s`. */
  readonly isPossessive: boolean;
  /** Likely the subject of its clause: not possessive, and no preposition or verb stands before it. */
  readonly isSubject: boolean;
}

/** What an article says somebody is: exact slices of its text. */
export interface Role {
  /** `Ukraine’s chief negotiator`, without a leading article. */
  readonly span: Span;
  /** Whom the role belongs to, as printed: `Ukraine`; `null` where the article does not say. */
  readonly affiliation: Span | null;
}

/** A person, organisation or place of an article, with everything that the article prints of it. */
export interface Entity {
  /** Ordinal in the article, from 0. */
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest name that the article gives: `Volodymyr Zelensky`. */
  readonly name: string;
  /** Each form of the name once, the fullest first. */
  readonly variants: readonly string[];
  /** As honorific, role, pronoun or first name tell; `null` where they do not. */
  readonly gender: Gender | null;
  /** In reading order; never empty. */
  readonly mentions: readonly Mention[];
  /** In the order in which the article gives them; empty where it gives none. */
  readonly roles: readonly Role[];
  /** Common nouns that the article calls a body by, where it names it or in its name: `toymaker`, `union`. */
  readonly called: readonly string[];
}
