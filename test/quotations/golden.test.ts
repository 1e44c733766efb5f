import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { overlaps, sliceOf, type Span } from '../../src/text/span.js';
import short from './golden-short.json' with { type: 'json' };
import { goldenArticles, type Golden } from './golden.js';

/** Where the reading falls short of the marks, so that the list tells the truth: a line that is right again fails too. */
const SHORT: Readonly<Record<string, readonly string[]>> = short;

interface Said {
  readonly speaker: string | null;
  readonly content: Span;
}

/** Share of the union of two spans that they have in common. */
const common = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** `The officials` and `officials` are one name. */
const nameOnly = (name: string | null): string =>
  (name ?? 'nobody')
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .replaceAll("'", '’');

const isSame = (one: Said, other: Said): boolean =>
  nameOnly(one.speaker) === nameOnly(other.speaker) && common(one.content, other.content) >= 0.8;

/** What is marked and not found, and what is found and not marked. */
function differences({ article, marked }: Golden): readonly string[] {
  const found = extractQuotations(layoutOf(article))
    .filter(({ speech }) => speech)
    .map(({ speaker, content }): Said => ({ speaker: speaker?.name ?? null, content }));
  const optional = marked.filter(({ isOptional }) => isOptional);
  const asked = marked.filter(({ isOptional }) => !isOptional);
  const line = (sign: string, { speaker, content }: Said): string =>
    `${sign} ${speaker ?? 'nobody'}: ${sliceOf(article.text, content)}`;
  return [
    ...asked.filter((one) => !found.some((other) => isSame(one, other))).map((one) => line('-', one)),
    ...found
      .filter((one) => !asked.some((other) => isSame(one, other)))
      .filter(({ content }) => !optional.some((other) => overlaps(content, other.content)))
      .map((one) => line('+', one)),
  ];
}

describe('who says what in the golden articles', () => {
  it.each(goldenArticles().map((golden) => [golden.article.id, golden] as const))('%s', (id, golden) => {
    expect(differences(golden)).toEqual(SHORT[id] ?? []);
  });
});
