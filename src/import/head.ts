import type { Article } from '../news/article.js';
import type { Block, BlockKind } from '../news/layout.js';
import { layoutOf } from '../news/layout-of.js';
import { sliceOf } from '../text/span.js';
import { authorsIn } from './byline.js';
import { dayIn } from './day.js';

/** Characters at a text's start in which title, byline and date may stand. */
const HEAD = 1_500;
/** Blocks at a text's start that may be a date line: behind them a date is part of the story. */
const DATED_BLOCKS = 8;
const LONGEST_DATE_LINE = 100;

/** What a date line holds beside its date. */
const BESIDE_DATE =
  /\b(?:first|last|published|updated|posted|modified|created|on|at|date|by|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day|[ap]\.?m\.?|[a-z]{2,4})\b|[\d\s.,:;|·•/()\-–—]+/gi;

/**
 * The article with what the head of its text tells of title, authors and date, where nothing else has told it. The
 * text stays whole: what stands there for the reader is told from the story by the layout.
 */
export function completedFromHead(article: Article): Article {
  if (!lacksMore(article)) return article;
  const text = article.text.slice(0, HEAD);
  const { blocks } = layoutOf({ ...article, text });
  const wordsOf = ({ span }: Block): string => sliceOf(text, span);
  const first = (kind: BlockKind): string => {
    const block = blocks.find((one) => one.kind === kind);
    return block === undefined ? '' : wordsOf(block);
  };
  return {
    ...article,
    title: article.title ?? titleIn(first('title')),
    authors: article.authors.length > 0 ? article.authors : authorsIn(first('byline')),
    date: article.date ?? dateIn(text, blocks.slice(0, DATED_BLOCKS)),
  };
}

/** Asked first, for a library may hold a hundred thousand articles: authors are looked for where a line begins with `By`. */
const lacksMore = ({ title, date, authors, text }: Article): boolean =>
  title === null || date === null || (authors.length === 0 && /^\s*by\s/im.test(text.slice(0, HEAD)));

function titleIn(line: string): string | null {
  const title = line.replace(/^#+\s+/, '');
  return title === '' || isDateLine(title) ? null : title;
}

/** The day that the head gives; what says it was published before what says it was updated. */
function dateIn(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks
    .filter(({ kind, span }) => ['dateline', 'byline'].includes(kind) || isDateLine(sliceOf(text, span)))
    .flatMap(({ span }) => sliceOf(text, span).split('\n'));
  const published = lines.filter((line) => !/^\W*(?:last\s+)?(?:updated|modified)\b/i.test(line));
  return [...published, ...lines].map(dayAtHead).find((date) => date !== null) ?? null;
}

/** `date 2026-02-20 GENEVA—` has its day behind a word of its own. */
const dayAtHead = (line: string): string | null => dayIn(line.replace(/^\s*date\b[:\s]*/i, ''))?.date ?? null;

/** True for a line that holds a date, and nothing but a date, a time of day and words like `Published`. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE) return false;
  const day = dayIn(line.replace(/^\s*date\b[:\s]*/i, ''));
  return day !== null && line.replace(day.words, '').replace(BESIDE_DATE, '').trim() === '';
}
