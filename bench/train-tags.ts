/**
 * Trains the part-of-speech tagger (`src/text/tags.ts`) to imitate wink-nlp's tags on our own words:
 * an averaged perceptron (Collins, EMNLP 2002). Run through `npm run train:tags`.
 */
import fs from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { sentenceRuns, unitHashes, unitsOf, type Unit } from '../src/quotations/units.js';
import type { Features } from '../src/text/hashing.js';
import { TAGS, tagFeatures, tagNumbers, type WordHashes } from '../src/text/tags.js';
import { shuffled, type Learning } from './train-steps.js';
import { packWeights } from './train-pack.js';
import { readCorpus, type GoldArticle } from './train-corpus.js';

const ROWS = 1 << 15;
const EPOCHS = 6;
const nlp = winkNLP(model, ['sbd', 'pos']);

interface Sentence {
  readonly words: readonly WordHashes[];
  readonly tags: readonly number[];
}

function silver({ layout }: GoldArticle): Sentence[] {
  const text = layout.article.text.replaceAll(/[’‘]/g, "'");
  const tagAt = new Map<number, number>();
  for (const { span } of layout.blocks) {
    const doc = nlp.readDoc(text.slice(span.start, span.end));
    let at = span.start;
    const tags = doc.tokens().out(nlp.its.pos);
    doc
      .tokens()
      .out(nlp.its.value)
      .forEach((token, i) => {
        const found = text.indexOf(token, at);
        if (found < 0 || found > at + 20) return;
        tagAt.set(found, TAGS.indexOf(tags[i] as (typeof TAGS)[number]));
        at = found + token.length;
      });
  }
  return sentenceRuns(unitsOf(layout)).map((units) => ({
    words: units.map(unitHashes),
    tags: units.map((u) => goldTag(u, tagAt)),
  }));
}

const goldTag = (unit: Unit, tagAt: ReadonlyMap<number, number>): number =>
  unit.kind === 'quote' ? TAGS.indexOf('PUNCT') : (tagAt.get(unit.start) ?? -1);

function train(sentences: Sentence[]): Float32Array {
  const n = TAGS.length;
  const table = new Float32Array(ROWS * n);
  const sums = new Float64Array(ROWS * n);
  const weights = { mask: ROWS - 1, labels: n, table };
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const { words, tags } of shuffled(sentences, epoch)) {
      const guess = tagNumbers(words, weighing(weights), new Map());
      for (let at = 0; at < words.length; at++) {
        const gold = tags[at]!;
        step++;
        if (gold < 0 || gold === guess[at]) continue;
        wrong++;
        const { rows, size } = tagFeatures(words, at, guess);
        for (const feature of rows.subarray(0, size)) {
          const row = (feature & weights.mask) * n;
          table[row + gold]! += 1;
          sums[row + gold]! += step;
          table[row + guess[at]!]! -= 1;
          sums[row + guess[at]!]! -= step;
        }
      }
    }
    console.log(`epoch ${epoch}: ${wrong} wrong`);
  }
  return table.map((weight, i) => weight - sums[i]! / step);
}

function weighing({ mask, labels, table: learned }: Learning) {
  return ({ rows, size }: Features, scores: Float32Array): void => {
    for (const feature of rows.subarray(0, size)) {
      const row = (feature & mask) * labels;
      for (let label = 0; label < labels; label++) scores[label]! += learned[row + label]!;
    }
  };
}

const table = train(readCorpus('polnear-train.jsonl').flatMap(silver));
const packed = packWeights(table, ROWS, TAGS.length);
const dev = readCorpus('polnear-dev.jsonl').flatMap(silver);
let right = 0;
let all = 0;
for (const { words, tags } of dev) {
  tagNumbers(words, weighing({ mask: ROWS - 1, labels: TAGS.length, table }), new Map()).forEach((tag, i) => {
    if (tags[i]! >= 0) all++;
    if (tags[i] === tag) right++;
  });
}
const agreement = Math.round((1000 * right) / all) / 10;
console.log(`agreement with wink-nlp on dev: ${agreement}% of ${all}`);
const source = `Imitates wink-nlp 2.4 with wink-eng-lite-web-model 1.8 on polnear-train; agreement on polnear-dev ${agreement}%.`;
fs.writeFileSync('data/models/tags.json', JSON.stringify({ source, ...packed }) + '\n');
