import type { IndexedPassage } from './indexed-passage.js';
import type { Concept, Question } from './question.js';
import type { Vocabulary } from './vocabulary.js';

/** A question's word found in a passage. */
export interface Match {
  /** Number of the word in the passage. */
  readonly at: number;
  /** Number of the question's concept. */
  readonly concept: number;
  /** 1 for the word itself, less for another form of it. */
  readonly weight: number;
}

/** Which word of the library stands for which concept of a question. */
export type Lookup = ReadonlyMap<number, { readonly concept: number; readonly weight: number }>;

export function lookupOf(concepts: readonly Concept[], vocabulary: Vocabulary): Lookup {
  const lookup = new Map<number, { concept: number; weight: number }>();
  for (const [concept, { forms }] of concepts.entries()) {
    for (const { stem, weight } of forms) {
      const id = vocabulary.idOf(stem);
      if (weight > (lookup.get(id)?.weight ?? 0)) lookup.set(id, { concept, weight });
    }
  }
  return lookup;
}

/** Where the question's words stand, in reading order. */
export function matchesIn(words: Int32Array, lookup: Lookup): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = lookup.get(words[at] ?? -1);
    if (found !== undefined) matches.push({ at, concept: found.concept, weight: found.weight });
  }
  return matches;
}

/** The best weight with which each concept stands among the matches; 0 where it does not. */
export function presence(matches: readonly Match[], concepts: number): Float64Array {
  const best = new Float64Array(concepts);
  for (const { concept, weight } of matches) best[concept] = Math.max(best[concept] ?? 0, weight);
  return best;
}

/** Share of the question's weight that is present, 0 to 1. */
export function coverage(present: Float64Array, { concepts, weight }: Question): number {
  if (weight === 0) return 0;
  return concepts.reduce((sum, { rarity }, at) => sum + rarity * (present[at] ?? 0), 0) / weight;
}

/** The matches of one sentence of a passage. */
export const matchesOfSentence = (
  matches: readonly Match[],
  { bounds }: IndexedPassage,
  sentence: number,
): readonly Match[] => {
  const from = bounds[sentence] ?? 0;
  const to = bounds[sentence + 1] ?? 0;
  return matches.filter(({ at }) => at >= from && at < to);
};
