import model from '../../../data/models/speakers.json' with { type: 'json' };

/**
 * How often each way of finding a speaker is right: measured on articles read by hand, `bench/train-speakers.ts`
 * prints the table.
 */
export const CONFIDENCE = model.confidence;

/** Below this the speaker is not named: "unattributed" is better than a wrong name. */
export const THRESHOLD = model.threshold;

/** The ranker's belief as a probability; it is too sure of itself where people compete. */
export const calibrated = (belief: number): number => model.ceiling * belief ** model.sharpness;
