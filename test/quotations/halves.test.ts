import { describe, expect, it } from 'vitest';
import { reportAmid } from '../../src/quotations/halves.js';
import { PART } from '../../src/quotations/part-features.js';
import { readingOf } from '../../src/quotations/reading.js';
import { windowOf } from '../../src/quotations/window.js';
import { layoutFor } from './speakers/reported.js';

/** The report amid what is marked `[so]` in a sentence with the cue `said`. */
function reportIn(marked: string): string | null {
  const text = marked.replace(/[[\]]/gu, '');
  const contents = [...marked.matchAll(/\[(.*?)\]/gu)].map(([, words = '']) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  const reading = readingOf(layoutFor(text));
  const cue = reading.units.findIndex((unit) => unit.text === 'said');
  const window = windowOf(reading, cue, new Uint8Array(reading.units.length));
  const parts = Uint8Array.from(window.items, ({ start }) =>
    contents.some((span) => span.start <= start && start < span.end) ? PART.content : PART.none,
  );
  const report = reportAmid(window, parts);
  const inside = report === null ? [] : window.items.slice(report.from, report.to);
  return report === null
    ? null
    : inside
        .map(
          ({ start, end }) =>
            reading.units.find((unit) => unit.start === start && unit.end === end)?.text ?? '',
        )
        .join(' ');
}

describe('the report amid a content', () => {
  it.each([
    [
      'stands between commas',
      '[The new pier], the harbour master said, [would cost too much].',
      ', the harbour master said ,',
    ],
    [
      'may tell the day',
      '[The pier], Lund said on Monday, [would cost too much].',
      ', Lund said on Monday ,',
    ],
    [
      'is none where the content goes on behind it alone',
      'The harbour master said [the pier would cost too much].',
      null,
    ],
    ['is none without its commas', '[The pier] the harbour master said [would cost too much].', null],
  ])('%s', (_, marked, expected) => {
    expect(reportIn(marked)).toBe(expected);
  });
});
