import { describe, expect, it } from 'vitest';
import { agreesInNumber } from '../../src/quotations/agreement.js';

describe('agreesInNumber', () => {
  it.each([
    ['They want a renewed say in the matter.', 'a renewed', 'say', false],
    ['The engineers say the bridge is safe.', 'The engineers', 'say', true],
    ['A number of engineers say the bridge is safe.', 'A number of engineers', 'say', true],
    ['A spokesman says the bridge is safe.', 'A spokesman', 'says', true],
    ['A spokesman said the bridge is safe.', 'A spokesman', 'said', true],
  ])('%s', (text, source, cue, agrees) => {
    const spanOf = (words: string): { start: number; end: number } => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const draft = {
      type: 'indirect',
      content: { start: 0, end: 1 },
      cue: spanOf(cue),
      source: spanOf(source),
      speech: true,
      confidence: 1,
    } as const;
    expect(agreesInNumber(text, draft)).toBe(agrees);
  });
});
