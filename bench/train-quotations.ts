/**
 * Trains the quotation models from annotated articles: `npm run train:quotations`. The same data give the same
 * weights. Writes `data/models/quotations.json`. With `--hold-out FILE` every fifth article is left out and the
 * weights go to FILE: for choices to be made on articles that were not learnt from.
 */
import fs from 'node:fs';
import { CUE_LABELS } from '../src/quotations/cue-features.js';
import { PARTS } from '../src/quotations/part-features.js';
import { trainChain } from './train-chain.js';
import { CORPUS, hasCorpus, readCorpus } from './train-corpus.js';
import { trainCues } from './train-cues.js';
import { goldReading, headWeights } from './train-gold.js';
import { packWeights } from './train-pack.js';

const CUE_ROWS = 1 << 17;
const ITEM_ROWS = 1 << 18;
const STEP_ROWS = 1 << 15;

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}; set ATTRIBUTION_DATA to their folder.`);
  process.exit(1);
}
const [flag, file = 'data/models/quotations.json'] = process.argv.slice(2);
const articles = readCorpus('polnear-train.jsonl').filter((_, i) => flag !== '--hold-out' || i % 5 !== 0);
const heads = headWeights(articles);
const gold = articles.map((article) => goldReading(article, heads));
const cues = packWeights(trainCues(gold, CUE_ROWS, 3), CUE_ROWS, CUE_LABELS.length);
const chain = trainChain(
  gold.flatMap(({ chains }) => chains),
  { itemRows: ITEM_ROWS, stepRows: STEP_ROWS, epochs: 4 },
);
const model = {
  source: `Trained by bench/train-quotations.ts on ${articles.length} articles of polnear-train (PolNeAR: Newell, Margolin and Ruths, LREC 2018).`,
  date: new Date().toISOString().slice(0, 10),
  cues,
  items: packWeights(chain.items, ITEM_ROWS, PARTS.length),
  steps: packWeights(chain.steps, STEP_ROWS, PARTS.length ** 2),
};
fs.writeFileSync(file, JSON.stringify(model) + '\n');
