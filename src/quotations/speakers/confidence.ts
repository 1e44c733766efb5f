import model from '../../../data/models/ways.json' with { type: 'json' };
import { logOdds } from '../log-odds.js';

/**
 * How a speaker was found: the source is a name; describes somebody whom the article names (`the minister`), or a body
 * (`the company`); is told by an earlier mention alike, or says something new of whom the reader has in
 * mind (`the 22-year-old striker`); stands for itself (`a spokeswoman`); is a pronoun for a person,
 * for somebody whom the article does not name, a relative (`who`), or for a thing (`they`, `it`): who spoke before, or
 * the topic. Where there is no source: the speaker before in its paragraph or in the one before, the subject of the
 * sentence before, the other one of a dialogue. `I` and `we` are whoever is being quoted.
 */
export const WAYS = [
  'name',
  'described',
  'body',
  'second mention',
  'varied',
  'as printed',
  'pronoun',
  'nameless',
  'relative',
  'thing',
  'topic',
  'same paragraph',
  'next paragraph',
  'lead-in',
  'dialogue',
  'first person',
  'none',
] as const;
export type Way = (typeof WAYS)[number];

/** How often each way leads to the right speaker: counted by `bench/train-ways.ts`. */
export const CONFIDENCE: Readonly<Record<Way, number>> = model.ways;

/** Below this the speaker is likelier wrong than right and is not named: "unattributed" is better than a wrong name. */
export const THRESHOLD = 0.5;

/** The ranker’s belief is bounded by this doubt (log-odds of 6), so that nothing is ever quite sure. */
const DOUBT = 1 / (1 + Math.exp(6));

/** The probability that an antecedent is right, from the ranker's belief in it: Platt scaling (Platt, 1999). */
export const calibrated = (belief: number): number =>
  1 / (1 + Math.exp(-model.antecedent.shift - model.antecedent.slope * logOdds(belief, DOUBT)));

/** The log-odds of the ranker's belief, from the probability: the inverse of `calibrated`, for fitting it anew. */
export const oddsOf = (probability: number): number =>
  (logOdds(probability, DOUBT) - model.antecedent.shift) / model.antecedent.slope;
