import { describe, expect, it } from 'vitest';
import { ownString } from '../../src/text/own-string.js';

describe('ownString', () => {
  it.each([
    ['a short word', 'ferry'],
    ['a long word', 'counterrevolutionaries'],
    ['accents and marks', 'Ångström–Þórsson’s “crossing”\n\t'],
    ['letters beyond the first plane', '𝒩orvik’s 🚢🚢🚢🚢🚢'],
    ['half a surrogate pair', 'half of a pair: \ud83d'],
    ['nothing', ''],
  ])('has the same letters: %s', (_, string) => {
    expect(ownString(`The ${string} left.`.slice(4, -6))).toBe(string);
  });
});
