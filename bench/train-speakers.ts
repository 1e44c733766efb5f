/**
 * Trains the choice among antecedents (`data/models/speakers.json`): whom `he` and `she` stand for.
 *
 *   npx tsx bench/train-speakers.ts TRAIN.jsonl
 *
 * The training articles do not say whom a pronoun means, so gender is the teacher: where just one person named
 * lately has the pronoun's gender, that person is the answer, and those of the other gender are kept as wrong
 * answers. What is learned is what makes a person the topic; gender itself is no feature then. A log-linear
 * ranker, by gradient ascent, each weight drawn to the prior set by hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import labels from '../data/models/speakers-labels.json' with { type: 'json' };
import model from '../data/models/speakers.json' with { type: 'json' };
import { layoutOf } from '../src/news/layout-of.js';
import type { QuotationDraft } from '../src/quotations/draft.js';
import { FEATURES, scoreOf, type Candidate } from '../src/quotations/speakers/antecedent-features.js';
import { antecedentsOf } from '../src/quotations/speakers/antecedents.js';
import type { Attribution } from '../src/quotations/speakers/attribution.js';
import { castOf, type Cast } from '../src/quotations/speakers/cast.js';
import { entitiesIn, type Entity } from '../src/quotations/speakers/entities.js';
import { readingOf, type Reading } from '../src/quotations/speakers/reading.js';
import { resolveSpeakers } from '../src/quotations/speakers/resolve.js';
import { sourceOf } from '../src/quotations/speakers/source.js';

/** An answer named further back than this many sentences is not taken for sure. */
const MOST_BACK = 5;
/**
 * Kept as the prior has it. Between two people of one gender `he` goes to the one who was the subject since; gender
 * cannot teach it, because between two of different gender a writer is free. Nor whom a pronoun cannot mean by the binding of names.
 */
const GIVEN: ReadonlySet<string> = new Set(['another subject since', 'barred']);
const EPOCHS = 60;
const RATE = 2;
/** Strength of the pull to the prior, for each example's share. */
const PULL = 0.001;

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: QuotationDraft['type'];
  readonly speech: boolean;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}
interface GoldArticle {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
interface Example {
  readonly candidates: readonly Candidate[];
  readonly right: number;
}

const file = process.argv[2] ?? '';
if (!existsSync(file)) {
  console.error(
    `No training articles at "${file}": give a file of PolNeAR articles, one JSON object a line.`,
  );
  process.exit(2);
}
function examplesOf(article: GoldArticle): readonly Example[] {
  const reading = readingOf(layoutOf({ ...article, outlet: null, authors: [], date: null, url: null }));
  const entities = entitiesIn(reading);
  const sources = pronounsOf(article, reading, castOf(entities));
  const examples: Example[] = [];
  const genderless = castOf(entities.map((entity): Entity => ({ ...entity, gender: null })));
  antecedentsOf(reading, genderless, sources.all, (candidates, at) => {
    const gender = /^(?:s|her)/i.test(article.text.slice(at, at + 4)) ? 'female' : 'male';
    const known = candidates.filter(({ entity }) => entities[entity.id]?.gender !== null);
    const right = onlyOneOf(known, entities, gender);
    if (right === null)
      return best(candidates, prior, ({ entity }) => (entities[entity.id]?.gender ?? gender) === gender);
    if (known.length > 1 && sources.pronouns.has(at))
      examples.push({ candidates: known, right: known.indexOf(right) });
    return candidates.indexOf(right);
  });
  return examples;
}

function pronounsOf({ quotes }: GoldArticle, reading: Reading, cast: Cast) {
  const pronouns = new Set<number>();
  const all = quotes.flatMap(({ speaker_start: start, speaker_end: end }) => {
    if (start === null || end === null) return [];
    const source = sourceOf(reading, cast, { start, end });
    if (source.kind === 'pronoun' && /^s?he$/.test(source.word)) pronouns.add(start);
    return [{ start, entity: source.kind === 'name' ? source.entity : null }];
  });
  return { pronouns, all: all.sort((a, b) => a.start - b.start) };
}

/** The one candidate of the gender, if it was named in the last sentences; `null` where it is not so sure. */
function onlyOneOf(
  known: readonly Candidate[],
  entities: readonly Entity[],
  gender: 'female' | 'male',
): Candidate | null {
  const [first, ...others] = known.filter(({ entity }) => entities[entity.id]?.gender === gender);
  const isNear = (first?.features[FEATURES.indexOf('sentences back')] ?? Infinity) <= Math.log1p(MOST_BACK);
  return first !== undefined && others.length === 0 && isNear ? first : null;
}

const isAny = (): boolean => true;

function best(
  candidates: readonly Candidate[],
  weights: readonly number[] = prior,
  fits: (candidate: Candidate) => boolean = isAny,
): number {
  const scores = candidates.map((candidate) => scoreOf(candidate, weights) - (fits(candidate) ? 0 : 100));
  return scores.indexOf(Math.max(...scores));
}

function train(all: readonly Example[]): readonly number[] {
  const weights = [...prior];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map((weight, at) => PULL * ((prior[at] ?? 0) - weight));
    for (const example of all) addGradient(gradient, example, weights, all.length);
    for (const [at, slope] of gradient.entries())
      if (!GIVEN.has(FEATURES[at] ?? '')) weights[at] = (weights[at] ?? 0) + RATE * slope;
  }
  return weights;
}

