import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/news/article.js';
import { layoutOf } from '../../src/news/layout-of.js';
import { sliceOf } from '../../src/text/span.js';

const article = (text: string, title: string | null = null): Article => ({
  id: 'a',
  title,
  outlet: null,
  authors: [],
  date: null,
  url: null,
  text,
});

const blocks = (text: string, title: string | null = null): string[] =>
  layoutOf(article(text, title)).blocks.map(({ kind, span }) => `${kind}: ${sliceOf(text, span)}`);

const STORY = 'The bridge at Ombra will close for a year, the council said on Monday.';
const MORE = 'Traders fear for their trade. “It will finish us,” said Ada Brandt.';

describe('layoutOf', () => {
  it.each([
    [
      'a date and a dateline at the head',
      `date 2026-01-05 OMBRA—${STORY}`,
      'dateline: date 2026-01-05 OMBRA—',
    ],
    ['a wire’s dateline', `OMBRA, Calif. (QNA) - ${STORY}`, 'dateline: OMBRA, Calif. (QNA) -'],
    ['a dateline with a date', `PORT OMBRA, Feb. 3 (QNA) — ${STORY}`, 'dateline: PORT OMBRA, Feb. 3 (QNA) —'],
    [
      'a short line between paragraphs',
      `${STORY}\n\nThe bridge dilemma\n\n${MORE}`,
      'heading: The bridge dilemma',
    ],
    ['a Markdown heading', `${STORY}\n\n## What now?\n\n${MORE}`, 'heading: ## What now?'],
    [
      'a photo caption',
      `${STORY}\n\nView Full Image The bridge in May.\n\n${MORE}`,
      'caption: View Full Image The bridge in May.',
    ],
    ['a credit', `${STORY}\n\nPhoto: Ada Brandt\n\n${MORE}`, 'caption: Photo: Ada Brandt'],
    ['a byline', `By Ada Brandt and Jan de Wit\n\n${STORY}`, 'byline: By Ada Brandt and Jan de Wit'],
    [
      'a line of a web page',
      `${STORY}\n\nRead more: The harbour plan\n\n${MORE}`,
      'furniture: Read more: The harbour plan',
    ],
    [
      'a date line',
      `The bridge closes\n\nPublished 5 January 2026\n\n${STORY}`,
      'dateline: Published 5 January 2026',
    ],
    [
      'reporters’ addresses',
      `${STORY}\n\nWrite to Ada Brandt at ada@desk.example`,
      'tail: Write to Ada Brandt at ada@desk.example',
    ],
    [
      'a wire’s credits',
      `${STORY}\n\n(Reporting by Ada Brandt; editing by Jo Park)`,
      'tail: (Reporting by Ada Brandt; editing by Jo Park)',
    ],
    [
      'the title that is known',
      `The bridge closes.\n\n${STORY}`,
      'title: The bridge closes.',
      'The Bridge Closes',
    ],
    [
      'a first line without an end mark',
      `Bridge to close for a year\n\n${STORY}`,
      'title: Bridge to close for a year',
    ],
  ])('knows %s', (_, text, block, title?: string) => {
    expect(blocks(text, title ?? null)).toContain(block);
  });

  it.each([
    ['a short quotation', `${STORY}\n\n“No comment.”\n\n${MORE}`, 'passage: “No comment.”'],
    ['a short British quotation', `${STORY}\n\n‘It is not over.’\n\n${MORE}`, 'passage: ‘It is not over.’'],
    ['an interview’s question', `${STORY}\n\nQ: Why now?\n\n${MORE}`, 'passage: Q: Why now?'],
    [
      'a sentence about contributions',
      `Several firms have contributed to the fund since May.\n\n${STORY}`,
      'passage: Several firms have contributed to the fund since May.',
    ],
    [
      'a sentence that begins with By',
      `By Monday the bridge was shut.\n\n${STORY}`,
      'passage: By Monday the bridge was shut.',
    ],
    ['a last short paragraph', `${STORY}\n\nNobody answered.`, 'passage: Nobody answered.'],
  ])('takes %s for a passage', (_, text, block) => {
    expect(blocks(text)).toContain(block);
  });

  it('numbers passages as a reader counts them', () => {
    const text = `Bridge to close\n\nBy Ada Brandt\n\nOMBRA — ${STORY}\n\nThe dilemma\n\n${MORE}\n\nWrite to ada@desk.example`;
    const { passages } = layoutOf(article(text));
    expect(passages.map(({ number, span }) => [number, sliceOf(text, span)])).toEqual([
      [1, STORY],
      [2, MORE],
    ]);
    expect(passages[1]?.sentences.map((span) => sliceOf(text, span))).toEqual([
      'Traders fear for their trade.',
      '“It will finish us,” said Ada Brandt.',
    ]);
  });

  it('takes each line of a browser’s copy for a paragraph, and joins lines wrapped at a width', () => {
    expect(blocks(`${STORY}\n${MORE}`)).toEqual([`passage: ${STORY}`, `passage: ${MORE}`]);
    const wrapped =
      'The bridge at Ombra will close for\na year, the council said on Monday\nnight after a vote.';
    expect(blocks(wrapped)).toEqual([`passage: ${wrapped}`]);
  });

  it.each([
    ['', 0],
    ['   \n\n \n', 0],
    ['One line', 1],
  ])('copes with %j', (text, count) => {
    expect(blocks(text)).toHaveLength(count);
  });
});
