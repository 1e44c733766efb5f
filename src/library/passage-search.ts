import { scored, type Features, type Scored } from './features.js';
import { formsIn } from './forms.js';
import { closenessOf, weightOfKind } from './closeness.js';
import { coverage, lookupOf, matchesIn, presence, type Lookup } from './matching.js';
import { meaningTo } from './meaning.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { PassageIndex } from './passage-index.js';
import { withoutFrame } from './question-frame.js';
import { readQuestion, wantsOf, type Question } from './question.js';
import { RankedPassage, type Ranked } from './ranked-passage.js';
import type { Wanted } from './search-index.js';
import { stalenessFor } from './staleness.js';
import type { Vocabulary } from './vocabulary.js';

/** How many of the index's candidates have their words matched one by one, and how many of these are read closely. */
const MATCHED = 200;
const CLOSELY = 50;
/** How many of these stand in their final order: no question shows more. */
export const IN_ORDER = 20;
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

/**
 * Passages by how well they answer a question, best first: the ranking alone, before the decision to show. The first
 * `inOrder` stand as all that is known of them has them stand; the others are not looked into for the kind asked for.
 */
export function rank(
  text: string,
  passages: PassageIndex,
  inOrder = IN_ORDER,
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
  const stale = stalenessFor(text, passages.newest);
  const ranked = drafts
    .map((draft) => {
      const ofArticle = { lead: lead(draft.passage), stale: stale(draft.passage.entry.article) };
      return new RankedPassage(draft, question, closenessOf(draft, meaning(draft), ofArticle));
    })
    .sort(byScore(passages));
  return { question, ranked: withKinds(ranked, question, inOrder).sort(byScore(passages)) };
}

type Draft = Scored & { readonly score: number };

/** The kind asked for is looked for where it may bring a passage among the first: it takes the article's text. */
function withKinds(ranked: readonly RankedPassage[], { wants }: Question, inOrder: number): RankedPassage[] {
  const kind = weightOfKind(wants);
  const floor = (ranked[inOrder - 1]?.score ?? -Infinity) + Math.min(0, kind);
  return ranked.map((one) =>
    wants === null || one.score + Math.max(0, kind) < floor ? one : one.withKind(),
  );
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

type Ordered = Pick<Draft, 'passage' | 'score'>;

const byScore =
  (passages: PassageIndex) =>
  (a: Ordered, b: Ordered): number =>
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
