/**
 * How long `/position` takes in a library of 1,000 whole articles, from what is typed to the answer:
 *
 *   npm run bench:position-speed [-- ARTICLES]
 *
 * Reads the news articles of the attribution corpora (`CORPUS`). Where there are fewer than asked for, the first ones
 * are taken again under another number, and the report says how many. Positions are read when the library is opened.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../commands/index.js';
import { answerTyped } from '../src/command.js';
import { openLibrary } from '../src/library/open.js';
import type { Library } from '../src/library/library.js';
import type { Article } from '../src/news/article.js';
import { sliceOf } from '../src/text/span.js';
import { percentile } from './retrieval/measures.js';
import { CORPUS } from './train-corpus.js';

/** So many actors are asked for, spread evenly over all from the best known to the least. */
const ACTORS = 300;

async function run(size: number): Promise<void> {
  const real = readArticles();
  const articles = Array.from({ length: size }, (_, at): Article => {
    const article = real[at % real.length] ?? failed();
    return at < real.length ? article : { ...article, id: `again-${at}` };
  });
  const library = await openLibrary(articles);
  const positions = library.entries.flatMap((entry) => entry.positions);
  console.log(
    `${size} articles (${Math.max(0, size - real.length)} of them taken again), ${positions.length} positions`,
  );
  const best = library.completions('actor', '');
  const all = spread(namesByCount(library), ACTORS);
  ask('the best known', best, library);
  ask('all kinds', all, library);
  ask(
    'the best known, on a topic',
    best.flatMap((name) => onTopics(name, library)),
    library,
  );
  ask(
    'all kinds, on a topic',
    all.flatMap((name) => onTopics(name, library).slice(0, 1)),
    library,
  );
}

function failed(): never {
  throw new Error(`no articles in ${CORPUS}`);
}

function readArticles(): readonly Article[] {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  const lines = files.sort().flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').trim().split('\n'));
  return lines.map((line) => {
    const { id, title, publisher, date, text } = JSON.parse(line) as Record<string, string>;
    return {
      id: id ?? failed(),
      title: title ?? null,
      outlet: publisher ?? null,
      authors: [],
      date: date ?? null,
      url: null,
      text: text ?? '',
    };
  });
}

/** Holders of positions, the one with the most first. */
function namesByCount(library: Library): readonly string[] {
  const counts = new Map<string, number>();
  for (const { positions } of library.entries)
    for (const { holderName } of positions) counts.set(holderName, (counts.get(holderName) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

const spread = (names: readonly string[], most: number): readonly string[] =>
  names.filter((_, at) => at % Math.ceil(names.length / most) === 0);

/** `clinton trade deals`: the actor with the last two words of what some of its positions are about. */
function onTopics(name: string, library: Library): readonly string[] {
  const hits = library.positionsOf(name, null).slice(0, 8);
  return hits.flatMap(({ entry, position: { topic } }) =>
    topic === null ? [] : [`${name} ${sliceOf(entry.article.text, topic).split(/\s+/).slice(-2).join(' ')}`],
  );
}

function ask(what: string, questions: readonly string[], library: Library): void {
  const times = questions.map((question) => {
    const before = performance.now();
    answerTyped(`/position ${question}`, commands, library);
    return performance.now() - before;
  });
  const [median, late] = [percentile(times, 0.5), percentile(times, 0.99)];
  console.log(
    `/position of ${what}: ${times.length} questions, median ${median.toFixed(1)} ms, p99 ${late.toFixed(1)} ms`,
  );
}

if (existsSync(CORPUS)) await run(Number(process.argv[2] ?? 1000));
else {
  console.error(`bench:position-speed needs the corpora in ${CORPUS}; set ATTRIBUTION_DATA`);
  process.exitCode = 2;
}
