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

/** How likely each part is for each item and each pair for each step, all readings of the window together. */
export function marginals(scores: ChainScores, size: number, parts: Uint8Array): Marginals {
  const sums = sumsOf(scores, size);
  const { item, step } = scores;
  const pStep = new Float32Array(size * N * N);
  let goldScore = item[parts[0] ?? 0] ?? 0;
  for (let i = 1; i < size; i++) {
    for (let pair = 0; pair < N * N; pair++) {
      const [from, to] = [Math.floor(pair / N), pair % N];
      pStep[i * N * N + pair] = Math.exp(
        (sums.forward[(i - 1) * N + from] ?? 0) +
          (step[i * N * N + pair] ?? 0) +
          (item[i * N + to] ?? 0) +
          (sums.backward[i * N + to] ?? 0) -
          sums.logZ,
      );
    }
    goldScore += item[i * N + (parts[i] ?? 0)] ?? 0;
    goldScore += step[i * N * N + (parts[i - 1] ?? 0) * N + (parts[i] ?? 0)] ?? 0;
  }
  return { item: probabilities(sums, size), step: pStep, logZ: sums.logZ, goldScore };
}

/** How likely each part is for each item alone, laid out as the scores are. */
export const itemMarginals = (scores: ChainScores, size: number): Float32Array =>
  probabilities(sumsOf(scores, size), size);

/** Logarithms of what all readings up to an item weigh together, and of what those behind it do (forward-backward). */
interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly logZ: number;
}

function probabilities({ forward, backward, logZ }: Sums, size: number): Float32Array {
  const item = new Float32Array(size * N);
  for (let at = 0; at < item.length; at++)
    item[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - logZ);
  return item;
}

function sumsOf({ item, step }: ChainScores, size: number): Sums {
  const forward = new Float64Array(size * N);
  const backward = new Float64Array(size * N);
  const ways = new Float64Array(N);
  for (let part = 0; part < N; part++) forward[part] = item[part] ?? 0;
  for (let i = 1; i < size; i++) {
    for (let to = 0; to < N; to++) {
      for (let from = 0; from < N; from++)
        ways[from] = (forward[(i - 1) * N + from] ?? 0) + (step[i * N * N + from * N + to] ?? 0);
      forward[i * N + to] = logSum(ways) + (item[i * N + to] ?? 0);
    }
  }
  for (let i = size - 1; i > 0; i--) {
    for (let from = 0; from < N; from++) {
      for (let to = 0; to < N; to++)
        ways[to] =
          (backward[i * N + to] ?? 0) + (item[i * N + to] ?? 0) + (step[i * N * N + from * N + to] ?? 0);
      backward[(i - 1) * N + from] = logSum(ways);
    }
  }
  return { forward, backward, logZ: logSum(forward.subarray((size - 1) * N)) };
}

/** log(Σ exp(way)) over all ways. */
function logSum(ways: Float64Array): number {
  let top = -Infinity;
  for (let way = 0; way < N; way++) top = Math.max(top, ways[way] ?? 0);
  let sum = 0;
  for (let way = 0; way < N; way++) sum += Math.exp((ways[way] ?? 0) - top);
  return top + Math.log(sum);
}
