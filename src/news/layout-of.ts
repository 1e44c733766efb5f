import { sentencesOf } from '../text/sentences.js';
import { sliceOf, trimSpan, type Span } from '../text/span.js';
import type { Article } from './article.js';
import { blockSpansOf } from './blocks.js';
import { datelineLength } from './dateline.js';
import { furnitureOf } from './furniture.js';
import { titleAt } from './title.js';
import type { Block, BlockKind, Layout, Passage } from './layout.js';

/** Limits of a heading that no markup tells: longer lines, or more words, are paragraphs. */
const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 10;
/** An address in a block so short, or in one of the last two, makes it a tail: addresses are private. */
const SHORT = 160;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;

/** Tells an article's blocks apart and numbers its passages, as a reader would count them. */
export function layoutOf(article: Article): Layout {
  const spans = blockSpansOf(article.text);
  const title = titleAt(article, spans);
  const kinds = spans.map((_, at) => kindOf(article, spans, at, title));
  const blocks = spans.flatMap((span, at) =>
    splitDateline(article.text, { kind: kinds[at] ?? 'passage', span }),
  );
  const passages = blocks
    .filter(({ kind }) => kind === 'passage')
    .map(({ span }, at) => passageOf(article.text, span, at + 1));
  return { article, blocks, passages };
}

const passageOf = (text: string, span: Span, number: number): Passage => ({
  number,
  span,
  sentences: sentencesOf(text, span),
});

/** `title` is the number of the title's block; what no list knows above it is furniture. */
function kindOf(article: Article, spans: readonly Span[], at: number, title: number): BlockKind {
  const block = sliceOf(article.text, spans[at] ?? { start: 0, end: 0 });
  if (block.startsWith('# ') || at === title) return 'title';
  if (/^#{2,6} /.test(block)) return 'heading';
  if ((at >= spans.length - 2 || block.length < SHORT) && block.includes('@') && MAIL.test(block))
    return 'tail';
  const known = furnitureOf(block) ?? (at < title ? 'furniture' : null);
  return known ?? (isHeading(block) && at > 0 && at < spans.length - 1 ? 'heading' : 'passage');
}

/** `History lectures`: a short line that ends in no mark, or a short question, and holds no speech. */
function isHeading(block: string): boolean {
  if (block.length > LONGEST_HEADING || block.split(/\s+/).length > MOST_HEADING_WORDS) return false;
  if (isCapitalised(block)) return true;
  return (
    /(?:[\p{L}\p{N})%]|[^.,!?]['’])$/u.test(block) &&
    /^[\p{Lu}\p{N}‘“"']/u.test(block) &&
    !/^[QA][:.] /.test(block)
  );
}

/** `‘Hope Isn’t a Plan.’`: a quoted line with a capital to every longer word is no speech, though it ends in a full stop. */
function isCapitalised(block: string): boolean {
  const words = block.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const isQuoted = /^["“'‘].*["”'’]$/u.test(block) && !block.includes(',');
  return (
    isQuoted &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= LEAST_CAPITALS &&
    words.every((word) => word.length <= LONGEST_SMALL_WORD || /^\p{Lu}/u.test(word))
  );
}

/** Fewer capitals may be a name, and longer words without one make it a sentence. */
const LEAST_CAPITALS = 3;
const LONGEST_SMALL_WORD = 4;

/** A paragraph that opens with a dateline is two blocks: the dateline, and the passage behind it. */
function splitDateline(text: string, block: Block): readonly Block[] {
  if (block.kind !== 'passage') return [block];
  const length = datelineLength(sliceOf(text, block.span));
  if (length === 0) return [block];
  const cut = block.span.start + length;
  return [
    { kind: 'dateline', span: trimSpan(text, { start: block.span.start, end: cut }) },
    { kind: 'passage', span: { start: cut, end: block.span.end } },
  ];
}
