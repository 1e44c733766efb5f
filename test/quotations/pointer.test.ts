import { expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { isPointer } from '../../src/quotations/pointer.js';

/** A draft whose source is what stands in brackets, before its colon. */
function draftIn(marked: string): { text: string; draft: QuotationDraft } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const cue = { start: end, end: end + 1 };
  return {
    text,
    draft: {
      type: 'indirect',
      content: { start: end + 2, end: text.length },
      cue,
      source: { start, end },
      speech: true,
      confidence: 0.9,
    },
  };
}

it.each([
  ['The gates stay shut. [HARBOUR TOLLS]: What they cost', true],
  ['The gates stay shut. [PELL]: Why nobody pays', true],
  ['The gates stay shut. [Ada Pell]: nobody pays', false],
  ['The gates stay shut.\n\n[PELL]: Nobody pays.', false],
  ['The gates? [PELL]: They stay shut. BERG: Why? PELL: Because.', false],
  ['[PELL]: Nobody pays.', false],
])('“%s” points to another article: %s', (marked, expected) => {
  const { text, draft } = draftIn(marked);
  expect(isPointer(text, draft)).toBe(expected);
});
