import type { Scored } from './features.js';
import type { Question } from './question.js';

/**
 * Log-odds that a passage answers, by logistic regression on the best passages of quiz, evidence and Wikipedia
 * questions, asked of libraries of 20 to 30,000 passages with and without the passages that answer. Coverage is a
 * share of the question's weight; the larger a library, the more of a question is met by chance.
 */
const MODEL = {
  bias: -2.82,
  whole: 7.43,
  sentence: 4.55,
  gravest: 0.41,
  unknown: -3.31,
  size: -0.98,
  weight: 0.056,
};
/** Chosen so that 93 in 100 of the questions whose best passage was right were answered. */
const LEAST = -1.29;
/** Shares of a question's weight that a passage must hold in any library: with its title, and by itself. */
const ENOUGH = 0.5;
const ENOUGH_OF_ITS_OWN = 0.35;

/** True where one would stand for a passage as an answer, in a library of `size` passages. */
export function mayAnswer({ features, present }: Scored, question: Question, size: number): boolean {
  const { whole, sentence, coverage } = features;
  if (whole < ENOUGH || coverage < ENOUGH_OF_ITS_OWN) return false;
  const missing = question.concepts.map(({ rarity }, at) => rarity * (1 - (present[at] ?? 0)));
  const unknown = question.concepts.reduce(
    (sum, { forms, rarity }) => sum + (forms.length === 0 ? rarity : 0),
    0,
  );
  const odds =
    MODEL.bias +
    MODEL.whole * whole +
    MODEL.sentence * sentence +
    MODEL.gravest * Math.max(0, ...missing) +
    (MODEL.unknown * unknown) / (question.weight || 1) +
    MODEL.size * Math.log(size) +
    MODEL.weight * question.weight;
  return odds >= LEAST;
}
