import { clampCue } from '../src/quotations/chain.js';
import { marginals } from '../src/quotations/marginals.js';
import { itemFeatures, MOST_FEATURES, PARTS, stepFeatures } from '../src/quotations/part-features.js';
import { pathOf } from '../src/quotations/path.js';
import { Features } from '../src/text/hashing.js';
import { adaGrad, Average, randomFrom, shuffled, type Learning } from './train-steps.js';
import type { GoldChain } from './train-gold.js';

const N = PARTS.length;

/** The learned tables: rows of hashed features, a column for each part or pair of parts. */
export interface ChainTables {
  readonly items: Float32Array;
  readonly steps: Float32Array;
}

const RATE = 0.02;
/** Share of features hidden at each step, so that none is leaned on alone (dropout, Srivastava et al., JMLR 2014). */
const HIDDEN = 0.3;
/** Below this error a position teaches nothing more. */
const LEARNT = 1e-3;
/** Snapshots in an epoch for the averaged weights. */
const SNAPSHOTS = 4;

export interface ChainPlan {
  readonly itemRows: number;
  readonly stepRows: number;
  readonly epochs: number;
  /** Decides the order of the windows and which features are hidden. */
  readonly seed: number;
}

/** Trains the conditional random field by stochastic gradient steps on the log likelihood. */
export function trainChain(
  chains: readonly GoldChain[],
  { itemRows, stepRows, epochs, seed }: ChainPlan,
): ChainTables {
  const items = { mask: itemRows - 1, labels: N, table: new Float32Array(itemRows * N) };
  const steps = { mask: stepRows - 1, labels: N * N, table: new Float32Array(stepRows * N * N) };
  const learnItem = adaGrad(items.table, RATE);
  const learnStep = adaGrad(steps.table, RATE);
  const averages = [new Average(items.table), new Average(steps.table)] as const;
  const random = randomFrom(3 + seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    shuffled(chains, epoch + 100 * seed).forEach(({ window, parts }, at) => {
      const size = window.items.length;
      const features = featuresOf(window, random);
      const scores = { item: scoresOf(items, features.items), step: scoresOf(steps, features.steps) };
      const { item, step, logZ, goldScore } = marginals(clampCue(scores, window.anchor), size, parts);
      loss += logZ - goldScore;
      for (let i = 0; i < size; i++) {
        if (i !== window.anchor) learn(items, features.items[i]!, item, i, parts[i]!, learnItem);
        if (i > 0) learn(steps, features.steps[i]!, step, i, parts[i - 1]! * N + parts[i]!, learnStep);
      }
      if (epoch > 0 && at % Math.ceil(chains.length / SNAPSHOTS) === 0)
        averages.forEach((average) => average.take());
    });
    console.log(`chain, epoch ${epoch}: loss ${(loss / chains.length).toFixed(4)} of ${chains.length}`);
  }
  // Nothing is hidden when an article is read, so each weight counts for less.
  return { items: averages[0].mean(1 - HIDDEN), steps: averages[1].mean(1 - HIDDEN) };
}

function featuresOf(
  window: GoldChain['window'],
  random: () => number,
): Record<'items' | 'steps', Int32Array[]> {
  const path = pathOf(window);
  const salt = Math.floor(random() * 2 ** 31);
  const isShown = (feature: number): boolean =>
    Math.imul(feature ^ salt, 0x9e3779b1) >>> 0 >= HIDDEN * 2 ** 32;
  const features = new Features(MOST_FEATURES);
  const shown = (): Int32Array => features.rows.slice(0, features.size).filter(isShown);
  const items = window.items.map((_, i) => {
    itemFeatures(window, path, i, features);
    return shown();
  });
  const steps = window.items.map((_, i) => {
    if (i === 0) features.clear();
    else stepFeatures(window, path, i, features);
    return shown();
  });
  return { items, steps };
}

function scoresOf({ mask, labels, table }: Learning, features: readonly Int32Array[]): Float32Array {
  const scores = new Float32Array(features.length * labels);
  features.forEach((list, i) => {
    for (const feature of list) {
      const row = (feature & mask) * labels;
      for (let label = 0; label < labels; label++) scores[i * labels + label]! += table[row + label]!;
    }
  });
  return scores;
}

function learn(
  { mask, labels }: Learning,
  features: Int32Array,
  p: Float32Array,
  at: number,
  gold: number,
  step: (index: number, gradient: number) => void,
): void {
  if (1 - p[at * labels + gold]! < LEARNT) return;
  for (const feature of features) {
    const row = (feature & mask) * labels;
    for (let label = 0; label < labels; label++) {
      const gradient = p[at * labels + label]! - (label === gold ? 1 : 0);
      if (Math.abs(gradient) > 1e-4) step(row + label, gradient);
    }
  }
}