function addGradient(
  gradient: number[],
  { candidates, right }: Example,
  weights: readonly number[],
  of: number,
): void {
  const scores = candidates.map((candidate) => scoreOf(candidate, weights));
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((total, value) => total + value, 0);
  candidates.forEach(({ features }, one) => {
    const surprise = (Number(one === right) - (exps[one] ?? 0) / sum) / of;
    features.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + surprise * value));
  });
}

function share(weights: readonly number[]): string {
  const right = examples.filter((example) => best(example.candidates, weights) === example.right).length;
  return (right / examples.length).toFixed(3);
}

/** How often the speakers of the pronouns read by hand are right, by the confidence that they were given. */
function printReliability(): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const checked = labels.labels.flatMap(({ article, start, name }) => {
    const found = speakerAt(byId.get(article), start);
    return found === undefined
      ? []
      : [{ confidence: found.confidence, isRight: found.speaker?.name.endsWith(name) ?? false }];
  });
  console.log(`pronouns read by hand: ${ratio(checked)} (with the weights from before this training)`);
  for (const [least, most] of BINS) {
    const inside = checked.filter(({ confidence }) => confidence >= least && confidence < most);
    console.log(`  confidence ${least.toFixed(2)} to ${most.toFixed(2)}: ${ratio(inside)}`);
  }
}

const BINS = [[0, 0.3], [0.3, 0.6], [0.6, 0.8], [0.8, 0.9], [0.9, 1.01]] as const; // prettier-ignore

function ratio(checked: readonly { readonly isRight: boolean }[]): string {
  const right = checked.filter(({ isRight }) => isRight).length;
  return checked.length === 0
    ? 'none'
    : `${String(right)} of ${String(checked.length)} right (${(right / checked.length).toFixed(2)})`;
}

function speakerAt(article: GoldArticle | undefined, start: number): Attribution | undefined {
  if (article === undefined) return undefined;
  const drafts = article.quotes.map((quote): QuotationDraft => draftOf(quote));
  const at = article.quotes.findIndex(({ speaker_start }) => speaker_start === start);
  const layout = layoutOf({ ...article, outlet: null, authors: [], date: null, url: null });
  return resolveSpeakers(layout, drafts)[at];
}

const draftOf = ({ start, end, type, speech, speaker_start, speaker_end }: GoldQuote): QuotationDraft => ({
  type,
  content: { start, end },
  cue: null,
  source: speaker_start === null || speaker_end === null ? null : { start: speaker_start, end: speaker_end },
  speech,
  confidence: 1,
});

function write(weights: readonly number[]): void {
  const antecedent = Object.fromEntries(
    FEATURES.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]),
  );
  const source = 'bench/train-speakers.ts on the training articles of PolNeAR (Newell et al., LREC 2018)';
  writeFileSync(
    'data/models/speakers.json',
    `${JSON.stringify({ ...model, source, antecedent }, null, 2)}\n`,
  );
}

const articles = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldArticle); // prettier-ignore
const prior = FEATURES.map((name) => (model.prior as Readonly<Record<string, number>>)[name] ?? 0);
const examples: readonly Example[] = articles.flatMap((article) => examplesOf(article));
console.log(`${String(examples.length)} examples from ${String(articles.length)} articles`);
const learned = train(examples);
console.log(`right on them: prior ${share(prior)}, learned ${share(learned)}`);
write(learned);
printReliability();
