import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstNotBefore } from '../../src/text/halving.js';

it('finds what a look at each would find', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (given, sought) => {
      const values = given.toSorted((a, b) => a - b);
      const first = values.findIndex((value) => value >= sought);
      const found = firstNotBefore(values.length, (at) => (values[at] ?? Infinity) < sought);
      expect(found).toBe(first < 0 ? values.length : first);
    }),
  );
});
