import { Features } from '../text/hashing.js';
import { addRows, type Weights } from '../text/weights.js';
import {
  CUE_FEATURES_MOST,
  CUE_LABELS,
  cueFeatures,
  mayBeCue,
  ownCueFeatures,
  sentenceFacts,
} from './cue-features.js';
import type { Reading } from './reading.js';

/** A unit taken for a cue, with the probabilities of `CUE_LABELS`. */
export interface CueCandidate {
  readonly unit: number;
  readonly speech: number;
  readonly belief: number;
}

/**
 * A unit whose own features speak against a cue by so much, in natural logarithm, is none wherever it stands: that saves
 * the weighing of two in five, and loses 4 cues of 3,457 on held-out articles.
 */
const HOPELESS = 0.3;

/** The units that may be cues, in order. */
export function cuesOf(reading: Reading, weights: Weights, least: number): readonly CueCandidate[] {
  const cues: CueCandidate[] = [];
  const features = new Features(CUE_FEATURES_MOST);
  const scores = new Float32Array(CUE_LABELS.length);
  for (let from = 0; from < reading.units.length; from = reading.to[from] ?? Infinity) {
    const to = reading.to[from] ?? 0;
    const facts = sentenceFacts(reading, from, to);
    const here: CueCandidate[] = [];
    for (let unit = from; unit < to; unit++) {
      if (!mayBeCue(reading, unit)) continue;
      scores.fill(0);
      ownCueFeatures(reading, unit, features);
      addRows(weights, features, scores);
      if (isHopeless(scores)) continue;
      cueFeatures(reading, unit, facts, features);
      addRows(weights, features, scores);
      toProbabilities(scores);
      // Read one by one: this is done for half of all words.
      if (1 - (scores[0] ?? 0) >= least) here.push({ unit, speech: scores[1] ?? 0, belief: scores[2] ?? 0 });
    }
    cues.push(...strongest(here));
  }
  return cues;
}

/** From this level on a unit is more likely a cue than not. */
export const LIKELY_CUE = 2;

/** How likely each unit is a cue, in four levels: so a window shows its other cues. */
export function cueLevels({ units }: Reading, cues: readonly CueCandidate[]): Uint8Array {
  const levels = new Uint8Array(units.length);
  for (const { unit, speech, belief } of cues) levels[unit] = levelOf(speech + belief);
  return levels;
}

const levelOf = (probability: number): number =>
  probability < 0.1 ? 0 : probability < 0.4 ? 1 : probability < 0.75 ? LIKELY_CUE : 3;

/** No sentence of sense has more cues; a page of `said said said` must not take minutes. */
const MOST_CUES = 16;

function strongest(cues: readonly CueCandidate[]): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues;
  const weakestFirst = [...cues].sort((a, b) => a.speech + a.belief - b.speech - b.belief);
  return weakestFirst.slice(-MOST_CUES).sort((a, b) => a.unit - b.unit);
}

const isHopeless = (scores: Float32Array): boolean =>
  (scores[0] ?? 0) - Math.max(scores[1] ?? 0, scores[2] ?? 0) > HOPELESS;

/** Turns scores into probabilities, in place. */
function toProbabilities(scores: Float32Array): void {
  const top = Math.max(scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const odds = Math.exp((scores[label] ?? 0) - top);
    scores[label] = odds;
    sum += odds;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / sum;
}
