import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/discord/quote.js';
import { hostileText } from './hostile.js';
import { read, shown } from './markdown.js';

describe('a quote', () => {
  it.each([
    ['has its marked words in bold', 'Prices fell by 2%.', [[7, 11]], '> Prices **fell** by 2%.'],
    ['has every line quoted', 'One.\n\nTwo.', [], '> One.\n> Two.'],
    ['has a mark over two lines in both', 'One.\nTwo.', [[0, 9]], '> **One.**\n> **Two.**'],
    ['has no white space inside bold', 'a b c', [[1, 4]], '> a **b** c'],
    [
      'has marks that touch as one',
      'abcd',
      [
        [0, 2],
        [2, 4],
      ],
      '> **abcd**',
    ],
    [
      'has marks that overlap as one',
      'abcd',
      [
        [1, 4],
        [0, 2],
      ],
      '> **abcd**',
    ],
    ['has asterisks beside bold escaped', '*a*', [[1, 2]], '> \\***a**\\*'],
    ['has nothing bold for an empty mark', 'abc', [[1, 1]], '> abc'],
  ] as const)('%s', (_, text, marks, expected) => {
    expect(
      quote(
        text,
        marks.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(expected);
  });

  it('shows the words, all of them, and only them, whatever they are', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        fc.pre(text.trim() !== '');
        const lines = read(quote(text, marks));
        expect(lines.every(({ block }) => block === 'quote')).toBe(true);
        const styles = lines.flatMap(({ runs }) => runs.map(({ style }) => style));
        expect(styles.filter((style) => style !== 'plain' && style !== 'bold')).toEqual([]);
        expect(seen(lines.map(shown).join('\n'))).toBe(seen(text));
      }),
    );
  });
});

/** A text with marks that begin and end between characters, as all spans of articles do. */
const marked = fc
  .tuple(hostileText, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }))
  .map(([text, pairs]) => {
    const characters = Array.from(text);
    const place = (count: number): number => characters.slice(0, count).join('').length;
    return {
      text,
      marks: pairs.map(([from, length]) => ({ start: place(from), end: place(from + length) })),
    };
  });

/** What there is to see in a text: no space, no control character, no half character. */
const seen = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '');
