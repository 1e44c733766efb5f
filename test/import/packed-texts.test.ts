import { describe, expect, it } from 'vitest';
import { PackedTexts } from '../../src/import/packed-texts.js';
import { article } from '../library/articles.js';

describe('packed texts', () => {
  it.each([
    ['plain letters', 'The ferry leaves at noon.'],
    ['curly marks and accents', '“Là-bas, l’île dort,” said Zoë Ångström – quietly.'],
    ['letters beyond the first plane', 'A 🚢 came in. 𝒩orvik owns it.'],
    ['half a surrogate pair', 'A \ud83d came in.'],
    ['none', ''],
  ])('are the same, letter for letter: %s', (_, text) => {
    const given = article('ferry', [text], { title: 'Noon', date: '2026-03-02' });
    const packed = new PackedTexts().pack(given);
    expect(packed).toEqual(given);
    expect({ ...packed, id: 'again' }.text).toBe(text);
    expect(structuredClone(packed)).toEqual(given);
  });

  it('are each their own, however many are asked for', () => {
    const texts = new PackedTexts();
    const packed = Array.from({ length: 600 }, (_, at) => texts.pack(article(`a${at}`, [`Text ${at}.`])));
    const printed = (): readonly string[] => packed.map(({ text }) => text);
    const given = packed.map((_, at) => `Text ${at}.`);
    expect([printed(), printed()]).toEqual([given, given]);
  });
});
