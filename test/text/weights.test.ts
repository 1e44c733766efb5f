import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Features } from '../../src/text/hashing.js';
import { addRows, unpackWeights } from '../../src/text/weights.js';

const ROWS = 8;
/** More features than any model has at once, and fewer than a sum has room for. */
const MOST = 250;

const weight = fc.integer({ min: -127, max: 127 });
const table = fc
  .integer({ min: 1, max: 17 })
  .chain((labels) =>
    fc.tuple(fc.constant(labels), fc.array(weight, { minLength: ROWS * labels, maxLength: ROWS * labels })),
  );

describe('addRows', () => {
  it('adds to each label’s score the weights that its features have', () => {
    fc.assert(
      fc.property(table, fc.array(fc.integer(), { maxLength: MOST }), ([labels, bytes], found) => {
        const data = Buffer.from(Int8Array.from(bytes).buffer).toString('base64');
        const features = new Features(MOST);
        features.rows.set(found);
        features.size = found.length;
        const scores = new Float32Array(labels + 1).fill(1);
        addRows(unpackWeights({ rows: ROWS, labels, scale: 0.5, data }), features, scores, 1);
        const sum = (label: number): number =>
          found.reduce((all, feature) => all + (bytes[(feature & (ROWS - 1)) * labels + label] ?? 0), 0);
        const expected = Array.from({ length: labels }, (_, label) => 1 + 0.5 * sum(label));
        expect([...scores]).toEqual([1, ...expected]);
      }),
    );
  });
});
