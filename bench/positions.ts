import { parseArgs } from 'node:util';
import { layoutOf } from '../src/news/layout-of.js';
import { positionsOf } from '../src/positions/extract.js';
import type { Position } from '../src/positions/position.js';
import { extractQuotations } from '../src/quotations/extract.js';
import { overlaps, sliceOf } from '../src/text/span.js';
import { askedOn } from './positions/asked.js';
import { goldArticles, isHolderAndKind, type Gold, type GoldArticle } from './positions/gold.js';
import { topicFit } from './positions/topics.js';

/**
 * Precision and recall of positions on the gold articles: `npm run bench:positions -- [--split dev|test] [--errors]`.
 * A position counts for each sentence that its span reaches. Then `/position ACTOR TOPIC` over all of them.
 */
const { values } = parseArgs({
  options: { split: { type: 'string', default: 'test' }, errors: { type: 'boolean', default: false } },
});

const tallies = { gold: 0, found: 0, foundVoice: 0, given: 0, right: 0, rightVoice: 0, sentences: 0 };
const topics = { f1: 0, exact: 0, near: 0 };
const errors: string[] = [];

function score({ name, text, lines, gold }: GoldArticle): void {
  const layout = layoutOf({ id: name, title: null, outlet: null, authors: [], date: null, url: null, text });
  const positions = positionsOf(layout, extractQuotations(layout));
  tallies.sentences += lines.size;
  for (const one of gold) {
    const near = positions.filter(
      (position) => overlaps(position.span, one.sentence) && isHolderAndKind(one, position),
    );
    tallies.gold++;
    if (near.length > 0) tallies.found++;
    else errors.push(`missed  ${one.holder} ${one.stances.join('/')} | ${one.text}`);
    if (near.some((position) => one.voices.includes(position.voice))) tallies.foundVoice++;
  }
  for (const position of positions) {
    const near = gold.filter(
      (one) => overlaps(position.span, one.sentence) && isHolderAndKind(one, position),
    );
    tallies.given++;
    const told = `${position.holderName} ${position.stance} ${position.voice} ${position.claimedBy ?? ''} | ${sliceOf(text, position.span)}`;
    if (near.length > 0) tallies.right++;
    if (near.length > 0) scoreTopic(text, near, position);
    else errors.push(`wrong   ${told}`);
    if (near.some((one) => one.voices.includes(position.voice))) tallies.rightVoice++;
    else if (near.length > 0) errors.push(`voice   ${told}`);
  }
}

function scoreTopic(text: string, gold: readonly Gold[], position: Position): void {
  const [best] = gold.map((one) => topicFit(text, one, position)).toSorted((a, b) => b.f1 - a.f1);
  if (best === undefined) return;
  topics.f1 += best.f1;
  if (best.isExact) topics.exact++;
  if (best.f1 >= 0.5) topics.near++;
  else
    errors.push(
      `topic   ${position.topic === null ? 'none' : sliceOf(text, position.topic)} for ${gold.map(({ topic }) => (topic === null ? 'none' : sliceOf(text, topic))).join(' / ')} | ${sliceOf(text, position.span)}`,
    );
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

function report(articles: readonly GoldArticle[]): void {
  const asked = askedOn(articles, values.split);
  if (values.errors) console.log([...errors, ...asked.failures].join('\n'));
  const { gold, found, foundVoice, given, right, rightVoice, sentences } = tallies;
  console.log(`${values.split}: ${sentences} sentences, ${gold} positions labelled, ${given} given`);
  console.log(`holder + kind   precision ${share(right, given)}  recall ${share(found, gold)}`);
  console.log(
    `holder + voice  precision ${share(rightVoice, given)}  recall ${share(foundVoice, gold)}; of the right ones the voice is right in ${share(rightVoice, right)}`,
  );
  console.log(
    `topic           exact ${share(topics.exact, right)}  at least half of the words ${share(topics.near, right)}  mean F1 ${share(topics.f1, right)}`,
  );
  console.log(
    `on a topic      precision ${share(asked.precision, 1)}  recall ${share(asked.recall, 1)} of ${asked.questions} questions`,
  );
}

const articles = goldArticles();
for (const article of articles) if (article.split === values.split) score(article);
report(articles);
