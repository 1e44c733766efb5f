import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/news/article.js';
import { articleOfFile } from '../../src/import/text-file.js';
import type { Span } from '../../src/text/span.js';

/** A quotation of a golden article: whose it is (`null` where the article does not say) and where. */
export interface Marked {
  readonly speaker: string | null;
  readonly content: Span;
  /** Marked with `~`: what careful readers may disagree about; neither asked for nor held against the reading. */
  readonly isOptional: boolean;
}

/** An article of our own writing in which somebody has marked by hand who says what. */
export interface Golden {
  readonly article: Article;
  readonly marked: readonly Marked[];
}

const FOLDER = new URL('golden/', import.meta.url);
const OPEN = /\[\[(~?)([^|\]]+)\|/uy;

/** Every golden article. Quotations stand between `[[Speaker|` and `]]`; `?` is nobody that the article names. */
export const goldenArticles = (): readonly Golden[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => goldenOf(articleOfFile(name, readFileSync(new URL(name, FOLDER), 'utf8'))));

function goldenOf(article: Article): Golden {
  const marked: Marked[] = [];
  const open: { speaker: string; start: number; isOptional: boolean }[] = [];
  let text = '';
  for (let at = 0; at < article.text.length;) {
    OPEN.lastIndex = at;
    const mark = OPEN.exec(article.text);
    if (mark !== null) {
      open.push({ speaker: mark[2] ?? '', start: text.length, isOptional: mark[1] === '~' });
      at = OPEN.lastIndex;
    } else if (open.length > 0 && article.text.startsWith(']]', at)) {
      const { speaker, start, isOptional } = open.pop() ?? { speaker: '', start: 0, isOptional: false };
      marked.push({
        speaker: speaker === '?' ? null : speaker,
        content: { start, end: text.length },
        isOptional,
      });
      at += 2;
    } else text += article.text[at++] ?? '';
  }
  return { article: { ...article, text }, marked };
}
