/**
 * Fits how likely a draft is a quotation of its source, given what the models made of it (`data/models/trust.json`):
 * `npm run train:trust`. The models are learned anew from four fifths of polnear-train, the weights are fitted on the last
 * fifth. The models that are kept have read more, and polnear-dev is annotated with more care: there each type's odds are
 * shifted and stretched once more. Prints the log loss and the area under the curve on the fifth and the calibration
 * error on polnear-dev, each cross-validated over articles. With `--models FILE` the models are those that
 * `npm run train:quotations -- --hold-out FILE` has learned.
 */
import fs from 'node:fs';
import { EVIDENCE } from '../src/quotations/evidence.js';
import { boundDrafts } from '../src/quotations/extract.js';
import type { QuotationDraft } from '../src/quotations/draft.js';
import type { QuotationModels } from '../src/quotations/find.js';
import { logOdds } from '../src/quotations/log-odds.js';
import { models, modelsOf, type PackedModels } from '../src/quotations/models.js';
import type { QuotationType } from '../src/quotations/quotation.js';
import { areaUnderCurve, calibrationError, logLoss, type Guess } from './attribution/guesses.js';
import { isOfSource, sameQuotation } from './attribution/judged.js';
import { logistic } from './retrieval/logistic.js';
import { trustOf, type TrustModel } from '../src/quotations/trust.js';
import { CORPUS, hasCorpus, isHeldOut, readCorpus, type GoldArticle } from './train-corpus.js';
import { learnModels } from './train-models.js';

const TYPES = ['direct', 'mixed', 'indirect'] as const;
const FOLDS = 5;
/** So many drafts without evidence, right by half, are added: few cases say little. */
const DOUBT = 2;

interface Case {
  readonly draft: QuotationDraft;
  readonly isRight: boolean;
  readonly article: number;
}

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}; set ATTRIBUTION_DATA to their folder.`);
  process.exit(1);
}
const articles = readCorpus('polnear-train.jsonl');
const left = articles.filter((_, at) => isHeldOut(at));
const [flag, file = ''] = process.argv.slice(2);
const packed =
  flag === '--models'
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as PackedModels)
    : learnModels(articles.filter((_, at) => !isHeldOut(at)));
const cases = casesOf(left, modelsOf(packed));
const fits = fitAll(cases);
const dev = casesOf(readCorpus('polnear-dev.jsonl'), models);
const guesses = guessed(cases, (some) => fitAll(some));
const stretched = guessed(dev, (some) => stretchedBy(fits, some));
const source = [
  `Fitted by bench/train-trust.ts on ${cases.length} drafts of the ${left.length} articles of polnear-train (PolNeAR: Newell, Margolin and Ruths, LREC 2018) that the models it weighs were not learned from:`,
  `log loss ${logLoss(guesses).toFixed(3)}, area under the curve ${areaUnderCurve(guesses).toFixed(3)}.`,
  `Each type's odds are stretched on ${dev.length} drafts of polnear-dev: calibration error ${(100 * calibrationError(stretched)).toFixed(1)}%.`,
  'All figures are cross-validated over articles.',
].join(' ');
console.log(source);
fs.writeFileSync(
  'data/models/trust.json',
  `${JSON.stringify({ source, evidence: EVIDENCE, ...stretchedBy(fits, dev) }, null, 2)}\n`,
);

function casesOf(from: readonly GoldArticle[], learned: QuotationModels): readonly Case[] {
  return from.flatMap((article, at) =>
    boundDrafts(article.layout, learned)
      .filter(({ speech }) => speech)
      .map((draft): Case => ({ draft, isRight: isRight(draft, article), article: at })),
  );
}

/** What is guessed of each case by a model that was fitted to the other articles. */
function guessed(all: readonly Case[], fitted: (some: readonly Case[]) => TrustModel): readonly Guess[] {
  return Array.from({ length: FOLDS }, (_, out) => {
    const model = fitted(all.filter(({ article }) => article % FOLDS !== out));
    return all
      .filter(({ article }) => article % FOLDS === out)
      .map(({ draft, isRight: isTrue }): Guess => ({ probability: trustOf(draft, model), isTrue }));
  }).flat();
}

function stretchedBy(model: TrustModel, some: readonly Case[]): TrustModel {
  const stretch = (type: QuotationType): TrustModel[QuotationType] => {
    const guesses = some
      .filter(({ draft }) => draft.type === type && draft.evidence !== undefined)
      .map(({ draft, isRight: right }) => ({
        row: [logOdds(trustOf(draft, model))],
        isTrue: right,
        weight: 1,
      }));
    const {
      weights: [slope = 1],
      bias,
    } = logistic(guesses);
    const { shift, weights, bare } = model[type];
    return {
      shift: rounded(bias + slope * shift),
      weights: weights.map((weight) => rounded(slope * weight)),
      bare,
    };
  };
  return { direct: stretch('direct'), mixed: stretch('mixed'), indirect: stretch('indirect') };
}

/** A floating quotation is right if it is one: whose it is, the speakers' resolver has to find. */
function isRight({ content, source }: QuotationDraft, article: GoldArticle): boolean {
  const same = sameQuotation(content, article);
  return same !== undefined && (source === null || isOfSource(same, source));
}

function fitAll(from: readonly Case[]): TrustModel {
  const [direct, mixed, indirect] = TYPES.map((type) => fit(from.filter(({ draft }) => draft.type === type)));
  if (direct === undefined || mixed === undefined || indirect === undefined) throw new Error('no cases');
  return { direct, mixed, indirect };
}

function fit(from: readonly Case[]): TrustModel[QuotationType] {
  const weighed = from.flatMap(({ draft: { evidence }, isRight: isTrue }) =>
    evidence === undefined ? [] : [{ row: evidence, isTrue, weight: 1 }],
  );
  const bare = from.filter(({ draft }) => draft.evidence === undefined);
  const { weights, bias } = logistic(weighed);
  return {
    shift: rounded(bias),
    weights: weights.map(rounded),
    bare: rounded((bare.filter((one) => one.isRight).length + DOUBT / 2) / (bare.length + DOUBT)),
  };
}

function rounded(number: number): number {
  return Number(number.toFixed(3));
}
