import type { Article } from '../news/article.js';
import type { BlockKind } from '../news/layout.js';
import { layoutOf } from '../news/layout-of.js';
import { sliceOf } from '../text/span.js';
import { authorsIn } from './byline.js';
import { dayIn } from './day.js';

/** Characters at a text's start in which title, byline and date may stand. */
const HEAD = 1_500;
/** Blocks at its start that may be such lines: behind them a date is part of the story. */
const HEAD_BLOCKS = 8;
const LONGEST_HEAD_LINE = 100;

/** Words that a date line holds beside its date, and what may be left then: time zones, figures and marks. */
const DATE_WORDS =
  /\b(?:first|last|published|updated|posted|modified|created|on|at|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\b\.?)/gi;
const NO_WORDS = /^(?:\b[A-Z]{2,5}\b|[^\p{L}])*$/u;

const BYLINE = /^\W*[Bb][Yy]\s+\p{Lu}/u;

/** A line of the head, with what the layout takes its block for. */
interface HeadLine {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * The article with what the head of its text tells of title, authors and date, where nothing else has told it. The
 * text stays whole: what stands there for the reader is told from the story by the layout.
 */
export function completedFromHead(article: Article): Article {
  if (!lacksMore(article)) return article;
  const lines = headLines(article);
  return {
    ...article,
    title: article.title ?? titleIn(lines),
    authors: article.authors.length > 0 ? article.authors : authorsAbove(lines),
    date: article.date ?? dateIn(lines),
  };
}

/** Asked first, for a library may hold a hundred thousand articles: authors are looked for where a line begins with `By`. */
const lacksMore = ({ title, date, authors, text }: Article): boolean =>
  title === null || date === null || (authors.length === 0 && /^\W*by\s/im.test(text.slice(0, HEAD)));

function headLines(article: Article): readonly HeadLine[] {
  const text = article.text.slice(0, HEAD);
  const { blocks } = layoutOf({ ...article, text });
  return blocks.slice(0, HEAD_BLOCKS).flatMap(({ kind, span }) =>
    sliceOf(text, span)
      .split('\n')
      .map((line) => ({ kind, text: line.trim() })),
  );
}

function titleIn(lines: readonly HeadLine[]): string | null {
  const line = lines.find(({ kind, text }) => kind === 'title' && !isDateLine(text) && !isByline(text));
  return line?.text.replace(/^#+\s+/, '') ?? null;
}

const authorsAbove = (lines: readonly HeadLine[]): readonly string[] =>
  lines
    .filter(({ kind, text }, at) => kind === 'byline' || isByline(text) || isNameByDate(lines, at))
    .map(({ text }) => authorsIn(text))
    .find((authors) => authors.length > 0) ?? [];

/** `Ann Lee in Geneva` right above or below the date line: some papers leave out the `By`. */
function isNameByDate(lines: readonly HeadLine[], at: number): boolean {
  const line = lines[at];
  const isBesideDate = [lines[at - 1], lines[at + 1]].some((one) => one?.kind === 'dateline');
  return line?.kind === 'heading' && isBesideDate && authorsIn(line.text).length > 0;
}

/** `By Ann Lee | Feb. 20, 2026`; a headline may begin with the same word, but names nobody. */
const isByline = (line: string): boolean =>
  line.length <= LONGEST_HEAD_LINE && BYLINE.test(line) && authorsIn(line).length > 0;

/** The day that the head gives; what says it was published before what says it was updated. */
function dateIn(lines: readonly HeadLine[]): string | null {
  const dated = lines
    .filter(
      ({ kind, text }) => kind === 'dateline' || kind === 'byline' || isByline(text) || isDateLine(text),
    )
    .map(({ text }) => text);
  const published = dated.filter((line) => !/^\W*(?:last\s+)?(?:updated|modified)\b/i.test(line));
  return [...published, ...dated].map(dayAtHead).find((date) => date !== null) ?? null;
}

/** `date 2026-02-20 GENEVA—` has its day behind a word of its own. */
const dayAtHead = (line: string): string | null => dayIn(line.replace(/^\s*date\b[:\s]*/i, ''))?.date ?? null;

/** True for a line that holds a date, and nothing but a date, a time of day and words like `Published`. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST_HEAD_LINE) return false;
  const day = dayIn(line.replace(/^\s*date\b[:\s]*/i, ''));
  return day !== null && NO_WORDS.test(line.replace(day.words, '').replace(DATE_WORDS, ''));
}
