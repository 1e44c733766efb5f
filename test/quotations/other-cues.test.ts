import { describe, expect, it } from 'vitest';
import { cueLevels } from '../../src/quotations/cues.js';
import { otherCuesOf } from '../../src/quotations/other-cues.js';
import { readingOf } from '../../src/quotations/reading.js';
import { windowOf } from '../../src/quotations/window.js';
import { layoutFor } from './speakers/reported.js';

const TEXT = 'Anna said the bank would close, Ben replied, and Cleo warned of a run.';

/** Cues between `said` and a word, where the other cues have these probabilities. */
function between(word: string, replied: number, warned: number): number | undefined {
  const reading = readingOf(layoutFor(TEXT));
  const unit = (printed: string): number => reading.units.findIndex(({ text }) => text === printed);
  const levels = cueLevels(reading, [
    { unit: unit('replied'), speech: replied, belief: 0 },
    { unit: unit('warned'), speech: 0, belief: warned },
  ]);
  const { items, anchor } = windowOf(reading, unit('said'), levels);
  return otherCuesOf(items, anchor)[items.findIndex((item) => item.unit === unit(word))];
}

describe('likely cues between a cue and a word:', () => {
  it.each([
    ['none', 'close', 0.9, 0.9, 0],
    ['the word itself', 'replied', 0.9, 0.9, 1],
    ['an unlikely one is none', 'Cleo', 0.3, 0.9, 0],
    ['two', 'run', 0.5, 0.9, 2],
  ] as const)('%s', (_, word, replied, warned, expected) => {
    expect(between(word, replied, warned)).toBe(expected);
  });
});
