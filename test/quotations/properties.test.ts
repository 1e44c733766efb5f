import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import type { Layout } from '../../src/news/layout.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { overlaps, sliceOf, type Span } from '../../src/text/span.js';

const layout = (text: string): Layout =>
  layoutOf({ id: 'a', title: null, outlet: null, authors: [], date: null, url: null, text });

const piece = fc.constantFrom(
  '“', '”', '"', '‘', '’', ' said ', 'Anna Smith', ' he ', ' told reporters that ', 'the bridge is closed', ', ', '. ', ': ',
  '\n\n', ' according to ', 'The mayor', ' — ', ' who ', ' hopes ', '?', '!', ' and ',
); // prettier-ignore
const articles = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('every span lies inside the text, no content is blank, cue and content are apart', () => {
  fc.assert(
    fc.property(articles, (text) => {
      for (const { content, cue, source } of extractQuotations(layout(text))) {
        const spans = [content, cue, source].filter((span): span is Span => span !== null);
        for (const { start, end } of spans)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(sliceOf(text, content)).toMatch(/[\p{L}\p{N}]/u);
        if (cue !== null) expect(overlaps(cue, content)).toBe(false);
      }
    }),
  );
});

it('the same article gives the same quotations', () => {
  fc.assert(
    fc.property(articles, (text) => {
      expect(extractQuotations(layout(text))).toEqual(extractQuotations(layout(text)));
    }),
  );
});

it.each(['"', '“', '”', '‘', "'", '“a', '" ', '“A.” ', '“A,” he said. '])(
  'a long text of %s ends',
  (mark) => {
    const text = mark.repeat(200_000 / mark.length);
    expect(extractQuotations(layout(text))).toBeInstanceOf(Array);
  },
);
