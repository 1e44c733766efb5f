/**
 * Measures the extraction and attribution of quotations: `npm run bench:attribution`. Runs the extractor over the
 * annotated development articles, has their scorer judge the result and prints the table that is kept in
 * `bench/results/attribution.md`.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { judgedOf } from './attribution/judged.js';
import { reliability } from './attribution/reliability.js';
import { extractQuotations } from '../src/quotations/extract.js';
import type { Quotation } from '../src/quotations/quotation.js';
import { sliceOf } from '../src/text/span.js';
import { layoutOf } from '../src/news/layout-of.js';
import { CORPUS, hasCorpus, readCorpus, type GoldArticle } from './train-corpus.js';

interface Ratio {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
}

/** What the scorer prints; its head says what each figure means. */
interface Score {
  readonly exact: Ratio;
  readonly ov80: Ratio;
  readonly joint: Ratio;
  readonly speaker: { readonly accuracy: number | null; readonly claimed_for_none: string };
  readonly resolved: { readonly of: number; readonly accuracy: number | null };
  readonly by: Readonly<Record<string, { readonly wanted: number; readonly joint_recall: number | null }>>;
}

const RESULT = 'bench/results/attribution.md';
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['direct', ['--types', 'direct']],
  ['indirect', ['--types', 'indirect']],
  ['all speech', []],
  ['all, beliefs too', ['--all']],
];
const BASELINE = [
  '| a simple rule baseline, polnear-dev | direct 81.9, all speech 46.8; pronoun names right 36% |',
  '| npm compromise, polnear-dev | direct 39.8 |',
  '| two human annotators, 20 PolNeAR articles | direct 96.4, indirect 76.4, all speech 85.4 |',
];

if (!hasCorpus()) {
  console.log(`No annotated articles at ${CORPUS}: nothing measured. Set ATTRIBUTION_DATA to their folder.`);
} else {
  const report = [
    heading(),
    ...['polnear-dev', 'gum-news-fixture'].map(measure),
    `## How far a confidence can be trusted, polnear-dev\n`,
    reliability(judgedOf(readCorpus('polnear-dev.jsonl'))),
    speed(readCorpus('polnear-dev.jsonl')),
  ].join('\n');
  console.log(report);
  fs.mkdirSync(path.dirname(RESULT), { recursive: true });
  fs.writeFileSync(RESULT, report);
}

function heading(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# Attribution, ${day}\n\nPercent. Joint: at least 80% of the span and the right speaker.\n\n| for comparison | joint F1 |\n|---|---|\n${BASELINE.join('\n')}\n`;
}

function measure(name: string): string {
  const articles = readCorpus(`${name}.jsonl`);
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'attribution-')), 'predictions.jsonl');
  fs.writeFileSync(file, articles.map((article) => JSON.stringify(predictionsOf(article)) + '\n').join(''));
  const scores = ROWS.map(([label, options]) => [label, score(name, file, options)] as const);
  const rows = scores.map(
    ([label, s]) =>
      `| ${label} | ${prf(s.exact)} | ${prf(s.ov80)} | ${prf(s.joint)} | ${s.speaker.accuracy} | ${s.speaker.claimed_for_none} |`,
  );
  const speech = scores.find(([label]) => label === 'all speech')?.[1];
  const pronouns = speech?.by['speaker:pronoun'];
  const nominals = speech?.by['speaker:nominal'];
  return [
    `## ${name}\n\n| | exact P / R / F1 | overlap 80% P / R / F1 | joint P / R / F1 | speaker right | claimed for none |\n|---|---|---|---|---|---|`,
    ...rows,
    `\nResolved names right: ${speech?.resolved.accuracy}% of ${speech?.resolved.of}. Joint recall where the source is a pronoun: ${pronouns?.joint_recall}% of ${pronouns?.wanted}; where it is a description: ${nominals?.joint_recall}% of ${nominals?.wanted}.\n`,
  ].join('\n');
}

function score(name: string, file: string, options: readonly string[]): Score {
  const scorer = path.join(CORPUS, 'score.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [scorer, path.join(CORPUS, `${name}.jsonl`), file, ...options], {
      encoding: 'utf8',
    }),
  ) as Score;
}

function prf({ precision, recall, f1 }: Ratio): string {
  return `${precision} / ${recall} / **${f1}**`;
}

function predictionsOf({ id, layout }: GoldArticle): unknown {
  const { text } = layout.article;
  const quotes = extractQuotations(layout).map((quotation: Quotation) => ({
    start: quotation.content.start,
    end: quotation.content.end,
    type: quotation.type,
    speech: quotation.speech,
    speaker_text: quotation.source === null ? null : sliceOf(text, quotation.source),
    speaker_start: quotation.source?.start ?? null,
    speaker_end: quotation.source?.end ?? null,
    speaker_name: quotation.speaker?.name ?? null,
  }));
  return { id, quotes };
}

/** Layout and extraction together, after one round that warms the engine up. */
function speed(articles: readonly GoldArticle[]): string {
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const { layout } of articles) {
      const start = performance.now();
      extractQuotations(layoutOf(layout.article));
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((a, b) => a + b, 0) / times.length;
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  return `## Speed\n\n${Math.round(1000 / mean)} articles a second on one core; ${at(0.5)} ms an article at p50, ${at(0.99)} ms at p99, ${at(1)} ms at most; ${memory} MB resident.\n`;
}
