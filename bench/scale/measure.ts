/** Measures one engine at one size, in a process of its own: `measure.ts ENGINE PASSAGES QUESTIONS NEWS`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { percentile } from '../retrieval/measures.js';
import { pauses } from '../../src/library/pauses.js';
import { ENGINES, type Engine } from './engines.js';
import { memoryHeld } from './memory.js';
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
  const times = await timed(questions, engine.ask);
  const adds = await timed(added, engine.add);
  return {
    build: build / 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    add: Math.max(...adds),
    memory: await memoryHeld(),
  };
}

/** Milliseconds of each call, each in a turn of its own, as where somebody asks. */
async function timed<Given>(given: readonly Given[], call: (one: Given) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const one of given) {
    await setImmediate();
    const before = performance.now();
    call(one);
    times.push(performance.now() - before);
  }
  return times;
}
