import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/quotations/reading.js';
import { FORM, formOf } from '../../src/quotations/verb-forms.js';
import { wordClassOf } from '../../src/quotations/word-classes.js';

const classOf = (word: string): number => wordClassOf(stemOf(word));

describe('the class of a word', () => {
  it.each([
    ['argued', 'contends'],
    ['quipped', 'retorting'],
    ['vowed', 'pledges'],
  ])('%s and %s are of a like use', (one, other) => {
    expect(classOf(one)).toBe(classOf(other));
    expect(classOf(one)).not.toBe(classOf('zyxwv'));
  });

  it('parts words of another use', () => {
    expect(classOf('argued')).not.toBe(classOf('decorated'));
  });
});

describe('the form of a verb', () => {
  it.each([
    ['promise', FORM.base],
    ['promised', FORM.past],
    ['wrote', FORM.past],
    ['promising', FORM.ing],
    ['promises', FORM.s],
  ] as const)('%s', (word, form) => {
    expect(formOf(word)).toBe(form);
  });
});
