import { Features } from '../text/hashing.js';
import { addRows, type Weights } from '../text/weights.js';
import { CUE_FEATURES_MOST, CUE_LABELS, cueFeatures, mayBeCue, sentenceFacts } from './cue-features.js';
import type { Reading } from './reading.js';

/** A unit taken for a cue, with the probabilities of `CUE_LABELS`. */
export interface CueCandidate {
  readonly unit: number;
  readonly speech: number;
  readonly belief: number;
}

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
      cueFeatures(reading, unit, facts, features);
      addRows(weights, features, scores);
      toProbabilities(scores);
      const [none = 0, speech = 0, belief = 0] = scores;
      if (1 - none >= least) here.push({ unit, speech, belief });
    }
    cues.push(...strongest(here));
  }
  return cues;
}

/** No sentence of sense has more cues; a page of `said said said` must not take minutes. */
const MOST_CUES = 16;

function strongest(cues: readonly CueCandidate[]): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues;
  const weakestFirst = [...cues].sort((a, b) => a.speech + a.belief - b.speech - b.belief);
  return weakestFirst.slice(-MOST_CUES).sort((a, b) => a.unit - b.unit);
}

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
