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
    ['a dateline without a dash', `Port Ombra (CNN) ${STORY}`, 'dateline: Port Ombra (CNN)'],
    [
      'a dateline of an agency’s desk',
      `Ombra, Calif. (CNN Business) ${STORY}`,
      'dateline: Ombra, Calif. (CNN Business)',
    ],
    ['an agency alone', `(Reuters) ${STORY}`, 'dateline: (Reuters)'],
    ['a wire’s dateline', `OMBRA, Calif. (QNA) - ${STORY}`, 'dateline: OMBRA, Calif. (QNA) -'],
    ['a dateline with a date', `PORT OMBRA, Feb. 3 (QNA) — ${STORY}`, 'dateline: PORT OMBRA, Feb. 3 (QNA) —'],
    [
      'a short line between paragraphs',
      `${STORY}\n\nThe bridge dilemma\n\n${MORE}`,
      'heading: The bridge dilemma',
    ],
    [
      'a quoted line in capitals',
      `${STORY}\n\n‘Hope Isn’t a Plan.’\n\n${MORE}`,
      'heading: ‘Hope Isn’t a Plan.’',
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
    [
      'a path of sections above the title',
      `World | Europe\nBridge to close for a year\nBy Ada Brandt | Published 14 March 2026, 09:12 GMT\n\n${STORY}`,
      'furniture: World | Europe',
    ],
    [
      'the title below a path of sections',
      `World | Europe\nBridge to close for a year\n\n${STORY}`,
      'title: Bridge to close for a year',
    ],
    [
      'the title below sections that no list knows',
      `Islands › Harbour news\nBridge to close for a year\n\n${STORY}`,
      'title: Bridge to close for a year',
    ],
    [
      'one section above the title',
      `Opinion\n\nLeave the bridge alone\n\n${STORY}`,
      'title: Leave the bridge alone',
    ],
    [
      'a byline with a date behind it',
      `Bridge to close\nBy Ada Brandt and Jan de Wit | Published 14 March 2026\n\n${STORY}`,
      'byline: By Ada Brandt and Jan de Wit | Published 14 March 2026',
    ],
    [
      'a caption by its credit',
      `${STORY}\n\nThe bridge in May, before the storm. Photograph: Ada Brandt/QNA\n\n${MORE}`,
      'caption: The bridge in May, before the storm. Photograph: Ada Brandt/QNA',
    ],
    [
      'a caption by its agency',
      `${STORY}\n\nMayor Jo Park at the bridge on Sunday (Ada Brandt/AFP)\n\n${MORE}`,
      'caption: Mayor Jo Park at the bridge on Sunday (Ada Brandt/AFP)',
    ],
    [
      'a reader’s button',
      `Bridge to close\n\nListen to article 5 minutes\n\n${STORY}`,
      'furniture: Listen to article 5 minutes',
    ],
  ])('knows %s', (_, text, block, title?: string) => {
    expect(blocks(text, title ?? null)).toContain(block);
  });

  it.each([
    ['a short quotation', `${STORY}\n\n“No comment.”\n\n${MORE}`, 'passage: “No comment.”'],
    ['a short British quotation', `${STORY}\n\n‘It is not over.’\n\n${MORE}`, 'passage: ‘It is not over.’'],
    [
      'a body’s short form in brackets',
      `Ombra Bridge Trust (OBT) The-bridge-is-ours marches began on Monday.`,
      'passage: Ombra Bridge Trust (OBT) The-bridge-is-ours marches began on Monday.',
    ],
    [
      'a body whose short form begins like an agency’s',
      'Ombra Public Health Association (APHA) President Ann Lee spoke.',
      'passage: Ombra Public Health Association (APHA) President Ann Lee spoke.',
    ],
    [
      'a report told by an agency',
      `Ada Brandt told Reuters (CNN) had it first.`,
      'passage: Ada Brandt told Reuters (CNN) had it first.',
    ],
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
    [
      'a sentence that ends with an agency',
      `The story was first told by Reuters.\n\n${MORE}`,
      'passage: The story was first told by Reuters.',
    ],
    [
      'a sentence about a photograph',
      `${STORY}\n\nShe held up a photograph.\n\n${MORE}`,
      'passage: She held up a photograph.',
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
