import { describe, expect, it } from 'vitest';
import { withInnerSources } from '../../src/quotations/inner-source.js';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { sliceOf, type Span } from '../../src/text/span.js';

const TEXT = 'The mayor said early figures suggest the weir held.';
const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const draft = (source: string, cue: string, content: string): QuotationDraft => ({
  type: 'indirect',
  speech: true,
  confidence: 0.8,
  source: at(source),
  cue: at(cue),
  content: at(content),
});
const OUTER = draft('The mayor', 'said', 'early figures suggest the weir held');

describe('the source of what is told within a report', () => {
  it.each([
    ['leaves the report out', 'The mayor said early figures', 'early figures'],
    ['is left as it is where it does not take it in', 'early figures', 'early figures'],
  ])('%s', (_, source, inner) => {
    const drafts = [OUTER, draft(source, 'suggest', 'the weir held')];
    const sources = withInnerSources(TEXT, drafts).map((one) => one.source && sliceOf(TEXT, one.source));
    expect(sources).toEqual(['The mayor', inner]);
  });
});
