import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingWords } from '../../src/library/growing-words.js';

const word = fc.oneof(fc.nat(70_000), fc.constantFrom(0, 65_534, 65_535, 65_536, 2 ** 31 - 1));

it('holds words of any number, in the order in which they were put in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word)), fc.nat(), fc.nat(), (stretches, from, length) => {
      const list = new GrowingWords();
      for (const stretch of stretches) list.append(Int32Array.from(stretch));
      const all = stretches.flat();
      const start = Math.min(from, all.length);
      const end = Math.min(start + length, all.length);
      expect([list.length, ...list.view(start, end)]).toEqual([all.length, ...all.slice(start, end)]);
    }),
  );
});

it('goes on where it was when it was kept', () => {
  const [kept, again] = [new GrowingWords(), new GrowingWords()];
  kept.append(Int32Array.of(7, 80_000, 65_535));
  for (const [at, list] of kept.lists.entries())
    again.lists[at]?.become(Int32Array.from(list.view(0, list.length)));
  again.append(Int32Array.of(90_000, 3));
  expect([...again.view(0, again.length)]).toEqual([7, 80_000, 65_535, 90_000, 3]);
});
