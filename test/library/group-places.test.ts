import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupPlaces, SAME, type Hit } from '../../src/library/group-places.js';
import type { Entry } from '../../src/library/library.js';
import { article, FERRY } from './articles.js';
import { buildLibrary } from '../../src/library/build.js';

const [reported] = buildLibrary([FERRY]).quotationsFor('ferry');
const entries: readonly Entry[] = buildLibrary([article('one', ['One.']), article('two', ['Two.'])]).entries;

const hitOf = (entry: Entry | undefined, words: readonly number[]): Hit[] =>
  entry === undefined || reported === undefined
    ? []
    : [
        {
          score: 1,
          said: {
            id: 0,
            item: { entry, quotation: reported.quotation },
            words: Int32Array.from(words),
            around: new Int32Array(),
            passage: null,
          },
        },
      ];

/** Enough of the shorter one's words stand in the longer one. */
const shareEnough = (a: Int32Array, b: Int32Array): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shared = shorter.filter((word) => longer.includes(word)).length;
  return shorter.length === 0 ? longer.length === 0 : shared >= SAME * shorter.length;
};

describe('GroupPlaces', () => {
  it('misses no head that shares enough words, nor one of the same article', () => {
    const aHit = fc
      .tuple(fc.nat(1), fc.array(fc.nat(12), { maxLength: 12 }))
      .map(([entry, words]) => hitOf(entries[entry], words));
    fc.assert(
      fc.property(fc.array(aHit, { minLength: 2, maxLength: 12 }), (all) => {
        const hits = all.flat();
        expect(hits).toHaveLength(all.length);
        const places = new GroupPlaces(hits);
        hits.forEach((hit, at) => {
          const near = places.near(hit);
          const due = hits
            .slice(0, at)
            .flatMap(({ said }, other) =>
              said.item.entry === hit.said.item.entry || shareEnough(said.words, hit.said.words)
                ? [other]
                : [],
            );
          expect(near).toEqual(expect.arrayContaining(due));
          places.add(at, hit);
        });
      }),
    );
  });
});
