import type { ChainScores } from './chain.js';
import { PARTS } from './part-features.js';

const N = PARTS.length;

export interface Marginals {
  /** Probability of each part for each item, laid out as the scores are. */
  readonly item: Float32Array;
  /** Probability of each pair of parts for each step. */
  readonly step: Float32Array;
  readonly logZ: number;
  /** Unnormalised log score of the parts given. */
  readonly goldScore: number;
}

/** How likely each part is for each item, all readings of the window together (forward-backward). */
export function marginals(
  { item, step }: ChainScores,
  size: number,
  parts: Uint8Array = new Uint8Array(size),
): Marginals {
  const forward = new Float64Array(size * N);
  const backward = new Float64Array(size * N);
  for (let part = 0; part < N; part++) forward[part] = item[part] ?? 0;
  for (let i = 1; i < size; i++) {
    for (let to = 0; to < N; to++) {
      forward[i * N + to] =
        sumOver((from) => (forward[(i - 1) * N + from] ?? 0) + (step[i * N * N + from * N + to] ?? 0)) +
        (item[i * N + to] ?? 0);
    }
  }
  for (let i = size - 2; i >= 0; i--) {
    for (let from = 0; from < N; from++) {
      backward[i * N + from] = sumOver(
        (to) =>
          (backward[(i + 1) * N + to] ?? 0) +
          (item[(i + 1) * N + to] ?? 0) +
          (step[(i + 1) * N * N + from * N + to] ?? 0),
      );
    }
  }
  const logZ = sumOver((part) => forward[(size - 1) * N + part] ?? 0);
  const pItem = new Float32Array(size * N);
  const pStep = new Float32Array(size * N * N);
  let goldScore = 0;
  for (let i = 0; i < size; i++) {
    for (let to = 0; to < N; to++) {
      pItem[i * N + to] = Math.exp((forward[i * N + to] ?? 0) + (backward[i * N + to] ?? 0) - logZ);
      if (i === 0) continue;
      for (let from = 0; from < N; from++) {
        const pair = i * N * N + from * N + to;
        pStep[pair] = Math.exp(
          (forward[(i - 1) * N + from] ?? 0) +
            (step[pair] ?? 0) +
            (item[i * N + to] ?? 0) +
            (backward[i * N + to] ?? 0) -
            logZ,
        );
      }
    }
    goldScore += item[i * N + (parts[i] ?? 0)] ?? 0;
    if (i > 0) goldScore += step[i * N * N + (parts[i - 1] ?? 0) * N + (parts[i] ?? 0)] ?? 0;
  }
  return { item: pItem, step: pStep, logZ, goldScore };
}

/** log(Σ exp(score(part))) over all parts. */
function sumOver(score: (part: number) => number): number {
  let top = -Infinity;
  for (let part = 0; part < N; part++) top = Math.max(top, score(part));
  let sum = 0;
  for (let part = 0; part < N; part++) sum += Math.exp(score(part) - top);
  return top + Math.log(sum);
}
