import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../src/import/markdown.js';

describe('plainOf', () => {
  it.each([
    ['emphasis', 'It was *really* **very** _late_.', 'It was really very late.'],
    ['a link', 'He [said so](https://mail.example/a) twice.', 'He said so twice.'],
    ['a link by reference', 'He [said so][1].\n\n[1]: https://mail.example', 'He said so.'],
    ['a picture', 'Before.\n\n![The bridge](bridge.jpg)\n\nAfter.', 'Before.\n\nAfter.'],
    ['a picture in a line', 'The ![logo](l.png) firm.', 'The  firm.'],
    ['a block quote', '> “We will go,” she said.\n>\n> “Soon.”', '“We will go,” she said.\n\n“Soon.”'],
    ['a list', '- First point.\n- Second point.', 'First point.\n\nSecond point.'],
    ['a rule', 'Before.\n\n* * *\n\nAfter.', 'Before.\n\nAfter.'],
    [
      'a comment',
      'Before. <!-- private -->\n\n<!-- draft\n\n-->\n\nAfter.',
      'Before. \n\nAfter.'.replace(' \n', '\n'),
    ],
    ['HTML', 'He said <b>no</b>.\n\n<div>A box.</div>', 'He said no.\n\nA box.'],
    ['a script', 'Before.\n\n<script>alert(1)</script>\n\nAfter.', 'Before.\n\nAfter.'],
    ['lines broken at a width', 'One line\nand the next.', 'One line and the next.'],
    ['a hard line break', 'One line  \nand the next.', 'One line\nand the next.'],
    ['an entity', 'AT&amp;T &ldquo;won&rdquo;.', 'AT&T “won”.'],
    ['an escaped mark', '2 \\* 3', '2 * 3'],
  ])('undoes %s', (_, markdown, text) => {
    expect(plainOf(markdown).text).toBe(text);
  });

  it.each([
    ['a year at the head of a paragraph', '1986. A year to remember.'],
    ['several numbered paragraphs', '7. One.\n\n8. Two.'],
    ['words in angle brackets', 'The memo said “<redacted> will go”.'],
    ['words in square brackets', '“[The deal] is dead,” he said [sic].'],
    ['an asterisk that stars nothing', 'He scored 5 * 3 points.'],
    ['snake_case_names and the like', 'The file a_b_c was lost.'],
    ['all kinds of quotation marks', '“So" ‘it’ \'goes\' — and… – "on".'],
    ['money', '$5 to $7, or 20% less.'],
    ['a heading of the second rank', 'Before.\n\n## What now?\n\nAfter.'],
    ['spaces that do not break', 'U.S.\u00A0officials said.'],
  ])('leaves %s as printed', (_, markdown) => {
    expect(plainOf(markdown).text).toBe(markdown);
  });

  it.each([
    [
      'takes the title off',
      '# The bridge *closes*\n\nStory.',
      { title: 'The bridge closes', text: 'Story.' },
    ],
    ['takes an underlined title off', 'The bridge\n===\n\nStory.', { title: 'The bridge', text: 'Story.' }],
    ['finds no title where there is none', 'Story.', { title: null, text: 'Story.' }],
    [
      'keeps a later heading of the first rank',
      'Story.\n\n# More',
      { title: null, text: 'Story.\n\n# More' },
    ],
    ['finds nothing in nothing', '', { title: null, text: '' }],
  ])('%s', (_, markdown, expected) => {
    expect(plainOf(markdown)).toEqual(expected);
  });

  it('brings paragraphs of plain prose through character for character', () => {
    const word = fc.constantFrom(
      'Kyiv',
      'said',
      '“no"',
      'U.S.',
      '—',
      'it’s',
      '‘quiet’',
      '3.5%',
      '…',
      '(yes)',
      'a,b',
      'end.',
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => `The ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        expect(plainOf(text)).toEqual({ title: null, text });
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(typeof plainOf(text).text).toBe('string');
      }),
    );
  });
});
