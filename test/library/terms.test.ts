import { describe, expect, it } from 'vitest';
import { wantsOf } from '../../src/library/question.js';
import { distance, spellingKey } from '../../src/library/spelling.js';
import { termOf, termsOf } from '../../src/library/terms.js';

describe('termOf', () => {
  it.each([
    ['inflection', 'pressures', 'pressure'],
    ['an irregular verb', 'withdrew', 'withdrawn'],
    ['an adverb', 'slowly', 'slow'],
    ['a possessive', 'Trump’s', 'trump'],
    ['accents', 'Łukasz', 'lukasz'],
    ['a people and its country', 'Russian', 'Russia'],
    ['dots', 'U.S.', 'US'],
    ['commas in a number', '1,000', '1000'],
    ['a number in words', 'three', '3'],
  ])('takes for one, by %s: %s and %s', (_, one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['the country and the pronoun', 'US', 'us'],
    ['a negation and its verb', 'isn’t', 'is'],
    ['two countries', 'Iran', 'Iraq'],
  ])('keeps apart %s: %s and %s', (_, one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});

describe('termsOf', () => {
  it('gives each word its place', () => {
    const text = 'The U.S. won’t pay $1,000.';
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'won’t',
      'pay',
      '1,000',
    ]);
  });
});

describe('spelling', () => {
  it.each([
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskij'],
    ['kharkiv', 'karkiv'],
  ])('has one key for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['marsh', 'marsh', 0],
    ['marsh', 'mash', 1],
    ['marsh', 'masrh', 1],
    ['marsh', 'brandt', 3],
  ])('counts the edits from %s to %s', (one, other, edits) => {
    expect(distance(one, other, 2)).toBe(edits);
  });
});

describe('wantsOf', () => {
  it.each([
    ['How long could it last?', 'duration'],
    ['How old was the harbour master when she left?', 'age'],
    ['How many ships sailed?', 'number'],
    ['How much did the lock cost?', 'money'],
    ['The pier was sold for how much?', 'money'],
    ['How much has the lake risen?', 'number'],
    ['What percentage of voters stayed at home?', 'share'],
    ['Where was it held?', 'place'],
    ['In which city?', 'place'],
    ['When did they vote?', 'time'],
    ['Who leads the council?', 'person'],
    ['Why did it close?', 'reason'],
    ['Is it open?', null],
  ])('%s', (question, wants) => {
    expect(wantsOf(question)).toBe(wants);
  });
});
