import type { Article } from '../news/article.js';
import type { Layout, Passage } from '../news/layout.js';
import type { OwnActor } from '../positions/own-actors.js';
import type { Position } from '../positions/position.js';
import type { Profile } from '../quotations/profile.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Span } from '../text/span.js';

/** An article with all that is derived from it. */
export interface Entry {
  readonly article: Article;
  readonly layout: Layout;
  readonly quotations: readonly Quotation[];
  readonly positions: readonly Position[];
}

/** A passage that answers a question. */
export interface PassageHit {
  readonly entry: Entry;
  readonly passage: Passage;
  /** The sentence that decides, inside the passage. */
  readonly deciding: Span;
  readonly score: number;
}

/** A quotation that fits the words asked for; `repeats` are the same words elsewhere. */
export interface QuotationHit {
  readonly entry: Entry;
  readonly quotation: Quotation;
  readonly score: number;
  readonly repeats: readonly { readonly entry: Entry; readonly quotation: Quotation }[];
}

/** A position that fits an actor and a topic. */
export interface PositionHit {
  readonly entry: Entry;
  readonly position: Position;
  readonly score: number;
  /** Where its sentences stand: two positions of one place are shown as one. */
  readonly place: string;
  /** The same position as other articles report it. */
  readonly repeats: readonly { readonly entry: Entry; readonly position: Position }[];
  /** An earlier position on the same matter that is the opposite of this one. */
  readonly changedFrom: { readonly entry: Entry; readonly position: Position } | null;
}

/** What a typed name turned out to be. */
export type Resolution =
  | { readonly kind: 'one'; readonly name: string }
  /** Two or more of that name: offer them. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** Nobody of that name; `nearest` may hold names that look like it. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/**
 * The articles that one Discord server (or one terminal user) asks about, and all that is derived from them. Every
 * search returns the best first, and nothing where the library has no answer.
 */
export interface Library {
  /** Newest first; undated ones last. */
  readonly entries: readonly Entry[];
  /** Passages that answer a question. */
  passagesFor(question: string): readonly PassageHit[];
  /** Quotations in which these words, or close ones, were said. */
  quotationsFor(words: string): readonly QuotationHit[];
  /** Whom a typed name means among the library's speakers. */
  speakerNamed(name: string): Resolution;
  /** What one speaker (a name that `speakerNamed` gave) said, on a topic if one is given. */
  quotationsOf(speaker: string, topic: string | null): readonly QuotationHit[];
  /** Who one speaker (a name that `speakerNamed` gave) is, as all articles together tell. */
  profileOf(speaker: string): Profile;
  /** Which actor a typed name means: `moscow` means Russia. Leading words count: see `splitActor`. */
  actorNamed(name: string): Resolution;
  /** Positions of one actor (a name that `actorNamed` gave), on a topic if one is given. */
  positionsOf(actor: string, topic: string | null): readonly PositionHit[];
  /** Names that begin with, or contain a word that begins with, what was typed so far: for autocompletion. */
  completions(of: 'speaker' | 'actor', partial: string): readonly string[];
  /**
   * Reads an article and takes it in, in place of one of the same id: whatever is asked once the promise is kept sees it,
   * and questions are answered without it meanwhile. Of several of one id the last that was given counts, and one that
   * is removed while it is read is not taken in. Rejects, with the library as it was, where it cannot be read.
   */
  add(article: Article): Promise<void>;
  /** Takes an article out, and all that was derived from it; false where there is none of this id, nor one being read. */
  remove(id: string): boolean;
}

/** What a library is made from; `own` are the actors that it adds to ours. */
export type BuildLibrary = (articles: readonly Article[], own?: readonly OwnActor[]) => Library;
