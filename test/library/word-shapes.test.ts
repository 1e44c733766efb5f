import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance } from '../../src/library/spelling.js';
import { WordShapes } from '../../src/library/word-shapes.js';

const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å', ' '), maxLength: 7 });

it('finds the words that are a few letters off, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aWord, { maxLength: 20 }),
      fc.uniqueArray(fc.nat(19)),
      aWord,
      fc.nat(3),
      (words, gone, typed, most) => {
        const shapes = new WordShapes();
        words.forEach((word) => {
          shapes.add(word);
        });
        const removed = new Set(gone.flatMap((at) => words[at] ?? []));
        removed.forEach((word) => {
          shapes.remove(word);
        });
        const due = words.filter((word) => !removed.has(word) && distance(typed, word, most) <= most);
        expect(new Set(shapes.near(typed, most).map(({ word }) => word))).toEqual(new Set(due));
      },
    ),
  );
});

it.each([
  ['brandt', 'brandt', 0],
  ['brandt', 'brnadt', 1],
  ['brandt', 'brand', 1],
  ['brandt', 'bramdts', 2],
  ['ab', 'ba', 1],
  ['', 'abc', 3],
])('%s is from %s %d letters', (one, other, letters) => {
  expect(distance(one, other, 3)).toBe(letters);
  expect(distance(other, one, 3)).toBe(letters);
});
