import { describe, expect, it } from 'vitest';
import { withContentBounds } from '../../src/quotations/content-bounds.js';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { sliceOf } from '../../src/text/span.js';
import { draftIn } from './draft-in.js';

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
      'leaves out what another reports',
      'Lowe said the road was safe, with the Courant reporting that it was shut.',
      {
        content: 'the road was safe, with the Courant reporting that it was shut',
        cue: 'said',
        source: 'Lowe',
      },
      ['the road was safe', 'Lowe'],
    ],
    [
      'hears a question that is demanded to be answered',
      'Ms. Hall demanded to know who had paid.',
      { content: 'to know who had paid', cue: 'demanded', source: 'Ms. Hall' },
      ['who had paid', 'Ms. Hall'],
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
    expect(words(text, withContentBounds(text, draftIn(text, parts)))).toEqual(expected);
  });
});
