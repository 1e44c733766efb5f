import { describe, expect, it } from 'vitest';
import { withoutPassiveSubject } from '../../src/quotations/passive.js';

const spanOf = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('withoutPassiveSubject', () => {
  it.each([
    [
      'the accused is no speaker',
      'The bank has been accused of hiding its losses.',
      'The bank',
      'has been accused of',
      null,
    ],
    [
      'with an adverb between',
      'The bank was widely criticised for the fees.',
      'The bank',
      'widely criticised for',
      null,
    ],
    ['the auxiliary before the cue', 'Lind was charged with fraud.', 'Lind', 'charged', null],
    ['nor is one who is expected to', 'Lind is expected to resign.', 'Lind', 'is expected', null],
    ['an active verb', 'Lind accused the bank of hiding its losses.', 'Lind', 'accused', 'Lind'],
    ['a passive in an aside', 'Lind, who was elected in May, said the bank lied.', 'Lind', 'said', 'Lind'],
    ['a feeling', 'Lind was worried about the fees.', 'Lind', 'was worried about', 'Lind'],
    [
      'being quoted is speaking',
      'Lind was quoted as saying the bank lied.',
      'Lind',
      'was quoted as saying',
      'Lind',
    ],
    ['an agent behind the cue', 'The bank was accused by Lind of lying.', 'Lind', 'was accused by', 'Lind'],
    ['a bare passive', 'Lind shrugged when asked about the fees.', 'Lind', 'asked about', null],
    ['a progressive', 'Lind is calling for a review.', 'Lind', 'is calling for', 'Lind'],
  ])('%s: %s', (_, text, source, cue, expected) => {
    const draft = {
      type: 'indirect',
      content: { start: text.length - 5, end: text.length - 1 },
      cue: spanOf(text, cue),
      source: spanOf(text, source),
      speech: true,
      confidence: 1,
    } as const;
    const kept = withoutPassiveSubject(text, draft).source;
    expect(kept && text.slice(kept.start, kept.end)).toBe(expected);
  });
});
