/**
 * Opens a library of news passages as the product does and measures whole commands, from what is typed to the answer:
 *
 *   npm run bench:commands -- NEWS.jsonl.gz [PASSAGES]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands } from '../commands/index.js';
import { answerTyped } from '../src/command.js';
import { openLibrary } from '../src/library/open.js';
import { percentile } from './retrieval/measures.js';
import { readNews } from './scale/news.js';

const [news, size = '10000'] = process.argv.slice(2);
if (news === undefined || !existsSync(news)) {
  console.error(
    'bench:commands needs the file of news passages: npm run bench:commands -- NEWS.jsonl.gz [PASSAGES]',
  );
  process.exitCode = 2;
} else await run(news, Number(size));

async function run(path: string, passages: number): Promise<void> {
  const articles = readNews(path, passages);
  const questions = JSON.parse(
    readFileSync(join(dirname(path), 'questions.json'), 'utf8'),
  ) as readonly string[];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const library = await openLibrary(articles);
  delay.disable();
  const opened = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${passages} passages opened in ${opened} s, held the thread for ${(delay.max / 1e6).toFixed(0)} ms at most`,
  );
  const first = performance.now();
  const speakers = library.completions('speaker', '');
  console.log(`names gathered in ${(performance.now() - first).toFixed(0)} ms`);
  const actors = library.completions('actor', '');
  report('/ask', questions.slice(0, 200), (line) => answerTyped(`/ask ${line}`, commands, library));
  report('/who said', questions.slice(0, 200), (line) => answerTyped(`/who said ${line}`, commands, library));
  report('/quotes', speakers, (name) => answerTyped(`/quotes ${name}`, commands, library));
  report('/position', actors, (name) => answerTyped(`/position ${name}`, commands, library));
  report('completion', [...speakers, ...actors], (name) => library.completions('speaker', name.slice(0, 3)));
  report('add', articles.slice(0, 30), (article) => {
    library.add({ ...article, id: `added-${article.id}` });
  });
  report('remove', articles.slice(0, 30), ({ id }) => library.remove(id));
  console.log(`${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

function report<Given>(name: string, given: readonly Given[], call: (one: Given) => unknown): void {
  const times = given.map((one) => {
    const before = performance.now();
    call(one);
    return performance.now() - before;
  });
  console.log(
    `${name}: p50 ${percentile(times, 0.5).toFixed(1)} ms · p99 ${percentile(times, 0.99).toFixed(1)} ms`,
  );
}
