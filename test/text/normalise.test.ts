import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalised } from '../../src/text/normalise.js';

/** Texts full of what normalising touches, and of what it must leave alone. */
const pieces = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n',
    '\uFEFF',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u00A0',
    '\u00AD',
    ' ',
    '“',
    '—',
  ),
  fc.constantFrom(
    'e\u0301',
    '\u0301',
    'q\u0323\u0307',
    '\u212B',
    '\u0344',
    '\u0958',
    '\uD83D\uDE00',
    '\uD83D',
  ),
  fc.constantFrom('\u1112\u1161\u11AB', '\u1100', '\u1161', '\uAC00\u11A8', '\u304B\u3099', '\u{2F800}'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));

describe('normalise', () => {
  it.each([
    ['Windows line ends', 'one\r\ntwo', 'one\ntwo'],
    ['old Macintosh line ends', 'one\rtwo', 'one\ntwo'],
    ['line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['a byte order mark at the head', '\uFEFFone', 'one'],
    ['a decomposed letter', 'Zele\u0301n', 'Zelén'],
    ['nothing of a no-break space', 'U.S.\u00A0officials', 'U.S.\u00A0officials'],
    ['nothing of quotation marks and dashes', '“so" ‘it\' goes—…', '“so" ‘it\' goes—…'],
    ['nothing of spaces at the ends', '  one  ', '  one  '],
  ])('changes %s', (_, raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        expect(normalise(normalise(raw))).toBe(normalise(raw));
      }),
    );
  });
});

describe('the way back', () => {
  it.each([
    ['a plain text', 'one two', 'two', 'two'],
    ['Windows line ends before', 'a\r\n\r\nb', 'b', 'b'],
    ['a line end inside', 'a\r\nb', 'a\nb', 'a\r\nb'],
    ['a byte order mark before', '\uFEFFone', 'one', 'one'],
    ['decomposed letters', 'Rene\u0301 said it', 'René', 'Rene\u0301'],
    ['what follows them', 'Rene\u0301 said it', 'said', 'said'],
    ['a letter that grows', 'a \u0958 b', 'b', 'b'],
  ])('leads through %s', (_, raw, found, expected) => {
    const { text, toRaw } = normalised(raw);
    const start = text.indexOf(found);
    const span = toRaw({ start, end: start + found.length });
    expect(raw.slice(span.start, span.end)).toBe(expected);
  });

  it('normalises to the same text as normalise alone', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        expect(normalised(raw).text).toBe(normalise(raw));
      }),
    );
  });

  it('leads the whole text to the whole raw text, the byte order mark aside', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, toRaw } = normalised(raw);
        fc.pre(text !== '');
        const { start, end } = toRaw({ start: 0, end: text.length });
        expect(raw.slice(start, end)).toBe(raw.replace(/^\uFEFF+/, ''));
      }),
    );
  });

  it('leads every span to raw text that holds it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text, toRaw } = normalised(raw);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const span = toRaw({ start, end });
        expect(0 <= span.start && span.start <= span.end && span.end <= raw.length).toBe(true);
        // A leading dot keeps a mark inside the stretch from being read as a byte order mark at its head.
        expect(normalise(`.${raw.slice(span.start, span.end)}`)).toContain(
          text.slice(start, end).normalize('NFC'),
        );
      }),
      { numRuns: 500 },
    );
  });
});
