import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { withoutRunOns } from '../../src/quotations/run-ons.js';
import { sliceOf } from '../../src/text/span.js';
import { draftIn, spanOf } from './draft-in.js';

const said = (text: string, { content }: QuotationDraft): string => sliceOf(text, content);

describe('withoutRunOns', () => {
  const text = 'Lowe said the road was shut and promised to pave it.';
  const first = draftIn(text, {
    content: 'the road was shut and promised to pave it',
    cue: 'said',
    source: 'Lowe',
  });
  const second = draftIn(text, { content: 'to pave it', cue: 'promised', source: 'Lowe' });

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
      draftIn(told, { content: whole, cue: 'said', source: 'Lowe' }),
      { ...draftIn(told, { content: 'it was', cue: 'Hall said', source: 'Ms. ' }), confidence: 0.9 },
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
