import { sliceOf, type Span } from '../text/span.js';
import type { Article } from './article.js';
import { furnitureOf, isSectionPath, looksLikePath } from './furniture.js';

const LONGEST_TITLE = 160;
/** Blocks at a text's head among which its title is looked for: above it stand sections, dates, buttons. */
const HEAD_BLOCKS = 6;
/** Number of no block. */
const NONE = -1;

/**
 * Which block of a text is the article's own title; -1 where none is. A title that is known is found by its words; one
 * that is not is the first line that ends in no mark, below what a page prints above it: `World | Europe`.
 */
export function titleAt({ title, text }: Article, spans: readonly Span[]): number {
  const head = spans.slice(0, HEAD_BLOCKS).map((span) => sliceOf(text, span));
  const known = title === null ? NONE : head.findIndex((block) => bare(block) === bare(title));
  if (known !== NONE) return known;
  const first = head.findIndex((block, at) => !isAbove(block, head[at + 1]));
  const isLast = first === spans.length - 1;
  return !isLast && looksLikeTitle(head[first] ?? '') ? first : NONE;
}

/** What may stand above a title. */
const isAbove = (block: string, next: string | undefined): boolean =>
  furnitureOf(block) !== null ||
  isSectionPath(block) ||
  (looksLikePath(block) && next !== undefined && looksLikeTitle(next));

const looksLikeTitle = (block: string): boolean =>
  block !== '' && block.length <= LONGEST_TITLE && !/[.!?:;,"”]$/.test(block);

const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
