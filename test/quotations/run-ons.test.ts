import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { withoutRunOns } from '../../src/quotations/run-ons.js';
import { sliceOf, type Span } from '../../src/text/span.js';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function draft(text: string, parts: { content: string; cue: string; source?: string }): QuotationDraft {
  return {
    type: parts.content.includes('“') ? 'mixed' : 'indirect',
    content: spanOf(text, parts.content),
    cue: spanOf(text, parts.cue),
    source: parts.source === undefined ? null : spanOf(text, parts.source),
    speech: true,
    confidence: 0.9,
  };
}

const said = (text: string, { content }: QuotationDraft): string => sliceOf(text, content);

describe('withoutRunOns', () => {
  const text = 'Lowe said the road was shut and promised to pave it.';
  const first = draft(text, {
    content: 'the road was shut and promised to pave it',
    cue: 'said',
    source: 'Lowe',
  });
  const second = draft(text, { content: 'to pave it', cue: 'promised', source: 'Lowe' });

  it('ends a content before the second report of its source', () => {
    expect(withoutRunOns(text, [first, second]).map((one) => said(text, one))).toEqual([
      'the road was shut',
      'to pave it',
    ]);
  });

  it.each([
    ['while', 'Lowe said the road was shut, while Ms. Hall said it was safe.', 'the road was shut'],
    ['a semicolon', 'Lowe said the road was shut; Ms. Hall said it was safe.', 'the road was shut'],
    ['nothing', 'Lowe said the road that Ms. Hall said it was.', null],
  ])('ends a content before somebody else’s report behind %s', (_, told, left) => {
    const whole = told.slice('Lowe said '.length, -1);
    const drafts = [
      draft(told, { content: whole, cue: 'said', source: 'Lowe' }),
      { ...draft(told, { content: 'it was', cue: 'Hall said', source: 'Ms. ' }), confidence: 0.9 },
    ];
    expect(withoutRunOns(told, drafts).map((one) => said(told, one))[0]).toBe(left ?? whole);
  });

  it.each([
    ['whose source is somebody in it', { ...second, source: spanOf(text, 'the road') }],
    ['that is doubtful', { ...second, confidence: 0.4 }],
  ])('leaves a content with a report in it %s', (_, inner) => {
    expect(withoutRunOns(text, [first, inner])[0]).toEqual(first);
  });
});
