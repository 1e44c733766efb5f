import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../../src/news/article.js';
import { PackedTexts } from '../../src/import/packed-texts.js';

interface Line {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly date?: string;
}

/** Articles, held as an import holds them, of the set of 100,000 passages (`a12-3` is the fourth of article `a12`); more are made by saying them again. */
export async function readNews(path: string, passages: number): Promise<readonly Article[]> {
  const articles = new Map<string, { readonly first: Line; readonly texts: string[] }>();
  for (let round = 0, left = passages; left > 0; round++) {
    const before = left;
    for await (const line of linesOf(path, left)) {
      const id = `${round}-${line.id.slice(0, line.id.lastIndexOf('-'))}`;
      const article = articles.get(id) ?? { first: line, texts: [] };
      article.texts.push(line.text.normalize('NFC').replace(/\s+/gu, ' ').trim());
      articles.set(id, article);
      left--;
    }
    if (left === before) break;
  }
  const packed = new PackedTexts();
  return [...articles].map(([id, { first, texts }]) => packed.pack(articleOf(id, first, texts.join('\n\n'))));
}

/** The first lines of the file, a piece at a time: only what is asked for is held. */
async function* linesOf(path: string, most: number): AsyncGenerator<Line> {
  let left = most;
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (left-- <= 0) return;
    yield JSON.parse(line) as Line;
  }
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
