import type { Antecedent } from './antecedents.js';
import type { Cast } from './cast.js';
import type { Reading } from './reading.js';

/** An article as far as it is known before anybody’s words are read: who is named in it, and whom its pronouns mean. */
export interface Scene {
  readonly reading: Reading;
  readonly cast: Cast;
  /** By the offset of the pronoun. */
  readonly antecedents: ReadonlyMap<number, Antecedent>;
}
