import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine } from '../../src/console/printable.js';

describe('printable', () => {
  it.each([
    ['colours', '\x1B[31mred', '␛[31mred'],
    ['a window title', '\x1B]0;owned\x07', '␛]0;owned␇'],
    ['an eight-bit escape', '\x9B2J', '\uFFFD2J'],
    ['a carriage return that would overwrite the line', 'Ada\rEve', 'Ada␍Eve'],
    ['a backspace', 'no\b\byes', 'no␈␈yes'],
    ['delete', 'a\x7Fb', 'a␡b'],
    ['a turned direction', 'file\u202Etxt.exe', 'file\uFFFDtxt.exe'],
    ['a tab', 'a\tb', 'a b'],
  ])('shows %s instead of obeying', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ['quotation marks and dashes', '“so" ‘it’ — goes…'],
    ['lines', 'one\n\ntwo'],
    ['spaces that do not break', 'U.S.\u00A0officials'],
    ['other scripts', 'Зеленський 泽连斯基 زيلينسكي'],
    ['emoji of several parts', '👩\u200D🚒'],
  ])('leaves %s alone', (_, text) => {
    expect(printable(text)).toBe(text);
  });

  it('leaves nothing that a terminal obeys, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex -- these are what it is about
        expect(printable(text)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
        expect(printableLine(text)).not.toContain('\n');
      }),
    );
  });
});
