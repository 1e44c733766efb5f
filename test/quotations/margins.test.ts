import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesMargin, marginsOf, opensMargin, partMargin } from '../../src/quotations/margins.js';
import { PARTS } from '../../src/quotations/part-features.js';

const N = PARTS.length;
const SIZE = 4;
const MOST = 6;

const scores = fc.record({
  item: floats(SIZE * N),
  step: floats(SIZE * N * N),
});

function floats(length: number): fc.Arbitrary<Float32Array> {
  return fc.float32Array({ minLength: length, maxLength: length, min: -3, max: 3, noNaN: true });
}

/** Every reading of the window, with its score. */
function readings({ item, step }: { readonly item: Float32Array; readonly step: Float32Array }) {
  return Array.from({ length: N ** SIZE }, (_, number) => {
    const parts = Array.from({ length: SIZE }, (_, i) => Math.floor(number / N ** i) % N);
    const score = parts.reduce(
      (sum, part, i) =>
        sum +
        (item[i * N + part] ?? 0) +
        (i === 0 ? 0 : (step[i * N * N + (parts[i - 1] ?? 0) * N + part] ?? 0)),
      0,
    );
    return { parts, score };
  });
}

/** The best score of those that are meant over that of the others, bounded. */
function gap(all: ReturnType<typeof readings>, isMeant: (parts: readonly number[]) => boolean): number {
  const best = (meant: boolean): number =>
    Math.max(...all.filter(({ parts }) => isMeant(parts) === meant).map(({ score }) => score));
  return Math.max(-MOST, Math.min(MOST, best(true) - best(false)));
}

describe('margins are those of all readings of a window', () => {
  const place = fc.record({ at: fc.nat(SIZE - 1), part: fc.nat(N - 1) });

  it('of an item being a part', () => {
    fc.assert(
      fc.property(scores, place, (given, { at, part }) => {
        const found = partMargin(marginsOf(given, SIZE), at, part);
        expect(found).toBeCloseTo(
          gap(readings(given), (parts) => parts[at] === part),
          3,
        );
      }),
    );
  });

  it('of a run beginning or ending at an item', () => {
    fc.assert(
      fc.property(scores, place, (given, { at, part }) => {
        fc.pre(at > 0);
        const margins = marginsOf(given, SIZE);
        const all = readings(given);
        expect(opensMargin(margins, at, part)).toBeCloseTo(
          gap(all, (parts) => parts[at - 1] !== part && parts[at] === part),
          3,
        );
        expect(closesMargin(margins, at, part)).toBeCloseTo(
          gap(all, (parts) => parts[at - 1] === part && parts[at] !== part),
          3,
        );
      }),
    );
  });

  it.each([0, SIZE])('the edge of the window is certain: %i', (at) => {
    const given = { item: new Float32Array(SIZE * N), step: new Float32Array(SIZE * N * N) };
    expect(opensMargin(marginsOf(given, SIZE), at, 1)).toBe(MOST);
  });
});
