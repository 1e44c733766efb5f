import furniture from '../../data/news/page-furniture.json' with { type: 'json' };
import type { BlockKind } from './layout.js';

/** What a page prints around its article, by the words it begins with. */
type Furniture = Extract<BlockKind, 'caption' | 'furniture' | 'byline' | 'dateline' | 'tail'>;

const atStart = (patterns: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`^[*_(\\[ ]*(?:${patterns.join('|')})`, flags);

/** Bylines are told by their capitals; everything else is matched without regard to case. */
const FURNITURE: readonly (readonly [Furniture, RegExp])[] = [
  ['tail', atStart(furniture.tail)],
  ['caption', atStart(furniture.caption)],
  [
    'byline',
    atStart(
      furniture.byline.map((pattern) => pattern.replace(/^by/, '[Bb][Yy]')),
      'u',
    ),
  ],
  ['dateline', atStart(furniture.dateline)],
  ['furniture', atStart(furniture.furniture)],
];

/** Longest head of a block that is looked at: enough for every pattern, and linear in the text. */
const HEAD = 300;

/** Which piece of page furniture a block of text is: `View Full Image …` is a caption; `null` for the article's own words. */
export function furnitureOf(block: string): Furniture | null {
  const head = block.slice(0, HEAD);
  return FURNITURE.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}
