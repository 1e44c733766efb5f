import model from '../../data/models/calibration.json' with { type: 'json' };
import type { QuotationType } from './quotation.js';

/** Log-odds are kept within these, so that nothing is ever quite sure. */
const WIDEST = 6;

const logit = (p: number): number => Math.max(-WIDEST, Math.min(WIDEST, Math.log(p / (1 - p))));
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * The probability that an attribution is right, from what the models believe: a cue that is doubtful by itself matters
 * little where marks show a quotation. Platt scaling (Platt, 1999) for each type; see `bench/train-calibration.ts`.
 *
 * ```
 * calibrated('direct', 0.59)    0.86
 * ```
 */
export const calibrated = (type: QuotationType, belief: number): number =>
  logistic(model[type].shift + model[type].slope * logit(belief));

/** What the models believed, from the probability: the inverse of `calibrated`, for training it anew. */
export const beliefOf = (type: QuotationType, probability: number): number =>
  logistic((logit(probability) - model[type].shift) / model[type].slope);
