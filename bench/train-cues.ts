import {
  CUE_FEATURES_MOST,
  CUE_LABELS,
  cueFeatures,
  mayBeCue,
  ownCueFeatures,
  sentenceFacts,
} from '../src/quotations/cue-features.js';
import { Features } from '../src/text/hashing.js';
import { adaGrad, Average, shuffled, type Learning } from './train-steps.js';
import type { GoldReading } from './train-gold.js';

const N = CUE_LABELS.length;
const RATE = 0.02;

/** Multinomial logistic regression over every unit: is it a cue? */
export function trainCues(articles: readonly GoldReading[], rows: number, epochs: number): Float32Array {
  const table = new Float32Array(rows * N);
  const step = adaGrad(table, RATE);
  const average = new Average(table);
  const weights = { mask: rows - 1, labels: N, table };
  const own = new Features(CUE_FEATURES_MOST);
  const context = new Features(CUE_FEATURES_MOST);
  const all = [own, context];
  const p = new Float64Array(N);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const [index, { reading, cues }] of shuffled(articles, epoch).entries()) {
      if (epoch > 0 && index % 100 === 0) average.take();
      for (let from = 0; from < reading.units.length;) {
        const to = reading.to[from]!;
        const facts = sentenceFacts(reading, from, to);
        for (let at = from; at < to; at++) {
          if (!mayBeCue(reading, at)) continue;
          ownCueFeatures(reading, at, own);
          cueFeatures(reading, at, facts, context);
          probabilities(weights, all, p);
          const gold = cues[at]!;
          loss -= Math.log(p[gold]! + 1e-9);
          if (1 - p[gold]! < 0.002) continue;
          for (const { rows, size } of all) {
            for (let f = 0; f < size; f++) {
              const row = (rows[f]! & weights.mask) * N;
              for (let label = 0; label < N; label++) step(row + label, p[label]! - (label === gold ? 1 : 0));
            }
          }
        }
        from = to;
      }
    }
    console.log(`cues, epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  return average.mean();
}

function probabilities({ mask, table }: Learning, features: readonly Features[], p: Float64Array): void {
  p.fill(0);
  for (const { rows, size } of features) {
    for (let f = 0; f < size; f++) {
      const row = (rows[f]! & mask) * N;
      for (let label = 0; label < N; label++) p[label]! += table[row + label]!;
    }
  }
  const top = Math.max(...p);
  let sum = 0;
  for (let label = 0; label < N; label++) sum += p[label] = Math.exp(p[label]! - top);
  for (let label = 0; label < N; label++) p[label]! /= sum;
}
