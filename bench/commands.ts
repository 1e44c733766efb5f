/**
 * Opens a library of news passages as the product does and measures whole commands, from what is typed to the answer:
 *
 *   npm run bench:commands -- NEWS.jsonl.gz [PASSAGES [CACHE]]
 *
 * Readings are kept in the file CACHE, where one is given: the second time the library is opened from it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { commands } from '../commands/index.js';
import { answerTyped } from '../src/command.js';
import { PackedTexts } from '../src/import/packed-texts.js';
import type { Library } from '../src/library/library.js';
import { openLibrary } from '../src/library/open.js';
import type { Article } from '../src/news/article.js';
import { codeVersion } from '../src/storage/code-version.js';
import { ReadingCache } from '../src/storage/reading-cache.js';
import { percentile } from './retrieval/measures.js';
import { memoryHeld } from './scale/memory.js';
import { readNews } from './scale/news.js';

const [news, size = '10000', cache] = process.argv.slice(2);
if (news === undefined || !existsSync(news)) {
  console.error(
    'bench:commands needs the file of news passages: npm run bench:commands -- NEWS.jsonl.gz [PASSAGES [CACHE]]',
  );
  process.exitCode = 2;
} else await run(news, Number(size), cache);

async function run(path: string, passages: number, cache: string | undefined): Promise<void> {
  const articles = await readNews(path, passages);
  const questions = JSON.parse(
    readFileSync(join(dirname(path), 'questions.json'), 'utf8'),
  ) as readonly string[];
  const library = await opened(articles, cache);
  const speakers = namesOf(library, 'speaker');
  const actors = namesOf(library, 'actor');
  const typed = (command: string) => (words: string) =>
    answerTyped(`/${command} ${words}`, commands, library);
  // The first questions are slow while the code is compiled.
  for (const question of questions.slice(-50)) typed('ask')(question);
  console.log(`${(await memoryHeld()).toFixed(0)} MB, ${heldIn()}`);
  await report('/ask', questions.slice(0, 300), typed('ask'));
  await report('/who said', questions.slice(0, 300), typed('who said'));
  await report('/quotes', speakers, typed('quotes'));
  await report('/position', actors, typed('position'));
  await report(
    'completion',
    [...speakers, ...actors].map((name) => name.slice(0, 3)),
    (start) => library.completions('speaker', start),
  );
  const texts = new PackedTexts();
  const added = articles
    .slice(0, 100)
    .map((article) => texts.pack({ ...article, id: `added-${article.id}` }));
  await reportAdding(library, added);
  await report('an article removed, and asked for', added, ({ id }) => [
    library.remove(id),
    library.speakerNamed('biden'),
    library.actorNamed('biden'),
  ]);
  // The thread that reads what is added has ended by then.
  await setTimeout(12_000);
  console.log(`${(await memoryHeld()).toFixed(0)} MB, ${heldIn()}`);
}

function heldIn(): string {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return `${(heapUsed / 1e6).toFixed(0)} MB of it in the heap, ${(arrayBuffers / 1e6).toFixed(0)} MB in arrays`;
}

async function opened(articles: readonly Article[], path: string | undefined): Promise<Library> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const cache = path === undefined ? undefined : await ReadingCache.open(path, await codeVersion());
  const library = await openLibrary(articles, cache);
  delay.disable();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const [most, seldom] = [delay.max, delay.percentile(99)].map((time) => (time / 1e6).toFixed(0));
  console.log(`opened in ${seconds} s, held the thread for ${most} ms at most, ${seldom} ms at p99`);
  await cache?.save();
  return library;
}

/** The best known, and some of each letter. */
function namesOf(library: Library, of: 'speaker' | 'actor'): readonly string[] {
  const starts = ['', ...'abcdefghijklmnopqrstuvwxyz'.split('')];
  return [...new Set(starts.flatMap((start) => library.completions(of, start)))];
}

/** How long each article takes until it is there, and how long the thread that answers was held for at most meanwhile. */
async function reportAdding(library: Library, articles: readonly Article[]): Promise<void> {
  const [times, holds]: [number[], number[]] = [[], []];
  for (const article of articles) {
    const longest = longestTurn();
    const before = performance.now();
    await library.add(article);
    library.speakerNamed('biden');
    library.actorNamed('biden');
    times.push(performance.now() - before);
    holds.push(await longest());
  }
  // The first waits for the thread that reads to be started.
  const [first = 0, ...others] = times;
  print('an article read, added, and asked for', others);
  console.log(`… the first, with the start of the thread that reads: ${first.toFixed(0)} ms`);
  print('… and the thread that answers held for at most', holds);
}

/** Milliseconds of the longest turn of the thread until it is asked for. */
function longestTurn(): () => Promise<number> {
  let [longest, last, isOver] = [0, performance.now(), false];
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isOver) globalThis.setTimeout(look, 1);
  };
  globalThis.setTimeout(look, 1);
  return async () => {
    isOver = true;
    await setImmediate();
    look();
    return longest;
  };
}

/** Each call in a turn of its own, as where somebody asks. */
async function report<Given>(
  name: string,
  given: readonly Given[],
  call: (one: Given) => unknown,
): Promise<void> {
  const times: number[] = [];
  for (const one of given) {
    await setImmediate();
    const before = performance.now();
    call(one);
    times.push(performance.now() - before);
  }
  print(name, times);
}

function print(name: string, times: readonly number[]): void {
  console.log(
    `${name}: p50 ${percentile(times, 0.5).toFixed(1)} ms · p99 ${percentile(times, 0.99).toFixed(1)} ms`,
  );
}
