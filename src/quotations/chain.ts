import { Features } from '../text/hashing.js';
import { addRows, type Weights } from '../text/weights.js';
import { itemFeatures, MOST_FEATURES, PART, PARTS, stepFeatures } from './part-features.js';
import { type Path } from './path.js';
import { Room } from './room.js';
import type { Window } from './window.js';

/** A linear-chain conditional random field (Lafferty et al., ICML 2001) over a cue's window. */
export interface ChainModel {
  /** A column for each part. */
  readonly items: Weights;
  /** A column for each pair of parts: `from * parts + to`. */
  readonly steps: Weights;
}

const N = PARTS.length;

/** The score of a part that an item cannot be, whatever its features say. */
export const NEVER = -1e6;

/**
 * Scores of a window: `item[i * N + part]` and `step[i * N * N + from * N + to]` for the step into `i`. The lists may
 * be longer than the window, and hold until the next window is scored.
 */
export interface ChainScores {
  readonly item: Float32Array;
  readonly step: Float32Array;
}

const features = new Features(MOST_FEATURES);
const [itemRoom, stepRoom, bestRoom, backRoom] = [new Room(), new Room(), new Room(), new Room()];

export function chainScores(window: Window, path: Path, model: ChainModel): ChainScores {
  const size = window.items.length;
  const item = itemRoom.cleared(size * N);
  const step = stepRoom.cleared(size * N * N);
  for (let i = 0; i < size; i++) {
    itemFeatures(window, path, i, features);
    addRows(model.items, features, item, i * N);
    if (i === 0) continue;
    stepFeatures(window, path, i, features);
    addRows(model.steps, features, step, i * N * N);
  }
  return clampCue({ item, step }, window.anchor);
}

/** Makes the anchor the cue, whatever else: it is given. */
export function clampCue(scores: ChainScores, anchor: number): ChainScores {
  for (let part = 0; part < N; part++) if (part !== PART.cue) scores.item[anchor * N + part] = NEVER;
  return scores;
}

/** The likeliest parts of a window's items (Viterbi). */
export function decode({ item, step }: ChainScores, size: number): Uint8Array {
  const best = bestRoom.cleared(size * N);
  const back = backRoom.cleared(size * N);
  for (let part = 0; part < N; part++) best[part] = item[part] ?? 0;
  for (let i = 1; i < size; i++) {
    for (let to = 0; to < N; to++) {
      let top = -Infinity;
      let from = 0;
      for (let part = 0; part < N; part++) {
        const score = (best[(i - 1) * N + part] ?? 0) + (step[i * N * N + part * N + to] ?? 0);
        if (score > top) {
          top = score;
          from = part;
        }
      }
      best[i * N + to] = top + (item[i * N + to] ?? 0);
      back[i * N + to] = from;
    }
  }
  const parts = new Uint8Array(size);
  let last = 0;
  for (let part = 1; part < N; part++)
    if ((best[(size - 1) * N + part] ?? 0) > (best[(size - 1) * N + last] ?? 0)) last = part;
  for (let i = size - 1; i >= 0; i--) {
    parts[i] = last;
    last = back[i * N + last] ?? 0;
  }
  return parts;
}
