import model from '../../data/search/silence.json' with { type: 'json' };
import { EVIDENCE, evidenceOf, type Evidence } from './evidence.js';
import type { Ranked } from './ranked-passage.js';
import type { Question } from './question.js';
import type { Standing } from './standing.js';

/** Shares of a question's weight that a passage must hold: with its title, and by itself to stand beside a better one. */
const ENOUGH = 0.5;
const ENOUGH_OF_ITS_OWN = 0.35;
/**
 * Of a long question less than that share will do, in nats: one passage in four hundred holds so much by chance. In
 * libraries of a few articles the one passage with a word of a short question leads all others by far. With 8 nats 4 in
 * 100 right passages of rtqa_evid_dev were kept back, with 6 nats 1.
 */
const ENOUGH_NATS = 6;

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

/** Log-odds that the best passage answers: see `bench/train-silence.ts`; none at all where it holds too little. */
export function certainty(
  evidence: Evidence,
  { middle, spread, weights, bias, units }: SilenceModel = model,
): number {
  if (evidence.whole < ENOUGH && evidence.whole * evidence.weight < ENOUGH_NATS) return -Infinity;
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
export const mayAnswer = (standing: Standing, question: Question, size: number): boolean =>
  certainty(evidenceOf(standing, question, size)) >= model.least;

/** True where a passage holds enough of the question, or as much as the best one, to be shown beside it. */
export function mayStandBeside({ features }: Ranked, { features: best }: Ranked): boolean {
  return (
    features.whole >= Math.min(ENOUGH, best.whole) &&
    features.coverage >= Math.min(ENOUGH_OF_ITS_OWN, best.coverage)
  );
}
