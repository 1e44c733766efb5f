import { cueLevels, cuesOf } from '../src/quotations/cues.js';
import { CUE_LABELS } from '../src/quotations/cue-features.js';
import { LEAST_BESIDE_MARKS } from '../src/quotations/unclaimed.js';
import { PARTS } from '../src/quotations/part-features.js';
import type { PackedModels } from '../src/quotations/models.js';
import { unpackWeights, type PackedWeights } from '../src/text/weights.js';
import { trainChain } from './train-chain.js';
import type { GoldArticle } from './train-corpus.js';
import { trainCues } from './train-cues.js';
import { goldChains, goldReading, headWeights, type GoldChain, type GoldReading } from './train-gold.js';
import { packWeights } from './train-pack.js';

const CUE_ROWS = 1 << 18;
const ITEM_ROWS = 1 << 18;
const STEP_ROWS = 1 << 16;
/**
 * The chain's weights are the mean of so many runs that hide other features: at no cost to the reader, joint F1 is .4
 * better on the fifth of polnear-train that is left out.
 */
const RUNS = 4;
/** Into so many parts the articles are split to tell their cues. */
const FOLDS = 4;

/** Learns the quotation models from annotated articles; the same articles give the same weights. */
export function learnModels(articles: readonly GoldArticle[]): PackedModels {
  const heads = headWeights(articles);
  const gold = articles.map((article) => goldReading(article, heads));
  const cues = learnCues(gold);
  const chains = chainsOf(gold);
  const runs = Array.from({ length: RUNS }, (_, seed) =>
    trainChain(chains, { itemRows: ITEM_ROWS, stepRows: STEP_ROWS, epochs: 4, seed }),
  );
  const chain = {
    items: meanOf(runs.map(({ items }) => items)),
    steps: meanOf(runs.map(({ steps }) => steps)),
  };
  return {
    cues,
    items: packWeights(chain.items, ITEM_ROWS, PARTS.length),
    steps: packWeights(chain.steps, STEP_ROWS, PARTS.length ** 2),
  };
}

const learnCues = (gold: readonly GoldReading[]): PackedWeights =>
  packWeights(trainCues(gold, CUE_ROWS, 3), CUE_ROWS, CUE_LABELS.length);

/**
 * The windows to learn the chain from. What they show of other cues is told by a model that has not learned from their
 * article, for so it will be with a new one.
 */
function chainsOf(gold: readonly GoldReading[]): readonly GoldChain[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = unpackWeights(learnCues(gold.filter((_one, at) => at % FOLDS !== fold)));
    return gold
      .filter((_one, at) => at % FOLDS === fold)
      .flatMap((one) =>
        goldChains(one, cueLevels(one.reading, cuesOf(one.reading, weights, LEAST_BESIDE_MARKS))),
      );
  }).flat();
}

/** The mean of tables of one size. */
const meanOf = (tables: readonly Float32Array[]): Float32Array =>
  Float32Array.from(
    tables[0] ?? [],
    (_, at) => tables.reduce((sum, table) => sum + (table[at] ?? 0), 0) / tables.length,
  );
