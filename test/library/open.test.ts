import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { openLibrary } from '../../src/library/open.js';
import type { Entry, PassageHit } from '../../src/library/library.js';
import { PackedReadings } from '../../src/library/packed-readings.js';
import type { Reading } from '../../src/library/reading.js';
import type { Article } from '../../src/news/article.js';
import { article, BAKERY, FERRY, plain } from './articles.js';

/** More articles than are read on the spot: worker threads read them. */
const MANY = [
  FERRY,
  BAKERY,
  ...Array.from({ length: 40 }, (_, at) =>
    article(`museum-${at}`, [`“Room ${at} stays shut,” said Olga Lind, the museum’s keeper, on Monday.`]),
  ),
];

const hitOf = ({ entry, passage, deciding, score }: PassageHit) => ({
  entry: plain(entry),
  passage,
  deciding,
  score,
});

describe('openLibrary', () => {
  it.each([
    ['none', []],
    ['a few, on the spot', [FERRY, BAKERY]],
    ['many, in workers', MANY],
    ['one twice', [FERRY, { ...BAKERY, id: 'ferry' }]],
  ])('gives what buildLibrary gives: %s', async (_, articles) => {
    const [opened, built] = [await openLibrary(articles), buildLibrary(articles)];
    expect(opened.entries.map(plain)).toEqual(built.entries.map(plain));
    for (const question of ['Who asked for a larger quay?', 'Which rooms stay shut?'])
      expect(opened.passagesFor(question).map(hitOf)).toEqual(built.passagesFor(question).map(hitOf));
    expect(opened.completions('speaker', '')).toEqual(built.completions('speaker', ''));
  });

  it('does not read again what it has read before', async () => {
    const kept = new Map<string, Entry>();
    const packed = new PackedReadings();
    const put: string[] = [];
    const readings = {
      get: ({ id }: { id: string }) => kept.get(id),
      put: (given: Article, reading: Reading) => {
        const entry = packed.entry(given, packed.pack(reading));
        put.push(given.id);
        kept.set(given.id, entry);
        return entry;
      },
      ready: () => Promise.resolve(),
      restore: () => Promise.resolve([]),
      keep: () => undefined,
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
