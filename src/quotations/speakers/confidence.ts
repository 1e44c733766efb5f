import model from '../../../data/models/speakers.json' with { type: 'json' };

/**
 * How far each way of finding a speaker is trusted. Set by hand, not fitted: only the gendered pronouns have been
 * checked against a table, which `bench/train-speakers.ts` prints.
 */
export const CONFIDENCE = model.confidence;

/** Below this the speaker is not named: "unattributed" is better than a wrong name. */
export const THRESHOLD = model.threshold;

/** The ranker's belief as a probability; it is too sure of itself where people compete. The curve is set by hand. */
export const calibrated = (belief: number): number => model.ceiling * belief ** model.sharpness;
