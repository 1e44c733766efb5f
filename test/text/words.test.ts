import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.js';
import { wordsOf } from '../../src/text/words.js';

describe('wordsOf', () => {
  it.each([
    ['possessives stand alone', 'Lind’s plan', 'Lind|’s|plan'],
    ['so do contractions', 'They’re here and I’ll stay', 'They|’re|here|and|I|’ll|stay'],
    ['negation keeps its verb whole', "It isn’t, he didn't", "It|is|n’t|,|he|did|n't"],
    ['a name with an apostrophe stays whole', 'O’Neill’s', 'O’Neill|’s'],
    [
      'abbreviations keep their stop',
      'Gov. Lind at 5 p.m. in the U.S. today',
      'Gov.|Lind|at|5|p.m.|in|the|U.S.|today',
    ],
    ['a small word does not', 'He said no.', 'He|said|no|.'],
    ['hyphens join', 'a U.S.-brokered cease-fire', 'a|U.S.-brokered|cease-fire'],
    ['a lost space parts', 'envoy,Steve', 'envoy|,|Steve'],
    ['money and shares', 'up 3.5% to $4.5bn', 'up|3.5%|to|$4.5bn'],
    ['dashes of two strokes', 'yes -- no—maybe', 'yes|--|no|—|maybe'],
    ['links and handles', 'see https://a.example/b, says @desk', 'see|https://a.example/b|,|says|@desk'],
    ['ampersands', 'AT&T rose', 'AT&T|rose'],
    [
      'a plain word before a stop may begin an address',
      'ask ada.berg@quay.example, now',
      'ask|ada.berg@quay.example|,|now',
    ],
    [
      'a plain word before letters of another kind is one with them',
      'Bergström and cafés',
      'Bergström|and|cafés',
    ],
    ['single letters with their stops at the end', 'by J.K. and K.', 'by|J.K.|and|K.'],
  ])('%s', (_, text, expected) => {
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join('|'),
    ).toBe(expected);
  });

  it('puts every character that is not white space into exactly one word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/g, ''));
        for (const word of words) expect(sliceOf(text, word)).toBe(word.text);
      }),
    );
  });
});
