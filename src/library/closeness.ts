import model from '../../data/search/ranking.json' with { type: 'json' };
import type { Scored } from './features.js';
import type { Meaning } from './meaning.js';

/** What decides the order of the passages that are read closely, by the names of their learned weights. */
export interface Closeness {
  readonly text: number;
  readonly title: number;
  readonly whole: number;
  readonly sentence: number;
  readonly adjacent: number;
  /** 1 where the deciding sentence holds a thing of the kind asked for. */
  readonly kind: number;
  readonly meaning: number;
  readonly meaningOfSentence: number;
  readonly soft: number;
  readonly softSentence: number;
  /** Share of the question's weight in the article's first paragraph: what the article is about. */
  readonly lead: number;
}

export function closenessOf(
  { features }: Scored,
  meaning: Meaning,
  { isOfKind, lead }: { readonly isOfKind: boolean; readonly lead: number },
): Closeness {
  const { text, title, whole, sentence, adjacent } = features;
  return {
    text,
    title,
    whole,
    sentence,
    adjacent,
    kind: isOfKind ? 1 : 0,
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
  'meaning',
  'meaningOfSentence',
  'soft',
  'softSentence',
  'lead',
];
