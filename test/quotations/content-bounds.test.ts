import { describe, expect, it } from 'vitest';
import { withContentBounds, withoutRunOns } from '../../src/quotations/content-bounds.js';
import type { QuotationDraft } from '../../src/quotations/draft.js';
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

const words = (text: string, { content, source }: QuotationDraft): readonly (string | null)[] => [
  sliceOf(text, content),
  source === null ? null : sliceOf(text, source),
];

describe('withContentBounds', () => {
  it.each([
    [
      'gives the source what stands between the marks and the cue',
      '“We heard you,” chief executive Zoe Park wrote.',
      { content: '“We heard you,” chief executive Zoe Park', cue: 'wrote' },
      ['“We heard you,”', 'chief executive Zoe Park'],
    ],
    [
      'leaves marks that do not hand over to a source',
      '“Big ideas” in small rooms, he wrote.',
      { content: '“Big ideas” in small rooms', cue: 'wrote' },
      ['“Big ideas” in small rooms', null],
    ],
    [
      'leaves out what is told of the source',
      'According to the Lorne Group, which owns the mill, sales have doubled.',
      { content: 'which owns the mill, sales have doubled', cue: 'According to', source: 'the Lorne Group' },
      ['sales have doubled', 'the Lorne Group'],
    ],
    [
      'gives the words to whom they are quoted from',
      'The agency quoted a minister as saying that the road was shut.',
      {
        content: 'a minister as saying that the road was shut',
        cue: 'quoted',
        source: 'The agency',
      },
      ['the road was shut', 'a minister'],
    ],
  ])('%s', (_, text, parts, expected) => {
    expect(words(text, withContentBounds(text, draft(text, parts)))).toEqual(expected);
  });
});

describe('withoutRunOns', () => {
  const text = 'Lowe said the road was shut and promised to pave it.';
  const first = draft(text, {
    content: 'the road was shut and promised to pave it',
    cue: 'said',
    source: 'Lowe',
  });
  const second = draft(text, { content: 'to pave it', cue: 'promised', source: 'Lowe' });

  it('ends a content before the second report of its source', () => {
    expect(withoutRunOns(text, [first, second]).map((one) => words(text, one)[0])).toEqual([
      'the road was shut',
      'to pave it',
    ]);
  });

  it.each([
    ['whose source is somebody in it', { ...second, source: spanOf(text, 'the road') }],
    ['that is doubtful', { ...second, confidence: 0.4 }],
  ])('leaves a content with a report in it %s', (_, inner) => {
    expect(withoutRunOns(text, [first, inner])[0]).toEqual(first);
  });
});
