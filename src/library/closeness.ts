import model from '../../data/search/ranking.json' with { type: 'json' };
import type { Scored } from './features.js';
import type { Meaning } from './meaning.js';
import type { Question } from './question.js';

/** What decides the order of the passages that are read closely, by the names of their learned weights. */
export interface Closeness {
  readonly text: number;
  readonly title: number;
  /** Share of the question's weight that stands in the passage, and the same in the passage or the title. */
  readonly coverage: number;
  readonly whole: number;
  readonly sentence: number;
  readonly adjacent: number;
  /** 1 where the deciding sentence holds a thing of the kind asked for. */
  readonly kind: number;
  /** The same where the kind is rare in news, so that it tells more: a duration or an age; a number, a sum, a share. */
  readonly duration: number;
  readonly number: number;
  readonly meaning: number;
  readonly meaningOfSentence: number;
  readonly soft: number;
  readonly softSentence: number;
  /** Share of the question's weight in the article's first paragraph: what the article is about. */
  readonly lead: number;
  /** Logarithm of the passage's words, from `SCANT` to `FULL`: the more words, the more of a question is like one of them by chance. */
  readonly fullness: number;
  /** How stale the article is for a question of now (see `stalenessFor`). */
  readonly stale: number;
}

/** Words beyond which a passage is no fuller: without it, more was gained on one set and lost on the others. */
const FULL = 40;
/** Fewer are no advantage: three in a hundred passages of the sets have so few, and many paragraphs of news. */
const SCANT = 20;

/** What decides of a passage; nothing yet of the kind asked for (see `withKind`). */
export function closenessOf(
  { passage, features }: Scored,
  meaning: Meaning,
  { lead, stale }: Pick<Closeness, 'lead' | 'stale'>,
): Closeness {
  const { text, title, coverage, whole, sentence, adjacent } = features;
  return {
    text,
    title,
    coverage,
    whole,
    sentence,
    adjacent,
    kind: 0,
    duration: 0,
    number: 0,
    meaning: meaning.passage,
    meaningOfSentence: meaning.sentence,
    soft: meaning.soft,
    softSentence: meaning.softSentence,
    lead,
    fullness: Math.log(1 + Math.max(SCANT, Math.min(FULL, passage.words.length))),
    stale,
  };
}

/** The same of a passage whose deciding sentence holds a thing of the kind asked for. */
export const withKind = (closeness: Closeness, kind: Question['wants']): Closeness => ({
  ...closeness,
  kind: kind === null ? 0 : 1,
  duration: kind === 'duration' || kind === 'age' ? 1 : 0,
  number: kind === 'number' || kind === 'money' || kind === 'share' ? 1 : 0,
});

/** Relative log-odds that this passage, of all that were found, is the one that answers: see `bench/train-ranking.ts`. */
export const weigh = (closeness: Closeness, weights: Closeness = model.weights): number =>
  FEATURES.reduce((sum, feature) => sum + weights[feature] * closeness[feature], 0);

export const FEATURES: readonly (keyof Closeness)[] = [
  'text',
  'title',
  'coverage',
  'whole',
  'sentence',
  'adjacent',
  'kind',
  'duration',
  'number',
  'meaning',
  'meaningOfSentence',
  'soft',
  'softSentence',
  'lead',
  'fullness',
  'stale',
];

/** What a passage gains where its deciding sentence holds a thing of the kind asked for. */
export const weightOfKind = (kind: Question['wants'], weights: Closeness = model.weights): number =>
  weigh(withKind(NOTHING, kind), weights);

/** The keys are FEATURES, which are all of Closeness. */
const NOTHING = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<
  keyof Closeness,
  number
>;
