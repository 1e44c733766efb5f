import model from '../../data/search/ranking.json' with { type: 'json' };
import type { Scored } from './features.js';
import type { Meaning } from './meaning.js';
import type { Question } from './question.js';

/** What decides the order of the passages that are read closely, by the names of their learned weights. */
export interface Closeness {
  readonly text: number;
  readonly title: number;
  readonly whole: number;
  readonly sentence: number;
  readonly adjacent: number;
  /** 1 where the deciding sentence holds a thing of the kind asked for. */
  readonly kind: number;
  /** The same where the kind is rare in news, so that it tells more: a duration, a number. */
  readonly duration: number;
  readonly number: number;
  readonly meaning: number;
  readonly meaningOfSentence: number;
  readonly soft: number;
  readonly softSentence: number;
  /** Share of the question's weight in the article's first paragraph: what the article is about. */
  readonly lead: number;
}

/** `kind` is the kind asked for where the deciding sentence holds a thing of it, else null. */
export function closenessOf(
  { features }: Scored,
  meaning: Meaning,
  { kind, lead }: { readonly kind: Question['wants']; readonly lead: number },
): Closeness {
  const { text, title, whole, sentence, adjacent } = features;
  return {
    text,
    title,
    whole,
    sentence,
    adjacent,
    kind: kind === null ? 0 : 1,
    duration: kind === 'duration' ? 1 : 0,
    number: kind === 'number' ? 1 : 0,
    meaning: meaning.passage,
    meaningOfSentence: meaning.sentence,
    soft: meaning.soft,
    softSentence: meaning.softSentence,
    lead,
  };
}

/** Relative log-odds that this passage, of all that were found, is the one that answers: see `bench/train-ranking.ts`. */
export const weigh = (closeness: Closeness, weights: Closeness = model.weights): number =>
  FEATURES.reduce((sum, feature) => sum + weights[feature] * closeness[feature], 0);

export const FEATURES: readonly (keyof Closeness)[] = [
  'text',
  'title',
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
];
