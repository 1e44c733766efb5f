/**
 * Measures ranking on a folder in BEIR's form, through the product's own index and ranking:
 *
 *   npm run bench:retrieval -- SET [--run FILE]
 *
 * Prints nDCG@10, Recall@10, Success@1 and @5, query times and memory; `--run` writes a TREC run file.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { rank } from '../src/library/passage-search.js';
import { corpusOf } from './retrieval/corpus.js';
import { decidingShares } from './retrieval/deciding.js';
import { readDataSet } from './retrieval/data-set.js';
import { mean, ndcg, percentile, recall, success } from './retrieval/measures.js';

/** How many passages a run file lists for a question. */
const DEPTH = 100;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { run: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('usage: npm run bench:retrieval -- SET [SET …] [--run FILE]');
  process.exitCode = 2;
}
const rows: string[] = [];
for (const folder of positionals) measure(folder);
if (values.run !== undefined) writeFileSync(values.run, rows.join(''));

function measure(folder: string): void {
  const { corpus, queries, relevant } = readDataSet(folder);
  const started = performance.now();
  const { index, idOf } = corpusOf(corpus);
  const built = (performance.now() - started) / 1000;
  const times: number[] = [];
  const scores = queries.map(({ _id, text }) => {
    const asked = performance.now();
    const { ranked } = rank(text, index);
    times.push(performance.now() - asked);
    const found = ranked
      .slice(0, DEPTH)
      .map(({ passage: { entry, passage }, score }) => ({ id: idOf(entry, passage.number), score }));
    rows.push(
      ...found.map(({ id, score }, at) => `${_id} Q0 ${id} ${at + 1} ${score.toFixed(6)} verbatim\n`),
    );
    const ids = found.map(({ id }) => id);
    const grades = relevant.get(_id) ?? new Map<string, number>();
    return [
      ndcg(ids, grades),
      recall(ids, grades),
      success(ids, grades, 1),
      success(ids, grades, 5),
    ] as const;
  });
  const [n, r, s1, s5] = [0, 1, 2, 3].map((at) => mean(scores.map((row) => row[at] ?? 0)).toFixed(4));
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${basename(folder)}: ${corpus.length} passages, ${queries.length} questions · nDCG@10 ${n} · Recall@10 ${r} · Success@1 ${s1} · @5 ${s5}` +
      ` · p50 ${percentile(times, 0.5).toFixed(1)} ms · p99 ${percentile(times, 0.99).toFixed(1)} ms · built in ${built.toFixed(1)} s · ${memory} MB${decidingShares(folder, index)}`,
  );
}
