/**
 * Trains the quotation models from annotated articles: `npm run train:quotations`. The same data give the same
 * weights. Writes `data/models/quotations.json`. With `--hold-out FILE` every fifth article is left out and the
 * weights go to FILE: for choices to be made on articles that were not learnt from.
 */
import fs from 'node:fs';
import { CORPUS, hasCorpus, isHeldOut, readCorpus } from './train-corpus.js';
import { learnModels } from './train-models.js';

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}; set ATTRIBUTION_DATA to their folder.`);
  process.exit(1);
}
const [flag, file = 'data/models/quotations.json'] = process.argv.slice(2);
const articles = readCorpus('polnear-train.jsonl').filter((_, at) => flag !== '--hold-out' || !isHeldOut(at));
const model = {
  source: `Trained by bench/train-quotations.ts on ${articles.length} articles of polnear-train (PolNeAR: Newell, Margolin and Ruths, LREC 2018).`,
  date: new Date().toISOString().slice(0, 10),
  ...learnModels(articles),
};
fs.writeFileSync(file, JSON.stringify(model) + '\n');
