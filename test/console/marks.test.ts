import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../src/console/marks.js';

const starred = (text: string, ...marks: readonly (readonly [number, number])[]): string =>
  markedText(
    text,
    marks.map(([start, end]) => ({ start, end })),
    (marked) => `*${marked}*`,
  );

describe('markedText', () => {
  it.each([
    ['nothing', starred('one two'), 'one two'],
    ['a stretch', starred('one two', [4, 7]), 'one *two*'],
    ['the whole', starred('one', [0, 3]), '*one*'],
    ['several in any order', starred('one two six', [8, 11], [0, 3]), '*one* two *six*'],
    ['what overlaps once', starred('one two', [0, 5], [2, 7]), '*one t**wo*'],
    ['what lies outside as far as it is inside', starred('one', [-2, 1], [2, 9]), '*o*n*e*'],
    ['escapes inside and outside', starred('\x1Ba\x1B', [2, 3]), '␛a*␛*'],
  ])('sets off %s', (_, marked, expected) => {
    expect(marked).toBe(expected);
  });

  it('never adds, loses or moves a word', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 30 }),
      end: fc.integer({ min: -3, max: 30 }),
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,25}$/), fc.array(span, { maxLength: 5 }), (text, marks) => {
        expect(markedText(text, marks, (marked) => `*${marked}*`).replaceAll('*', '')).toBe(text);
      }),
    );
  });
});
