import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { openLibrary } from '../../src/library/open.js';
import type { Reading } from '../../src/library/reading.js';
import { article, BAKERY, FERRY } from './articles.js';

/** More articles than are read on the spot: worker threads read them. */
const MANY = [
  FERRY,
  BAKERY,
  ...Array.from({ length: 40 }, (_, at) =>
    article(`museum-${at}`, [`“Room ${at} stays shut,” said Olga Lind, the museum’s keeper, on Monday.`]),
  ),
];

describe('openLibrary', () => {
  it.each([
    ['none', []],
    ['a few, on the spot', [FERRY, BAKERY]],
    ['many, in workers', MANY],
    ['one twice', [FERRY, { ...BAKERY, id: 'ferry' }]],
  ])('gives what buildLibrary gives: %s', async (_, articles) => {
    const [opened, built] = [await openLibrary(articles), buildLibrary(articles)];
    expect(opened.entries).toEqual(built.entries);
    for (const question of ['Who asked for a larger quay?', 'Which rooms stay shut?'])
      expect(opened.passagesFor(question)).toEqual(built.passagesFor(question));
    expect(opened.completions('speaker', '')).toEqual(built.completions('speaker', ''));
  });

  it('does not read again what it has read before', async () => {
    const kept = new Map<string, Reading>();
    const put: string[] = [];
    const readings = {
      get: ({ id }: { id: string }) => kept.get(id),
      put: ({ id }: { id: string }, reading: Reading) => {
        put.push(id);
        kept.set(id, reading);
      },
    };
    const first = await openLibrary([FERRY], readings);
    const second = await openLibrary([FERRY, BAKERY], readings);
    expect(put).toEqual(['ferry', 'bakery']);
    expect(second.entries).toContainEqual(first.entries[0]);
  });

  it('leaves the thread free while workers read', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await openLibrary(MANY);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
