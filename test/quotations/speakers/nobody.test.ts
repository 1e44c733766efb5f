import { describe, expect, it } from 'vitest';
import { isNobody } from '../../../src/quotations/speakers/nobody.js';

describe('words that name nobody', () => {
  it.each([
    ['Thursday', true],
    ['late Thursday', true],
    ['two weeks', true],
    ['recent days', true],
    ['40,000 times', true],
    ['Having', true],
    ['formally', true],
    ['’s', true],
    ['male, 46–55)', true],
    ['Kelly', false],
    ['Kristen Day', false],
    ['Day', false],
    ['the day shift', false],
    ['Ida Berg (D-Ohio)', false],
  ])('%s', (printed, expected) => {
    expect(isNobody(printed)).toBe(expected);
  });
});
