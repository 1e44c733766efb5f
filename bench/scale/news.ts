import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/news/article.js';

interface Line {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly date?: string;
}

/** Articles of the set of 100,000 passages (`a12-3` is the fourth of article `a12`); more are made by saying them again. */
export function readNews(path: string, passages: number): readonly Article[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const articles = new Map<string, Article>();
  for (let at = 0; at < passages; at++) {
    const line = JSON.parse(lines[at % lines.length] ?? '') as Line;
    const round = Math.floor(at / lines.length);
    const id = `${round}-${line.id.slice(0, line.id.lastIndexOf('-'))}`;
    const text = line.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const known = articles.get(id);
    articles.set(
      id,
      known === undefined ? articleOf(id, line, text) : { ...known, text: `${known.text}\n\n${text}` },
    );
  }
  return [...articles.values()];
}

const articleOf = (id: string, { title, url, date }: Line, text: string): Article => ({
  id,
  title: title === undefined || title === '' ? null : title,
  outlet: null,
  authors: [],
  date: /^\d{4}-\d\d-\d\d/u.exec(date ?? '')?.[0] ?? null,
  url: url ?? null,
  text,
});
