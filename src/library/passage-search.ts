import { answersKind } from './answer-kind.js';
import { decidingSentence } from './deciding.js';
import { scored, type Features, type Scored } from './features.js';
import { formsIn } from './forms.js';
import { closenessOf, weigh, type Closeness } from './closeness.js';
import { coverage, lookupOf, matchesIn, presence, type Lookup } from './matching.js';
import { meaningTo, type Meaning } from './meaning.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { PassageIndex } from './passage-index.js';
import { withoutFrame } from './question-frame.js';
import { readQuestion, wantsOf, type Question } from './question.js';
import type { Wanted } from './search-index.js';
import { sliceOf, type Span } from '../text/span.js';
import type { Vocabulary } from './vocabulary.js';

/** How many of the index's candidates have their words matched one by one, and how many of these are read closely. */
const MATCHED = 200;
const CLOSELY = 50;
/**
 * How many places of the question's words are looked up, the rarest words first: the commonest of a long question
 * cost most and tell least (looking up ten times as many changed no measure by 0.001). Two words always are.
 */
const PLACES = 3_000;

/**
 * What each feature weighs in the choice of the passages that are read closely: found by coordinate ascent on three
 * sets of questions of different kinds (news quizzes, news evidence, Wikipedia), and rounded.
 */
const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'coverage'>, number>> = {
  text: 1,
  title: 1.5,
  whole: 0.4,
  sentence: 0.4,
  adjacent: 0.25,
};

export interface Ranked extends Scored {
  /** Relative log-odds to be the one that answers: they compare passages for one question. */
  readonly score: number;
  /** The sentence that answers. */
  readonly deciding: Span;
  /** True where the deciding sentence holds a thing of the kind asked for. */
  readonly isOfKind: boolean;
  readonly closeness: Closeness;
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
  const drafts = index
    .candidates(wantedOf(question, vocabulary), MATCHED)
    .flatMap(({ id }) => passages.passage(id) ?? [])
    .map((passage) => scored(passage, question, lookup, passages.meanLength))
    .map((close): Draft => ({ ...close, score: scoreOf(close.features) }))
    .sort(byScore(passages))
    .slice(0, CLOSELY);
  const meaning = meaningTo(question, passages);
  const lead = leads(question, lookup, passages);
  return {
    question,
    ranked: drafts.map((draft) => readClosely(draft, question, meaning, lead)).sort(byScore(passages)),
  };
}

type Draft = Scored & { readonly score: number };

function readClosely(
  draft: Draft,
  question: Question,
  meaning: (scored: Scored) => Meaning,
  lead: (passage: IndexedPassage) => number,
): Ranked {
  const deciding = decidingSentence(draft, question);
  const isOfKind = answersKind(sliceOf(draft.passage.entry.article.text, deciding), question);
  const kind = isOfKind ? question.wants : null;
  const closeness = closenessOf(draft, meaning(draft), { kind, lead: lead(draft.passage) });
  return { ...draft, deciding, isOfKind, closeness, score: weigh(closeness) };
}

/** How much of a question stands in the first passage of a passage's article; each article is read once. */
function leads(question: Question, lookup: Lookup, passages: PassageIndex): (of: IndexedPassage) => number {
  const known = new Map<IndexedPassage['entry'], number>();
  return ({ entry, words }) => {
    const read = known.get(entry);
    if (read !== undefined) return read;
    const first = passages.firstOf(entry)?.words ?? words;
    const share = coverage(presence(matchesIn(first, lookup), question.concepts.length), question);
    known.set(entry, share);
    return share;
  };
}

const byScore =
  (passages: PassageIndex) =>
  (a: Draft, b: Draft): number =>
    b.score - a.score || (passages.isBefore(a.passage.id, b.passage.id) ? -1 : 1);

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
