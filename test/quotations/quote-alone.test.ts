import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { withQuoteAlone } from '../../src/quotations/quote-alone.js';
import { sliceOf } from '../../src/text/span.js';

/** What is said where all behind the cue was taken for it; `null` where that stays. */
function saidIn(text: string, cue: string): string | null {
  const start = text.indexOf(cue);
  const draft: QuotationDraft = {
    type: 'mixed',
    content: { start: start + cue.length + 1, end: text.length },
    cue: { start, end: start + cue.length },
    source: null,
    speech: true,
    confidence: 0.9,
  };
  const alone = withQuoteAlone(text, draft);
  return alone === null ? null : sliceOf(text, alone.content);
}

describe('withQuoteAlone', () => {
  it.each([
    ['what it is said of', 'Lowe said of the fire, “We were lucky.”', 'said of'],
    ['what it was said before', 'Lowe said before leaving Orle, “We were lucky.”', 'said before'],
    ['whom it is told', 'Lowe told the crowd who had gathered, “We were lucky.”', 'told'],
    ['what was done meanwhile', 'Lowe said reaching for the bell, “We were lucky.”', 'said'],
    ['what bears it', 'Lowe posted a note with the words “We were lucky.”', 'posted'],
    ['what can be read', 'Lowe posted a picture that read: “We were lucky.”', 'posted'],
  ])('leaves out %s', (_, text, cue) => {
    expect(saidIn(text, cue)).toBe('“We were lucky.”');
  });

  it.each([
    ['a clause before the marks', 'Lowe said of the mill it was old, “a ruin.”', 'said of'],
    ['what is told of somebody in it', 'Lowe said boys ran by saying “Pass it on.”', 'said'],
    ['a list', 'Lowe called the plan a fraud, “a ruin.”', 'called'],
    ['what goes on behind the marks', 'Lowe said of the fire, “We were lucky” to get out', 'said of'],
  ])('keeps %s', (_, text, cue) => {
    expect(saidIn(text, cue)).toBeNull();
  });
});
