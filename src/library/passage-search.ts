import { scored, type Features, type Scored } from './features.js';
import { formsIn } from './forms.js';
import { lookupOf } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import { answersKind } from './answer-kind.js';
import { readQuestion, wantsOf, type Question } from './question.js';
import { withoutFrame } from './question-frame.js';
import { sliceOf } from '../text/span.js';
import { decidingSentence } from './deciding.js';
import type { Wanted } from './search-index.js';

/** How many of the index's candidates are read closely. */
const CLOSELY = 300;

/** How many of the best are read for the kind of thing they hold, and what it is worth. */
const FOR_KIND = 30;
const KIND = 0.2;

/** What each feature weighs in a passage's score. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  text: 1,
  title: 1.5,
  coverage: 0,
  context: 0.4,
  sentence: 0.4,
  adjacent: 0.25,
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
  const subject = readQuestion(withoutFrame(text), vocabulary, size, (asked) =>
    formsIn(vocabulary, index, asked),
  );
  const question = { ...subject, wants: wantsOf(text) };
  const lookup = lookupOf(question.concepts, vocabulary);
  const candidates = index.candidates(wantedOf(question), CLOSELY);
  const ranked = candidates.flatMap(({ id }) => {
    const passage = passages.passage(id);
    if (passage === undefined) return [];
    const close = scored(passage, question, lookup, passages.meanLength);
    return [{ ...close, score: scoreOf(close.features) }];
  });
  return { question, ranked: withKind(ranked.sort(byScore), question) };
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.passage.id - b.passage.id;

/** Moves up, among the best, the passages whose deciding sentence holds a thing of the kind that is asked for. */
function withKind(ranked: readonly Ranked[], question: Question): readonly Ranked[] {
  if (question.wants === null) return ranked;
  const best = ranked.slice(0, FOR_KIND).map((one) => {
    const sentence = sliceOf(one.passage.entry.article.text, decidingSentence(one, question));
    return answersKind(sentence, question) ? { ...one, score: one.score + KIND } : one;
  });
  return [...best.sort(byScore), ...ranked.slice(FOR_KIND)];
}

const scoreOf = (features: Features): number =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0);

function wantedOf({ concepts }: Question): readonly Wanted[] {
  return concepts.flatMap(({ forms }) => forms);
}
