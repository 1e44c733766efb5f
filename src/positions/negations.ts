import type { ReadWord } from './sentence.js';

/** Words that turn what a verb tells into its opposite. */
export const NEGATIONS = /^(?:not|n't|never|no)$/;

/** The word behind another, a negation between them skipped: `go` for `should not go`. */
export const behindNegation = (words: readonly ReadWord[], at: number): string =>
  words[NEGATIONS.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '';
