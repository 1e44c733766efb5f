import { describe, expect, it } from 'vitest';
import { ASIDE, asidesOf } from '../../src/quotations/asides.js';
import { readingOf } from '../../src/quotations/reading.js';
import { windowOf } from '../../src/quotations/window.js';
import { layoutFor } from './speakers/reported.js';

/** The words of a sentence that stand in an aside of a kind, as its cue sees them. */
function wordsIn(text: string, kind: number): string {
  const reading = readingOf(layoutFor(text));
  const { items } = windowOf(
    reading,
    reading.units.findIndex((unit) => unit.text === 'said'),
    new Uint8Array(reading.units.length),
  );
  const asides = asidesOf(items);
  return items
    .filter((_, at) => asides[at] === kind)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

const rows: readonly (readonly [fact: string, text: string, closed: string, open: string])[] = [
  ['no dash', 'Anna said the bank would close in May.', '', ''],
  ['two dashes', 'Anna said the bank — or what is left — would close.', '— or what is left —', ''],
  ['one dash', 'Anna said the bank would close — a week before the vote.', '', '— a week before the vote .'],
  ['hyphens between spaces', 'Anna said the bank - once a mill - would close.', '- once a mill -', ''],
  ['a hyphen within a word is no dash', 'Anna said the re-opened bank would close.', '', ''],
  ['three dashes', 'Anna — the clerk — said the bank would close — in May.', '— the clerk —', '— in May .'],
  ['brackets', 'Anna said the bank (once a mill) would close.', '( once a mill )', ''],
]; // prettier-ignore

describe('what stands in an aside:', () => {
  it.each(rows)('%s', (_, text, closed, open) => {
    expect({ closed: wordsIn(text, ASIDE.closed), open: wordsIn(text, ASIDE.open) }).toEqual({
      closed,
      open,
    });
  });
});
