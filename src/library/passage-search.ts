import { scored, type Features, type Scored } from './features.js';
import { formsIn } from './forms.js';
import { lookupOf } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import { readQuestion, type Question } from './question.js';
import type { Wanted } from './search-index.js';

/** How many of the index's candidates are read closely. */
const CLOSELY = 300;

/** What each feature weighs in a passage's score. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  text: 1,
  title: 0.3,
  coverage: 0,
  sentence: 0.1,
  adjacent: 0.1,
  near: 0.1,
};

export interface Ranked extends Scored {
  readonly score: number;
}

/** Passages by how well they answer a question, best first: the ranking alone, before the decision to show. */
export function rank(
  text: string,
  passages: PassageIndex,
): { question: Question; ranked: readonly Ranked[] } {
  const { vocabulary, size, index } = passages;
  const question = readQuestion(text, vocabulary, size, (asked) => formsIn(vocabulary, index, asked));
  const lookup = lookupOf(question.concepts, vocabulary);
  const candidates = index.candidates(wantedOf(question), CLOSELY);
  const ranked = candidates.flatMap(({ id }) => {
    const passage = passages.passage(id);
    if (passage === undefined) return [];
    const close = scored(passage, question, lookup, passages.meanLength);
    return [{ ...close, score: scoreOf(close.features) }];
  });
  return { question, ranked: ranked.sort((a, b) => b.score - a.score || a.passage.id - b.passage.id) };
}

const scoreOf = (features: Features): number =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0);

function wantedOf({ concepts }: Question): readonly Wanted[] {
  return concepts.flatMap(({ forms }) => forms);
}
