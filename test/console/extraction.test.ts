import { describe, expect, it } from 'vitest';
import { extractionLine } from '../../src/console/extraction.js';
import { articleOfLine } from '../../src/import/json-line.js';
import { layoutOf } from '../../src/news/layout-of.js';
import type { Quotation } from '../../src/quotations/quotation.js';
import { ADA } from './answers.js';

const RAW = 'Rene\u0301 spoke.\r\n\r\n“Yes,” said Ada.';

describe('extractionLine', () => {
  const { article, toRaw } = articleOfLine(JSON.stringify({ id: 'a1', text: RAW }));
  const layout = layoutOf(article);
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quotation: Quotation = {
    type: 'direct',
    content: spanOf('“Yes,”'),
    cue: spanOf('said'),
    source: spanOf('Ada'),
    speech: true,
    speaker: ADA,
    confidence: 1,
  };

  it('counts in the text as it came', () => {
    const start = RAW.indexOf('“Yes,”');
    const speaker_start = RAW.indexOf('Ada');
    expect(JSON.parse(extractionLine(layout, [quotation], toRaw))).toEqual({
      id: 'a1',
      quotes: [
        {
          start,
          end: start + 6,
          type: 'direct',
          speech: true,
          speaker_text: 'Ada',
          speaker_start,
          speaker_end: speaker_start + 3,
          speaker_name: 'Ada Brandt',
        },
      ],
    });
  });

  it('leaves a speaker who is not known open', () => {
    const line = extractionLine(layout, [{ ...quotation, source: null, speaker: null }], toRaw);
    expect(line).toContain('"speaker_text":null,"speaker_start":null,"speaker_end":null,"speaker_name":null');
  });
});
