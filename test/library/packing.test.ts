import { expect, it } from 'vitest';
import { PackedReadings } from '../../src/library/packed-readings.js';
import { readingOf } from '../../src/library/reading.js';
import type { Reading } from '../../src/library/reading.js';
import type { Quotation } from '../../src/quotations/quotation.js';
import type { Speaker } from '../../src/quotations/speaker.js';
import { article } from './articles.js';

const ADA: Speaker = {
  name: 'Ada Brandt',
  kind: 'person',
  role: 'chair',
  affiliation: null,
  variants: ['Ada Brandt', 'Brandt'],
};
const OFFICIAL: Speaker = {
  ...ADA,
  name: 'An official',
  kind: 'unnamed',
  role: null,
  variants: ['An official'],
};
const SAID: Quotation = {
  type: 'direct',
  content: { start: 0, end: 40 },
  cue: { start: 41, end: 45 },
  source: null,
  speech: true,
  speaker: ADA,
  confidence: 0.1 + 0.2,
};

const spans = [
  ['at the start', { start: 0, end: 0 }],
  ['as long as has room in one number', { start: 7, end: 7 + 2047 }],
  ['longer', { start: 7, end: 7 + 2048 }],
  ['as far as has room in one number', { start: 2 ** 20 - 1, end: 2 ** 20 }],
  ['farther', { start: 2 ** 20, end: 2 ** 20 + 3 }],
] as const;
const quotations: readonly (readonly [string, Quotation])[] = [
  ...spans.map(([name, content]) => [`a span ${name}`, { ...SAID, content }] as const),
  ['no cue and no speaker', { ...SAID, cue: null, speaker: null }],
  ['a speaker of one name', { ...SAID, speaker: OFFICIAL }],
];

it.each(quotations)('what was packed comes back: %s', (_, quotation) => {
  const reading: Reading = {
    layout: { blocks: [], passages: [] },
    // What follows is found too.
    quotations: [quotation, SAID],
    positions: [],
  };
  const packed = new PackedReadings();
  const entry = packed.entry(article('ferry', ['Noon.']), packed.pack(reading));
  expect(readingOf(entry)).toEqual(reading);
});
