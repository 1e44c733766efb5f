import { describe, expect, it } from 'vitest';
import { GrowingInts } from '../../src/library/growing-ints.js';

/** More than one page holds. */
const MANY = 300_000;
const EDGE = 2 ** 18;

describe('GrowingInts', () => {
  const list = new GrowingInts();
  for (let at = 0; at < MANY; at += 3) list.append([at, at + 1, at + 2]);

  it.each([
    ['at the start', 0, 5],
    ['within the first page', 1000, 1010],
    ['over the edge of a page', EDGE - 3, EDGE + 4],
    ['that ends with a page', EDGE - 3, EDGE],
    ['that begins with a page', EDGE, EDGE + 3],
    ['at the end', MANY - 2, MANY],
    ['of nothing', EDGE, EDGE],
  ])('views a stretch %s', (_, start, end) => {
    expect([...list.view(start, end)]).toEqual(Array.from({ length: end - start }, (__, at) => start + at));
  });

  it('has zeros where it was lengthened, and beyond its end', () => {
    const longer = new GrowingInts();
    longer.push(7);
    longer.extendTo(MANY);
    longer.set(EDGE + 1, 8);
    expect([0, 1, EDGE, EDGE + 1, MANY - 1, MANY].map((place) => longer.at(place))).toEqual([
      7, 0, 0, 8, 0, 0,
    ]);
    expect(longer.length).toBe(MANY);
  });

  it('is the same from its pages', () => {
    const values = Int32Array.from(list.pages().flatMap((page) => [...page]));
    const again = GrowingInts.of(values);
    again.push(-1);
    expect([again.length, again.at(EDGE + 1), again.at(MANY)]).toEqual([MANY + 1, EDGE + 1, -1]);
    expect(values).toHaveLength(MANY);
  });
});
