import { describe, expect, it } from 'vitest';
import { WordList } from '../../../src/quotations/speakers/word-list.js';

const list = new WordList(['Warden', 'dr.', 'éva', 'a', 'x'.repeat(40)]);

describe('WordList', () => {
  it.each([
    ['a word as it stands', 'Warden', true],
    ['in small letters', 'warden', true],
    ['in capitals', 'WARDEN', true],
    ['of one letter', 'A', true],
    ['with a stop', 'Dr.', true],
    ['that begins with no plain letter', 'Éva', true],
    ['longer than any mark of its length', 'X'.repeat(40), true],
    ['of one length and first letter with another', 'wander', false],
    ['of another length', 'wardens', false],
    ['of another first letter', 'garden', false],
    ['that is a mark', '.', false],
    ['that is empty', '', false],
  ])('%s', (_, word, isThere) => {
    expect(list.has(word)).toBe(isThere);
  });
});
