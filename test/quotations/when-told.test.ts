import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { isWhen, withoutWhen } from '../../src/quotations/when-told.js';
import { sliceOf } from '../../src/text/span.js';

/** A draft about the second word, all behind which was taken for what was said. */
function draftOf(text: string): QuotationDraft {
  const [before = '', cue = ''] = /^\S+ (\S+) /u.exec(text) ?? [];
  return {
    type: 'indirect',
    content: { start: before.length, end: text.length },
    cue: { start: before.length - 1 - cue.length, end: before.length - 1 },
    source: null,
    speech: true,
    confidence: 0.9,
  };
}

describe('withoutWhen', () => {
  it.each([
    ['a day', 'Lowe said Tuesday the mill would close', 'the mill would close'],
    ['a part of it', 'Lowe tweeted late Tuesday night he had won', 'he had won'],
    ['a part of a day', 'Lowe confirmed earlier in the day the mill had closed', 'the mill had closed'],
    ['a day before that', 'Lowe said Friday that the mill would close', 'the mill would close'],
    ['not a day that is the subject', 'Lowe said Tuesday was too late', 'Tuesday was too late'],
    ['not before what else is told', 'Lowe announced Tuesday as part of a plan', 'Tuesday as part of a plan'],
  ])('leaves out %s', (_, text, said) => {
    expect(sliceOf(text, withoutWhen(text, draftOf(text)).content)).toBe(said);
  });
});

describe('isWhen', () => {
  it.each([
    ['a day alone', 'Lowe announced Friday', true],
    ['a week alone', 'Lowe noted this week', true],
    ['a day and more', 'Lowe praised Friday’s vote', false],
  ])('%s', (_, text, is) => {
    expect(isWhen(text, draftOf(text))).toBe(is);
  });
});
