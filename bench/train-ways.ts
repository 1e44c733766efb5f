/**
 * Counts how often each way of finding a speaker finds the right one, given that the quotation is one, and writes
 * `data/models/ways.json`: `npm run train:ways`. Counted on the golden articles of `test/quotations/golden`, on
 * polnear-dev, on the fifth of polnear-train that is left out of choices, and on GUM's news, wherever they tell who
 * the speaker is.
 */
import fs from 'node:fs';
import { boundDrafts } from '../src/quotations/extract.js';
import type { Layout } from '../src/news/layout.js';
import { layoutOf } from '../src/news/layout-of.js';
import { models } from '../src/quotations/models.js';
import type { Attribution } from '../src/quotations/speakers/attribution.js';
import { oddsOf, WAYS, type Way } from '../src/quotations/speakers/confidence.js';
import { isDoubtful } from '../src/quotations/trust.js';
import { resolveSpeakers } from '../src/quotations/speakers/resolve.js';
import type { Span } from '../src/text/span.js';
import { goldenArticles, type Golden } from '../test/quotations/golden.js';
import { alike, isNamed, isOfSpeaker, SAME } from './attribution/judged.js';
import { logistic } from './retrieval/logistic.js';
import { CORPUS, hasCorpus, isHeldOut, readCorpus, type GoldArticle } from './train-corpus.js';

interface Case {
  readonly way: Way;
  readonly isRight: boolean;
  /** Log-odds of the antecedent as the ranker sees it; only for a pronoun. */
  readonly odds: number | null;
}

/** What each way is taken for before anything is counted, and for how many cases that stands: few cases say little. */
const BEFOREHAND: Readonly<Record<Way, number>> = {
  name: 0.96,
  described: 0.8,
  body: 0.8,
  'second mention': 0.8,
  varied: 0.75,
  'as printed': 0.93,
  pronoun: 0.9,
  nameless: 0.8,
  relative: 0.85,
  thing: 0.7,
  topic: 0.5,
  'same paragraph': 0.92,
  'next paragraph': 0.75,
  'lead-in': 0.7,
  dialogue: 0.65,
  'first person': 0.95,
  none: 0,
};
const STANDS_FOR = 6;

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}; set ATTRIBUTION_DATA to their folder.`);
  process.exit(1);
}
const cases = [
  ...goldenArticles().flatMap(marked),
  ...['polnear-dev.jsonl', 'gum-news-fixture.jsonl'].flatMap((file) => readCorpus(file).flatMap(annotated)),
  ...readCorpus('polnear-train.jsonl')
    .filter((_, at) => isHeldOut(at))
    .flatMap(annotated),
];
const counts = countsOf(cases);
const ways = Object.fromEntries(
  WAYS.map((way) => {
    const { right, of } = counts.get(way) ?? { right: 0, of: 0 };
    return [way, rounded((right + STANDS_FOR * BEFOREHAND[way]) / (of + STANDS_FOR))];
  }),
);
const listed = [...counts].map(([way, { right, of }]) => `${way} ${right} of ${of}`).join(', ');
const source = `Counted by bench/train-ways.ts on the golden articles, polnear-dev, a fifth of polnear-train (PolNeAR: Newell, Margolin and Ruths, LREC 2018) and GUM's news: ${listed}.`;
console.log(source);
const antecedent = lineOf(
  logistic(
    cases.flatMap(({ odds, isRight }) =>
      odds === null ? [] : [{ row: [odds], isTrue: isRight, weight: 1 }],
    ),
  ),
);
fs.writeFileSync('data/models/ways.json', `${JSON.stringify({ source, ways, antecedent }, null, 2)}\n`);

function countsOf(all: readonly Case[]): ReadonlyMap<Way, { readonly right: number; readonly of: number }> {
  const counted = new Map<Way, { right: number; of: number }>();
  for (const { way, isRight } of all) {
    const { right, of } = counted.get(way) ?? { right: 0, of: 0 };
    counted.set(way, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  return counted;
}

/** The odds' shift and stretch: Platt scaling (Platt, 1999). */
function lineOf({
  weights: [slope = 1],
  bias,
}: ReturnType<typeof logistic>): Record<'shift' | 'slope', number> {
  return { shift: rounded(bias), slope: rounded(slope) };
}

function rounded(share: number): number {
  return Number(share.toFixed(2));
}

function annotated({ layout, quotes }: GoldArticle): readonly Case[] {
  return casesOf(layout, (content, attribution) => {
    const same = quotes.find((quote) => alike(content, quote) >= SAME);
    return same === undefined ? null : isOfSpeaker(same, attribution);
  });
}

function marked({ article, marked: all }: Golden): readonly Case[] {
  return casesOf(layoutOf(article), (content, { speaker }) => {
    const same = all.find((one) => alike(content, one.content) >= SAME);
    if (same === undefined || same.isOptional || same.speaker === null || speaker === null) return null;
    return isNamed(speaker.name, same.speaker);
  });
}

/** The attributions of an article to a speaker that can be judged. */
function casesOf(
  layout: Layout,
  judge: (content: Span, attribution: Attribution) => boolean | null,
): readonly Case[] {
  const drafts = boundDrafts(layout, models).filter((draft) => !isDoubtful(draft));
  const attributions = resolveSpeakers(layout, drafts);
  return drafts.flatMap(({ content }, at): readonly Case[] => {
    const attribution = attributions[at];
    if (attribution === undefined || attribution.speaker === null) return [];
    const isRight = judge(content, attribution);
    const { way, confidence } = attribution;
    return isRight === null ? [] : [{ way, isRight, odds: way === 'pronoun' ? oddsOf(confidence) : null }];
  });
}
