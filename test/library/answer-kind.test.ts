import { describe, expect, it } from 'vitest';
import { answersKind } from '../../src/library/answer-kind.js';
import type { Wants } from '../../src/library/question.js';

describe('a sentence holds a thing of the kind asked for', () => {
  it.each<[Wants, string, boolean]>([
    ['age', 'The organist died on Monday at age 95.', true],
    ['age', 'Olde, 61, has run the ferry since spring.', true],
    ['age', 'A 19-year-old pilot landed there.', true],
    ['age', 'She was 44 when the mill closed.', true],
    ['age', 'The mill closed after 44 years.', false],
    ['age', 'The team was 44% stronger.', false],
    ['money', 'The lock cost $4.5 million.', true],
    ['money', 'They paid 300 euros a head.', true],
    ['money', 'They paid the crew of 300.', false],
    ['share', 'Some 12% stayed at home.', true],
    ['share', 'Nearly half stayed at home.', true],
    ['share', 'Some 1,200 stayed at home.', false],
    ['number', 'Some 1,200 stayed at home.', true],
    ['duration', 'It took three weeks.', true],
    ['duration', 'It took three lorries.', false],
  ])('%s: %s', (wants, sentence, holds) => {
    expect(answersKind(sentence, { concepts: [], wants, stems: [], weight: 0 })).toBe(holds);
  });
});
