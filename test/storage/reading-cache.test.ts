import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { answerTyped } from '../../src/command.js';
import { importLibrary } from '../../src/import/library-paths.js';
import { buildLibrary, Parts } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';
import { openLibrary } from '../../src/library/open.js';
import type { Article } from '../../src/news/article.js';
import { codeVersion } from '../../src/storage/code-version.js';
import { ReadingCache } from '../../src/storage/reading-cache.js';
import { article, BAKERY, FERRY, plain } from '../library/articles.js';

const V1 = { readings: 'r1', library: 'l1' };
const TALK = article('talk', [
  '“The quay is too small,” said Ada Brandt. Joel Marsh wants a larger one, and Norvik rejects the plan.',
]);

const SAMPLE = fileURLToPath(new URL('../../data/articles', import.meta.url));
let sample: readonly Article[] = [];
beforeAll(async () => {
  sample = (await importLibrary([SAMPLE])).articles;
});

let folder = '';
let path = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cache-'));
  path = join(folder, 'deep', 'readings');
  const cache = await ReadingCache.open(path, V1);
  await openLibrary([FERRY, BAKERY], cache);
  await cache.save();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Which of the two articles the file still knows. */
async function known(version = V1): Promise<readonly string[]> {
  const cache = await ReadingCache.open(path, version);
  return [FERRY, BAKERY].filter((article) => cache.get(article) !== undefined).map(({ id }) => id);
}

describe('the cache of readings', () => {
  it('gives back what was read', async () => {
    const opened = await openLibrary([FERRY, BAKERY], await ReadingCache.open(path, V1));
    expect(opened.entries.map(plain)).toEqual(buildLibrary([FERRY, BAKERY]).entries.map(plain));
  });

  it('does not know an article that has changed', async () => {
    const cache = await ReadingCache.open(path, V1);
    expect(cache.get({ ...FERRY, text: `${FERRY.text} More.` })).toBeUndefined();
    expect(cache.get(FERRY)).toBeDefined();
  });

  it.each([
    ['that other code wrote', (whole: string) => whole.replace('r1', 'r0'), []],
    ['that is empty', () => '', []],
    ['of something else', () => '\0\xFF\n{}\n', []],
    ['that is cut off', (whole: string) => whole.slice(0, -20), []],
    ['with a letter changed', (whole: string) => whole.replace('passage', 'package'), []],
  ])('ignores what it cannot trust in a file %s', async (_, change, left) => {
    writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1');
    expect(await known()).toEqual(left);
    const opened = await openLibrary([FERRY, BAKERY], await ReadingCache.open(path, V1));
    expect(opened.entries.map(plain)).toEqual(buildLibrary([FERRY, BAKERY]).entries.map(plain));
  });

  it('forgets articles that are gone', async () => {
    const cache = await ReadingCache.open(path, V1);
    await openLibrary([BAKERY], cache);
    await cache.save();
    expect(await known()).toEqual(['bakery']);
  });

  it('names the code by its content', async () => {
    const { readings, library } = await codeVersion();
    expect([readings, library]).toEqual([
      expect.stringMatching(/^[\w-]{22}$/),
      expect.stringMatching(/^[\w-]{22}$/),
    ]);
    expect(library).not.toBe(readings);
    expect(await codeVersion()).toEqual({ readings, library });
  });

  it('holds no parts of a library that was made with another list of actors, but its readings', async () => {
    const [without, withOne] = [await codeVersion(), await codeVersion([{ name: 'Harl Ferries' }])];
    expect(withOne.readings).toBe(without.readings);
    expect(withOne.library).not.toBe(without.library);
  });
});

describe('the parts of a library in the cache', () => {
  const changed = { ...BAKERY, text: BAKERY.text.replace('Ada Brandt', 'Joel Marsh') };

  it.each([
    ['the same articles', () => [FERRY, BAKERY, ...sample]],
    ['in another order', () => [...sample, BAKERY, FERRY]],
    ['one more', () => [FERRY, BAKERY, TALK, ...sample]],
    ['one that is gone', () => [FERRY, ...sample]],
    ['one that has changed', () => [FERRY, changed, ...sample]],
    ['another in place of one', () => [TALK, BAKERY, ...sample]],
    ['most of them gone', () => [TALK, BAKERY]],
    ['none', () => []],
  ])('answer as those that were made anew: %s', async (_, given) => {
    await reopened([FERRY, BAKERY, ...sample]);
    const expected = answersOf(buildLibrary(given()));
    expect(answersOf(await reopened(given()))).toEqual(expected);
    expect(answersOf(await reopened(given()))).toEqual(expected);
  });

  it('go on changing', async () => {
    const library = await reopened([FERRY, BAKERY]);
    library.remove('bakery');
    await library.add(TALK);
    await library.add(BAKERY);
    library.remove('ferry');
    expect(answersOf(library)).toEqual(answersOf(buildLibrary([TALK, BAKERY])));
  });

  it('are made anew where the code of the library is another, from what was read', async () => {
    const cache = await ReadingCache.open(path, { ...V1, library: 'l2' });
    expect(cache.get(FERRY)).toBeDefined();
    expect(await cache.restore(new Parts())).toEqual([]);
    const library = await openLibrary([FERRY, BAKERY], cache);
    expect(answersOf(library)).toEqual(answersOf(buildLibrary([FERRY, BAKERY])));
  });

  it('are not written where the library has changed since', async () => {
    const cache = await ReadingCache.open(path, V1);
    const library = await openLibrary([FERRY, BAKERY, TALK], cache);
    library.remove('talk');
    await cache.save();
    expect((await ReadingCache.open(path, V1)).get(TALK)).toBeUndefined();
    expect(await known()).toEqual(['ferry', 'bakery']);
  });
});

/** A library from the cache, which is kept again. */
async function reopened(articles: readonly Article[]): Promise<Library> {
  const cache = await ReadingCache.open(path, V1);
  const library = await openLibrary(articles, cache);
  await cache.save();
  return library;
}

/** What a library answers to each command about all that it knows. */
function answersOf(library: Library): unknown {
  const names = (of: 'speaker' | 'actor') =>
    ['', 'a', 'b', 'm', 'n', 'z'].map((start) => library.completions(of, start));
  const typed = [
    ...new Set([...names('speaker'), ...names('actor')].flat()),
    'brant',
    'zelenskiy',
    'the council',
  ];
  const asked = typed.flatMap((name) => [
    `/quotes ${name}`,
    `/position ${name}`,
    `/who said ${name}`,
    `/ask ${name}`,
  ]);
  const questions = [
    'Who asked for a larger quay?',
    'larger kuay',
    '/who said a lifeline, not a luxury',
    '/who said too small',
  ];
  return [
    names('speaker'),
    names('actor'),
    ...[...asked, ...questions].map((one) => answerTyped(one, commands, library)),
  ];
}
