/**
 * Learns when to say that nobody said it, and writes `data/search/said.json`: `npm run train:said`. Questions are made of
 * the quotations of the training articles (see `bench/attribution/questions.ts`) and asked of libraries of some articles
 * that hold them or do not. Nothing of the development articles is used.
 */
import { writeFileSync } from 'node:fs';
import { entryOf } from '../src/library/reading.js';
import { atOnce } from '../src/library/pauses.js';
import { PassageIndex } from '../src/library/passage-index.js';
import { QuotationSearch } from '../src/library/quotation-search.js';
import { SAID_EVIDENCE, saidOdds, type SaidEvidence } from '../src/library/said-silence.js';
import { ASKED, FEWEST, isIt, narrated, quotationsOf } from './attribution/questions.js';
import { logistic } from './retrieval/logistic.js';
import { percentile } from './retrieval/measures.js';
import { CORPUS, hasCorpus, readCorpus, type GoldArticle } from './train-corpus.js';

interface Case {
  readonly evidence: SaidEvidence;
  readonly isThere: boolean;
}

/** Articles of one library, from a study group's handful to a newsroom's week. */
const LIBRARIES = [10, 40, 140];
/** Share of the questions with a right first hit that are to be answered. */
const ANSWERED = 0.985;

if (!hasCorpus())
  console.log(`No annotated articles at ${CORPUS}: nothing learned. Set ATTRIBUTION_DATA to their folder.`);
else learn(readCorpus('polnear-train.jsonl'));

function learn(articles: readonly GoldArticle[]): void {
  let from = 0;
  const cases = LIBRARIES.flatMap((size) => {
    const [here, there] = [articles.slice(from, from + size), articles.slice(from + size, from + 2 * size)];
    from += 2 * size;
    return casesOf(here, there);
  });
  const share = { there: cases.filter(({ isThere }) => isThere).length, not: 0 };
  share.not = cases.length - share.there;
  const { weights, bias } = logistic(
    cases.map(({ evidence, isThere }) => ({
      row: SAID_EVIDENCE.map((name) => evidence[name]),
      isTrue: isThere,
      weight: 1 / (isThere ? share.there : share.not),
    })),
  );
  const named = SAID_EVIDENCE.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(4))] as const);
  // The keys are SAID_EVIDENCE, which are all keys of SaidEvidence.
  const model = {
    weights: Object.fromEntries(named) as unknown as SaidEvidence,
    bias: Number(bias.toFixed(4)),
  };
  const oddsOf = ({ evidence }: Case): number => saidOdds(evidence, { ...model, least: 0, source: '' });
  const right = cases.filter(({ isThere, evidence }) => isThere && evidence.whole === 0).map(oddsOf);
  const least = Number(percentile(right, 1 - ANSWERED).toFixed(2));
  const source =
    'Learned by bench/train-said.ts from questions made of the training part of PolNeAR (Newell et al., LREC 2018); measured in bench/results/who-said.md.';
  writeFileSync('data/search/said.json', `${JSON.stringify({ source, least, ...model }, null, 2)}\n`);
  const silent = cases.filter(
    (one) => !one.isThere && one.evidence.whole === 0 && oddsOf(one) < least,
  ).length;
  console.log(
    `${cases.length} cases; silent in ${((100 * silent) / share.not).toFixed(1)}% where a passage came near and it was not said`,
  );
}

/** A question whose likeliest quotation at home is another is no case. */
function casesOf(here: readonly GoldArticle[], there: readonly GoldArticle[]): readonly Case[] {
  const [home, other] = [searchOf(here), searchOf(there)];
  const asked = here
    .flatMap(quotationsOf)
    .flatMap((one) => Object.values(ASKED).map((form) => ({ ...one, words: form(one.words) })));
  const fit = asked.filter(({ words }) => words.split(' ').length >= FEWEST);
  return [
    ...fit.flatMap((question): readonly Case[] => {
      const found = home.evidenceFor(question.words);
      return found !== null && isIt(found.hit, question) ? [{ evidence: found.evidence, isThere: true }] : [];
    }),
    ...[
      ...fit.map(({ words }) => [other, words] as const),
      ...here.flatMap(narrated).map(({ words }) => [home, words] as const),
    ].flatMap(([search, words]): readonly Case[] => {
      const found = search.evidenceFor(words);
      return found === null ? [] : [{ evidence: found.evidence, isThere: false }];
    }),
  ];
}

function searchOf(articles: readonly GoldArticle[]): QuotationSearch {
  const passages = new PassageIndex();
  const search = new QuotationSearch(passages);
  for (const { layout } of articles) {
    const entry = entryOf(layout.article);
    passages.add(entry);
    atOnce(search.adding(entry));
  }
  return search;
}
