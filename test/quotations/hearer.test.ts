import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { withoutHearer } from '../../src/quotations/hearer.js';
import { sliceOf } from '../../src/text/span.js';

/** What is left of the words behind the cue, all of which were taken for what was said. */
function saidIn(text: string, cue: string): string {
  const start = text.indexOf(cue);
  const draft: QuotationDraft = {
    type: 'indirect',
    content: { start: start + cue.length + 1, end: text.length },
    cue: { start, end: start + cue.length },
    source: null,
    speech: true,
    confidence: 0.9,
  };
  return sliceOf(text, withoutHearer(text, draft).content);
}

describe('withoutHearer', () => {
  it.each([
    ['whether', 'Ms. Hall asked both drivers whether they would pay', 'whether they would pay'],
    ['a pronoun', 'Ms. Hall warned her the bridge was unsafe', 'the bridge was unsafe'],
    ['a noun and a pronoun', 'Ms. Hall told the surveyor he was late', 'he was late'],
    ['a noun and an article', 'Ms. Hall told brokers in May the worst was over', 'the worst was over'],
    ['where it was said', 'Ms. Hall told me on the quay that she was tired', 'she was tired'],
    ['a body', 'Ms. Hall told the harbour tribunal in Orle that nine boats sank', 'nine boats sank'],
    ['a question word', 'Ms. Hall asked Ilka Brandt how she had slept', 'how she had slept'],
    ['whom', 'Ms. Hall asked her readers who the town had hired', 'who the town had hired'],
    ['an adverb', 'Ms. Hall asked Pike bluntly whether he would go', 'whether he would go'],
    ['a quotation', 'Ms. Hall asked the Orle crowd “Who paid for it?”', '“Who paid for it?”'],
  ])('leaves out whom somebody tells or asks, before %s', (_, text, said) => {
    expect(saidIn(text, /asked|told|warned/.exec(text)?.[0] ?? '')).toBe(said);
  });

  it.each([
    ['what belongs to somebody', 'Ms. Hall warned her brother was ill'],
    ['one subject with what is told of it', 'Ms. Hall warned the plan she backed would fail'],
    ['what is told', 'Ms. Hall told the story she had heard in Orle'],
    ['what is asked for', 'Ms. Hall asked the surveyors to mend the town wall'],
    ['what is asked for alone', 'Ms. Hall asked to see the town hall'],
    ['what it is about', 'Ms. Hall asked the surveyor about a bill he had sent'],
    ['a question that names somebody later', 'Ms. Hall asked how the surveyor the town hired had fared'],
    ['a relative clause', 'Ms. Hall warned the firms that sell salt'],
    ['the content of another verb', 'Ms. Hall said the surveyor he had met was late'],
  ])('keeps %s', (_, text) => {
    const [before = '', cue = ''] = /^Ms\. Hall (\w+)/.exec(text) ?? [];
    expect(saidIn(text, cue)).toBe(text.slice(before.length + 1));
  });
});
