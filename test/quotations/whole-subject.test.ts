import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../src/quotations/extract.js';
import { sliceOf } from '../../src/text/span.js';
import { layoutFor } from './speakers/reported.js';

describe('a subject is read as a whole', () => {
  it.each([
    [
      'Protesters marching through the streets chanted “What curfew?” and went home.',
      'Protesters marching through the streets',
    ],
    [
      'My editor at the time at the Harbour Post argued the piece was unfair.',
      'My editor at the time at the Harbour Post',
    ],
    ['Officials in the capital said the train was late.', 'Officials in the capital'],
    ['On Sunday in the town the mayor said it was open.', 'the mayor'],
  ])('%s', (text, source) => {
    const [found] = extractQuotations(layoutFor(text));
    expect(found?.source && sliceOf(text, found.source)).toBe(source);
  });
});
