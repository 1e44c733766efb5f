import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../src/quotations/quoted.js';

const quoted = (text: string): string[] =>
  quotedSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const rows: readonly (readonly [fact: string, text: string, quotes: readonly string[]])[] = [
  ['curly marks', 'He said “yes” twice.', ['“yes”']],
  ['straight marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['curly opens, straight closes', '“Yes," he said.', ['“Yes,"']],
  ['a closing mark that opens', '”Yes,” he said.', ['”Yes,”']],
  ['guillemets', 'He said «yes» twice.', ['«yes»']],
  ['guillemets that point inwards', 'He said »yes« and »no.« twice.', ['»yes«', '»no.«']],
  ['guillemets with spaces', '« Yes », he said.', ['« Yes »']],
  ['low and high marks', '„Yes,“ he said. „No“, she said.', ['„Yes,“', '„No“']],
  ['a report behind marks that nobody closed', '“We shall go, said Mr Lowe. It rained.', ['“We shall go,']],
  ['and before others', '"We shall go, Mr Lowe said. "We shall."', ['"We shall go,', '"We shall."']],
  [
    'what the speaker himself reports',
    '“I was there, I said to him. He left.',
    ['“I was there, I said to him. He left.'],
  ],
  ['British single marks', '‘Yes,’ he said.', ['‘Yes,’']],
  ['an apostrophe inside', '‘It isn’t the dogs’ fault,’ he said.', ['‘It isn’t the dogs’ fault,’']],
  ['single marks inside double', '“He said ‘yes’ twice,” she said.', ['“He said ‘yes’ twice,”']],
  ['double marks inside single', '‘He said “yes” twice,’ she said.', ['‘He said “yes” twice,’']],
  ['apostrophes alone', 'The dogs’ leads, the ’90s coats and rock ’n’ roll.', []],
  ['straight apostrophes alone', "The dogs' leads and the cat's bowl.", []],
  ['an opening mark that is not closed', 'He said: “We shall see', ['“We shall see']],
  ['a single mark that is not closed', 'He ‘saw it', []],
  ['one behind a colon', 'She said: ‘We shall see', ['‘We shall see']],
  ['inches', 'A plank of 6" and no more', []],
];

describe('quotedSpans', () => {
  it.each(rows)('%s', (_, text, quotes) => {
    expect(quoted(text)).toEqual(quotes);
  });

  it.each([
    [
      'behind a sentence',
      '‘Yes,’ he said. ‘They’re rotten.',
      '\n\n‘All of it.’',
      ['‘Yes,’', '‘They’re rotten.'],
    ],
    ['behind a comma', '‘Yes,’ he said, ‘and I knew.', '\n\n‘All of it.’', ['‘Yes,’', '‘and I knew.']],
    [
      'over an apostrophe',
      '‘Yes, the dogs’ leads were gone.',
      '\n\n‘All of it.’',
      ['‘Yes, the dogs’ leads were gone.'],
    ],
    ['nowhere else', 'He had ‘seen it.', '\n\n‘All of it.’', []],
    ['nor without the next', '‘Yes,’ he said. ‘They’re rotten.', '\n\nIt rained.', ['‘Yes,’']],
  ])('single marks go on in the next paragraph %s', (_, block, next, quotes) => {
    const spans = quotedSpans(block + next, { start: 0, end: block.length });
    expect(spans.map(({ start, end }) => block.slice(start, end))).toEqual(quotes);
  });

  it('gives spans that lie inside the text, in order, apart', () => {
    const piece = fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', 'a', 'Word', ' ', '. ', ', ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of quotedSpans(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
