import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../src/quotations/extract.js';
import { sliceOf } from '../../src/text/span.js';
import { layoutFor } from './speakers/reported.js';

const said = (text: string): readonly string[] =>
  extractQuotations(layoutFor(text)).map(
    ({ content, speaker }) => `${speaker?.name ?? 'nobody'}: ${sliceOf(text, content)}`,
  );

describe('a report put between commas, in the middle of what it reports', () => {
  it.each([
    [
      'The bridge, according to the mayor, will open in May.',
      ['the mayor: The bridge', 'the mayor: will open in May'],
    ],
    [
      'The dismissals, argues Timur Ghafur, a political scientist who left last year, are less about money than about the succession.',
      ['Timur Ghafur: The dismissals', 'Timur Ghafur: are less about money than about the succession'],
    ],
    [
      'Ida Berg shrugged. A sea wall, she argues, would save the lane for thirty years.',
      ['Ida Berg: A sea wall', 'Ida Berg: would save the lane for thirty years'],
    ],
    ['In the county, 36,000 people voted in May, a third of them by post.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who is quoted as saying something', () => {
  it.each([
    ['Ida Berg left. The Gazette later quoted her as saying, “Nobody is closing anything.”', 'Ida Berg'],
    ['A clerk’s affidavit quoted Paul Stein as saying that the pump was dry.', 'Paul Stein'],
  ])('%s', (text, speaker) => {
    expect(said(text).map((one) => one.split(':', 1)[0])).toEqual([speaker]);
  });
});

describe('somebody who has just come in without a name', () => {
  it('is who speaks next', () => {
    const text =
      'Paul Stein said it would rain. “Hard,” he said.\n\nIn the bazaar, a melon seller shrugged. “Let it rain,” he said.';
    expect(said(text).at(-1)).toBe('a melon seller: “Let it rain,”');
  });
});
