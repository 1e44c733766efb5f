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
/** A photographer's credit, which only a caption ends with: `… in May. Photograph: Ada Brandt/QNA`. */
const CREDIT = new RegExp(
  `(?:${furniture.captionEnd.map((pattern) => pattern.replace(/^\(\?:photograph/, '(?:[Pp]hotograph')).join('|')})\\.?$`,
  'u',
);
/** Longer blocks are the article's own, whatever they end with. */
const LONGEST_CAPTION = 400;

/** Longest head of a block that is looked at: enough for every pattern, and linear in the text. */
const HEAD = 300;

/** Which piece of page furniture a block of text is: `View Full Image …` is a caption; `null` for the article's own words. */
export function furnitureOf(block: string): Furniture | null {
  const head = block.slice(0, HEAD);
  const kind = FURNITURE.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
  if (kind !== null) return kind;
  return block.length <= LONGEST_CAPTION && CREDIT.test(block) ? 'caption' : null;
}

const SECTIONS = new RegExp(`^(?:${furniture.section.join('|')})$`, 'iu');
/** What parts the sections of a path: `World | Europe`, `News > Politics`, `Home / Sport`. */
const PARTED = /\s*[|>»›/·•→]\s*/u;
const LONGEST_PATH = 60;

/** True for a line that tells in which sections of its paper an article stands: `World | Europe`, `Opinion`. */
export function isSectionPath(line: string): boolean {
  if (line.length > LONGEST_PATH) return false;
  return line.split(PARTED).every((part) => SECTIONS.test(part));
}

/** True for a line that may be such a path among sections that no list knows: `Islands | Harbour news`. */
export function looksLikePath(line: string): boolean {
  const parts = line.split(PARTED);
  return (
    line.length <= LONGEST_PATH &&
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,2}$/u.test(part))
  );
}
