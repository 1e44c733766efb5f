import { describe, expect, it } from 'vitest';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { EVIDENCE, type Evidence } from '../../src/quotations/evidence.js';
import { isDoubtful, trustOf } from '../../src/quotations/trust.js';

/** Evidence in which these are so, and all else 0. */
const evidence = (known: Readonly<Partial<Record<(typeof EVIDENCE)[number], number>>>): Evidence =>
  EVIDENCE.map((name) => known[name] ?? 0);

const draft: QuotationDraft = {
  type: 'indirect',
  content: { start: 10, end: 40 },
  cue: { start: 5, end: 9 },
  source: { start: 0, end: 4 },
  speech: true,
  confidence: 0.9,
};
const told = { 'has source': 1, contents: 1 };
const sure = evidence({ ...told, cue: 5, closes: 6, inside: 6, 'least inside': 6, source: 6, verb: 1 });
const weak = evidence({ ...told, cue: 0, closes: -2, inside: 1, 'least inside': -2, source: 1 });

describe('how far a draft is trusted', () => {
  it('is more where the models were sure', () => {
    expect(trustOf({ ...draft, evidence: sure })).toBeGreaterThan(0.8);
    expect(trustOf({ ...draft, evidence: weak })).toBeLessThan(0.5);
  });

  it.each([
    ['a report that is likelier none than one', { evidence: weak }, true],
    ['a report that is likelier one than none', { evidence: sure }, false],
    ['never what stands in marks alone', { evidence: weak, type: 'direct' }, false],
    ['never a content about a report between commas', { evidence: weak, isSplit: true }, false],
  ] as const)('doubts %s', (_, parts, expected) => {
    expect(isDoubtful({ ...draft, ...parts })).toBe(expected);
  });
});
