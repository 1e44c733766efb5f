import { answersKind } from './answer-kind.js';
import { decidingSentence } from './deciding.js';
import { scored, type Features, type Scored } from './features.js';
import { formsIn } from './forms.js';
import { lookupOf } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import { withoutFrame } from './question-frame.js';
import { readQuestion, wantsOf, type Question } from './question.js';
import type { Wanted } from './search-index.js';
import { sliceOf, type Span } from '../text/span.js';
import type { Vocabulary } from './vocabulary.js';

/** How many of the index's candidates are read closely. */
const CLOSELY = 200;
/** How many of the best are looked through for a thing of the kind asked for. */
const FOR_KIND = 40;
/**
 * How many places of the question's words are looked up, the rarest words first: the commonest of a long question
 * cost most and tell least (looking up ten times as many changed no measure by 0.001). Two words always are.
 */
const PLACES = 3_000;

/**
 * What each feature weighs in a passage's score: found by coordinate ascent on three sets of questions of different
 * kinds (news quizzes, news evidence, Wikipedia), and rounded: they are fitted to these sets, see `bench/results`.
 */
const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'coverage'>, number>> = {
  text: 1,
  title: 1.5,
  whole: 0.4,
  sentence: 0.4,
  adjacent: 0.25,
};
/** What it weighs that the deciding sentence holds a thing of the kind asked for: the rarer the thing, the more. */
const KIND: Readonly<Record<Exclude<Question['wants'], null>, number>> = {
  duration: 0.25,
  number: 0.1,
  time: 0.05,
  person: 0.05,
  place: 0.05,
  reason: 0.05,
};

export interface Ranked extends Scored {
  readonly score: number;
  /** The sentence that answers. */
  readonly deciding: Span;
  /** True where the deciding sentence holds a thing of the kind asked for. */
  readonly isOfKind: boolean;
}

/** Passages by how well they answer a question, best first: the ranking alone, before the decision to show. */
export function rank(
  text: string,
  passages: PassageIndex,
): { readonly question: Question; readonly ranked: readonly Ranked[] } {
  const { vocabulary, size, index } = passages;
  const subject = readQuestion(withoutFrame(text), vocabulary, size, (asked) =>
    formsIn(vocabulary, index, asked),
  );
  const question = { ...subject, wants: wantsOf(text) };
  const lookup = lookupOf(question.concepts, vocabulary);
  const candidates = index.candidates(wantedOf(question, vocabulary), CLOSELY);
  const ranked = candidates.flatMap(({ id }): Draft[] => {
    const passage = passages.passage(id);
    if (passage === undefined) return [];
    const close = scored(passage, question, lookup, passages.meanLength);
    return [{ ...close, score: scoreOf(close.features) }];
  });
  const [best, rest] = [ranked.sort(byScore).slice(0, FOR_KIND), ranked.slice(FOR_KIND)];
  const decided = best.map((draft) => decide(draft, question)).sort(byScore);
  return { question, ranked: [...decided, ...rest.map((draft) => ({ ...draft, ...UNDECIDED(draft) }))] };
}

type Draft = Omit<Ranked, 'deciding' | 'isOfKind'>;

const UNDECIDED = ({ passage }: Scored): Pick<Ranked, 'deciding' | 'isOfKind'> => ({
  deciding: passage.passage.span,
  isOfKind: false,
});

function decide(draft: Draft, question: Question): Ranked {
  const deciding = decidingSentence(draft, question);
  const isOfKind = answersKind(sliceOf(draft.passage.entry.article.text, deciding), question);
  return {
    ...draft,
    deciding,
    isOfKind,
    score: draft.score + (isOfKind && question.wants !== null ? KIND[question.wants] : 0),
  };
}

const byScore = (a: Draft, b: Draft): number => b.score - a.score || a.passage.id - b.passage.id;

const scoreOf = (features: Features): number =>
  WEIGHTS.text * features.text +
  WEIGHTS.title * features.title +
  WEIGHTS.whole * features.whole +
  WEIGHTS.sentence * features.sentence +
  WEIGHTS.adjacent * features.adjacent;

/** The words to look up: the rarest first, until they stand in too many places. */
function wantedOf({ concepts }: Question, vocabulary: Vocabulary): readonly Wanted[] {
  const count = (forms: readonly Wanted[]): number =>
    forms.reduce((sum, { stem }) => sum + vocabulary.countOf(vocabulary.idOf(stem)), 0);
  const byCount = concepts
    .map(({ forms }) => ({ forms, places: count(forms) }))
    .sort((a, b) => a.places - b.places);
  const wanted: Wanted[] = [];
  let places = 0;
  for (const [at, concept] of byCount.entries()) {
    places += concept.places;
    if (at >= 2 && places > PLACES) break;
    wanted.push(...concept.forms);
  }
  return wanted;
}
