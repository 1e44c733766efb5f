/** Measures one engine at one size, in a process of its own: `measure.ts ENGINE PASSAGES QUESTIONS NEWS`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { percentile } from '../retrieval/measures.js';
import { ENGINES } from './engines.js';
import { readNews } from './news.js';

const [name = '', size = '', asked = '', path = ''] = process.argv.slice(2);
const engine = ENGINES[name]?.();
if (engine === undefined) throw new Error(`no engine ${name}`);

const articles = readNews(path, Number(size));
const questions = JSON.parse(
  readFileSync(join(dirname(path), 'questions.json'), 'utf8'),
) as readonly string[];
const started = performance.now();
articles.forEach(engine.add);
const build = (performance.now() - started) / 1000;
const few = questions.slice(0, Number(asked));
// The first questions are slow in any engine while the code is compiled: they are asked twice.
few.slice(0, 20).forEach(engine.ask);
const times = few.map((question) => timed(() => engine.ask(question)));
const news = articles.slice(0, 50).map((article, at) => ({ ...article, id: `added-${at}` }));
const adds = news.map((article) =>
  timed(() => {
    engine.add(article);
  }),
);
globalThis.gc?.();
process.stdout.write(
  JSON.stringify({
    build,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    add: Math.max(...adds),
    memory: process.memoryUsage().rss / 1e6,
  }),
);

function timed(call: () => unknown): number {
  const before = performance.now();
  call();
  return performance.now() - before;
}
