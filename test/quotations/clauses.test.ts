import { describe, expect, it } from 'vitest';
import { aheadOf, lastFormsOf } from '../../src/quotations/clauses.js';
import { readingOf } from '../../src/quotations/reading.js';
import { windowOf, type Window } from '../../src/quotations/window.js';
import { layoutFor } from './speakers/reported.js';

/** A sentence about its `said`, and the place of a word in it. */
function seen(text: string, word: string): Window & { readonly at: number } {
  const reading = readingOf(layoutFor(text));
  const place = (printed: string): number => reading.units.findIndex((unit) => unit.text === printed);
  const window = windowOf(reading, place('said'), new Uint8Array(reading.units.length));
  return { ...window, at: window.items.findIndex(({ unit }) => unit === place(word)) };
}

const ahead = (text: string, word: string): number | undefined => {
  const { items, at } = seen(text, word);
  return aheadOf(items)[at];
};

const PAST = 'Anna said the bank would close and promised a new one.';
const CLAUSE = 'Anna said the bank would close and the staff moved away.';
const LIST = 'Anna said the bank would close the branch and the vault.';

describe('what an item has ahead:', () => {
  it.each([
    ['a verb', PAST, 'and', 3],
    ['a subject and its verb', CLAUSE, 'and', 8],
    ['nouns alone', LIST, 'and', 1],
    ['a conjunction hides what follows it from the words before', CLAUSE, 'close', 2],
    ['nothing at the end', LIST, '.', 0],
  ] as const)('%s', (_, text, word, expected) => {
    expect(ahead(text, word)).toBe(expected);
  });
});

describe('the last verb between the cue and an item', () => {
  it.each([
    ['none before the cue', PAST, 'Anna', 0],
    ['none yet', PAST, 'bank', 0],
    ['an auxiliary', PAST, 'close', 5],
    ['a verb in the past', PAST, 'one', 2],
  ] as const)('%s', (_, text, word, expected) => {
    const { items, anchor, at } = seen(text, word);
    expect(lastFormsOf(items, anchor)[at]).toBe(expected);
  });
});
