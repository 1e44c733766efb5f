import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { openLibrary } from '../../src/library/open.js';
import { codeVersion } from '../../src/storage/code-version.js';
import { ReadingCache } from '../../src/storage/reading-cache.js';
import { BAKERY, FERRY, plain } from '../library/articles.js';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cache-'));
  path = join(folder, 'deep', 'readings');
  const cache = await ReadingCache.open(path, 'v1');
  await openLibrary([FERRY, BAKERY], cache);
  await cache.save();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Which of the two articles the file still knows. */
async function known(version = 'v1'): Promise<readonly string[]> {
  const cache = await ReadingCache.open(path, version);
  return [FERRY, BAKERY].filter((article) => cache.get(article) !== undefined).map(({ id }) => id);
}

describe('the cache of readings', () => {
  it('gives back what was read', async () => {
    const opened = await openLibrary([FERRY, BAKERY], await ReadingCache.open(path, 'v1'));
    expect(opened.entries.map(plain)).toEqual(buildLibrary([FERRY, BAKERY]).entries.map(plain));
  });

  it('does not know an article that has changed', async () => {
    const cache = await ReadingCache.open(path, 'v1');
    expect(cache.get({ ...FERRY, text: `${FERRY.text} More.` })).toBeUndefined();
    expect(cache.get(FERRY)).toBeDefined();
  });

  it.each([
    ['that other code wrote', (whole: string) => whole.replace('v1', 'v0'), []],
    ['that is empty', () => '', []],
    ['of something else', () => '\0\xFF\n{}\n', []],
    ['that is cut off', (whole: string) => whole.slice(0, -20), []],
    ['with a letter changed', (whole: string) => whole.replace('passage', 'package'), []],
  ])('ignores what it cannot trust in a file %s', async (_, change, left) => {
    writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1');
    expect(await known()).toEqual(left);
    const opened = await openLibrary([FERRY, BAKERY], await ReadingCache.open(path, 'v1'));
    expect(opened.entries.map(plain)).toEqual(buildLibrary([FERRY, BAKERY]).entries.map(plain));
  });

  it('forgets articles that are gone', async () => {
    const cache = await ReadingCache.open(path, 'v1');
    await openLibrary([BAKERY], cache);
    await cache.save();
    expect(await known()).toEqual(['bakery']);
  });

  it('names the code by its content', async () => {
    expect(await codeVersion()).toMatch(/^[\w-]{22}$/);
    expect(await codeVersion()).toBe(await codeVersion());
  });
});
