import model from '../../data/search/silence.json' with { type: 'json' };
import { FEATURES } from './closeness.js';
import type { Ranked } from './passage-search.js';
import type { Concept, Question } from './question.js';

/** Shares of a question's weight that a passage must hold in any library: with its title, and by itself. */
const ENOUGH = 0.5;
const ENOUGH_OF_ITS_OWN = 0.35;
/** A lead over the next passages beyond this is no greater certainty. */
const [WIDEST_LEAD, WIDEST_LEAD_OF_FIVE] = [5, 8];

/** How a passage stands among those found for a question. */
export interface Standing {
  readonly best: Ranked;
  /** Scores of the second and the fifth passage; none where fewer were found. */
  readonly second: number | undefined;
  readonly fifth: number | undefined;
}

/** How the best of some ranked passages stands; `null` where there are none. */
export function standingOf(ranked: readonly Ranked[]): Standing | null {
  const [best] = ranked;
  return best === undefined ? null : { best, second: ranked[1]?.score, fifth: ranked[4]?.score };
}

/** What the decision weighs, by the names of its learned weights. */
export const EVIDENCE = [
  ...FEATURES,
  'coverage', 'score', 'leadOfTwo', 'leadOfFive', 'gravest', 'unknown', 'names', 'weight', 'words', 'kindAsked', 'size',
] as const; // prettier-ignore
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/**
 * The evidence that the best passage answers, in a library of `size` passages: the larger the library, the more of a
 * question is met by chance.
 */
export function evidenceOf({ best, second, fifth }: Standing, question: Question, size: number): Evidence {
  const { concepts, weight } = question;
  const missing = concepts.map(({ rarity }, at) => rarity * (1 - (best.present[at] ?? 0)));
  const sumOf = (value: (concept: Concept, at: number) => number): number =>
    concepts.reduce((sum, concept, at) => sum + value(concept, at), 0);
  const lead = (other: number | undefined, widest: number): number =>
    Math.min(widest, best.score - (other ?? best.score - WIDEST_LEAD));
  return {
    ...best.closeness,
    coverage: best.features.coverage,
    score: best.score,
    leadOfTwo: lead(second, WIDEST_LEAD),
    leadOfFive: lead(fifth, WIDEST_LEAD_OF_FIVE),
    gravest: Math.max(0, ...missing),
    unknown: sumOf(({ forms, rarity }) => (forms.length === 0 ? rarity : 0)) / (weight || 1),
    names: sumOf(({ isName }, at) => (isName ? (missing[at] ?? 0) : 0)),
    weight,
    words: concepts.length,
    kindAsked: question.wants === null ? 0 : 1,
    size: Math.log(size),
  };
}

/** Standard deviations from the middle beyond which evidence counts no more. */
export const WIDEST = 4;

/** What the decision has learned: a weight for each evidence, and units that weigh it together. */
export interface SilenceModel {
  /** Mean and standard deviation of the evidence, which is weighed in deviations from its mean. */
  readonly middle: Evidence;
  readonly spread: Evidence;
  readonly bias: number;
  readonly weights: Evidence;
  readonly units: readonly { readonly out: number; readonly bias: number; readonly weights: Evidence }[];
}

/** Log-odds that the best passage answers: see `bench/train-silence.ts`. */
export function certainty(
  evidence: Evidence,
  { middle, spread, weights, bias, units }: SilenceModel = model,
): number {
  const off = EVIDENCE.map((name) =>
    Math.max(-WIDEST, Math.min(WIDEST, (evidence[name] - middle[name]) / spread[name])),
  );
  return units.reduce(
    (sum, unit) => sum + unit.out * Math.tanh(weighed(off, unit.weights, unit.bias)),
    weighed(off, weights, bias),
  );
}

const weighed = (off: readonly number[], weights: Evidence, bias: number): number =>
  EVIDENCE.reduce((sum, name, at) => sum + weights[name] * (off[at] ?? 0), bias);

/** True where one would stand for the best passage as an answer, in a library of `size` passages. */
export function mayAnswer(standing: Standing, question: Question, size: number): boolean {
  if (!isMet(standing.best)) return false;
  return certainty(evidenceOf(standing, question, size)) >= model.least;
}

/** True where a passage holds enough of the question to be shown beside a better one. */
export const isMet = ({ features: { whole, coverage } }: Ranked): boolean =>
  whole >= ENOUGH && coverage >= ENOUGH_OF_ITS_OWN;
