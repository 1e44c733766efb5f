/** Measures one engine at one size, in a process of its own: `measure.ts ENGINE PASSAGES QUESTIONS NEWS`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { percentile } from '../retrieval/measures.js';
import { pauses } from '../../src/library/pauses.js';
import { ENGINES, type Engine } from './engines.js';
import { readNews } from './news.js';
import type { Row } from './row.js';
import { measureSqlite, SQLITE } from './sqlite.js';

const [name = '', size = '', asked = '', path = ''] = process.argv.slice(2);

const articles = await readNews(path, Number(size));
const added = articles.slice(0, 50).map((article, at) => ({ ...article, id: `added-${at}` }));
const questions = (
  JSON.parse(readFileSync(join(dirname(path), 'questions.json'), 'utf8')) as readonly string[]
).slice(0, Number(asked));
const row = name === SQLITE ? await measureSqlite(articles, questions, added) : await measure(engineOf(name));
process.stdout.write(JSON.stringify(row));

function engineOf(wanted: string): Engine {
  const engine = ENGINES[wanted]?.();
  if (engine === undefined) throw new Error(`no engine ${wanted}`);
  return engine;
}

async function measure(engine: Engine): Promise<Row> {
  const started = performance.now();
  const pause = pauses();
  for (const article of articles) {
    engine.add(article);
    // As where a library is opened: what one turn made for a while is let go.
    await pause();
  }
  const build = performance.now() - started;
  // The first questions are slow in any engine while the code is compiled: they are asked twice.
  questions.slice(0, 20).forEach(engine.ask);
  const times = questions.map((question) => timed(() => engine.ask(question)));
  const adds = added.map((article) =>
    timed(() => {
      engine.add(article);
    }),
  );
  await pause();
  globalThis.gc?.();
  return {
    build: build / 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    add: Math.max(...adds),
    memory: process.memoryUsage().rss / 1e6,
  };
}

function timed(call: () => unknown): number {
  const before = performance.now();
  call();
  return performance.now() - before;
}
