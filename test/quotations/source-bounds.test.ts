import { describe, expect, it } from 'vitest';
import { isNaming } from '../../src/quotations/naming.js';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { withSourceBounds } from '../../src/quotations/source-bounds.js';
import { sliceOf } from '../../src/text/span.js';

/** A draft of an indirect quotation, its parts found in the text. */
function draftIn(text: string, source: string | null, cue: string, content: string): QuotationDraft {
  const at = (part: string): { start: number; end: number } => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };
  return {
    type: 'indirect',
    speech: true,
    confidence: 0.9,
    content: at(content),
    cue: at(cue),
    source: source === null ? null : at(source),
  };
}

describe('withSourceBounds', () => {
  it.each([
    ['Keeps saying she paid for it.', 'Keeps', 'saying', 'she paid for it', null],
    [
      'They paid far less than people close to the sale say he offered.',
      'far less than people close to the sale',
      'say',
      'he offered',
      'people close to the sale',
    ],
    [
      'The roof leaks, according to a short note late Tuesday.',
      'a short note late Tuesday',
      'according to',
      'The roof leaks',
      'a short note',
    ],
    [
      'Judge Carla Reed late Thursday night said it was shut.',
      'Judge Carla Reed late Thursday night',
      'said',
      'it was shut',
      'Judge Carla Reed',
    ],
    [
      'More than 200 teachers say the roof leaks.',
      'More than 200 teachers',
      'say',
      'the roof leaks',
      'More than 200 teachers',
    ],
    [
      'It was shut, says Max Pell, the man who owns it.',
      'Max Pell, the man who owns it',
      'says',
      'It was shut',
      'Max Pell, the man who owns it',
    ],
    ['Max Pell, 61, said it was shut.', '61,', 'said', 'it was shut', 'Max Pell, 61,'],
    [
      'The other 61, mostly men, said it was shut.',
      '61, mostly men,',
      'said',
      'it was shut',
      '61, mostly men,',
    ],
    ['In the course of the day they said it was shut.', 'the day they', 'said', 'it was shut', 'they'],
    ['Ann Lee and I said it was shut.', 'Ann Lee and I', 'said', 'it was shut', 'Ann Lee and I'],
    ['The keeper said it was shut.', 'The keeper', 'said', 'it was shut', 'The keeper'],
    [
      'Envoy Luc De Rivel announced it was shut.',
      'Envoy Luc De',
      'Rivel announced',
      'it was shut',
      'Envoy Luc De Rivel',
    ],
    [
      'Minister Ada May also said it was shut.',
      'Minister Ada',
      'May also said',
      'it was shut',
      'Minister Ada May',
    ],
    ['In a note Pell Resoundingly rejects it.', 'Pell', 'Resoundingly rejects', 'it', 'Pell'],
    ['“Go,” said Mr. Bell, adding that it was shut.', 'Mr.', 'adding', 'it was shut', 'Mr. Bell'],
  ])('of “%s” keeps of the source “%s” only whom it names', (text, source, cue, content, kept) => {
    const { source: found } = withSourceBounds(text, draftIn(text, source, cue, content));
    expect(found === null ? null : sliceOf(text, found)).toBe(kept);
  });
});

it('leaves a cue its verb where it had taken a name with it', () => {
  const text = 'Minister Ada May also said it was shut.';
  const { cue } = withSourceBounds(text, draftIn(text, 'Minister Ada', 'May also said', 'it was shut'));
  expect(cue === null ? null : sliceOf(text, cue)).toBe('also said');
});

describe('isNaming', () => {
  it.each([
    ['His group, called the Harbour Trust, owns it.', 'called', 'the Harbour Trust', true],
    ['A ship named Star of the North sank.', 'named', 'Star of the North', true],
    ['She called the plan a gift to landlords.', 'called', 'the plan a gift to landlords', false],
    ['He said the Harbour Trust owns it.', 'said', 'the Harbour Trust', false],
  ])('“%s”: %s %s is a name: %s', (text, cue, content, expected) => {
    expect(isNaming(text, draftIn(text, null, cue, content))).toBe(expected);
  });
});
