import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../news/article.js';
import type { OwnActor } from '../positions/own-actors.js';
import { actorsBeside } from './actors-beside.js';
import { PackedTexts } from './packed-texts.js';
import { decode, linesOf, LONGEST_TEXT, textOfLine, TOO_LONG } from './bytes.js';
import { filesAt } from './files.js';
import { withOwnIds } from './ids.js';
import { articleOfLine, type JsonArticle } from './json-line.js';
import { Fault, problemAt, type Problem } from './problem.js';
import { articleOfFile } from './text-file.js';

/** What some paths held: every article that could be read, and what was wrong with the others. */
export interface Imported {
  readonly articles: readonly Article[];
  /** What the lists beside the articles add to ours. */
  readonly actors: readonly OwnActor[];
  readonly problems: readonly Problem[];
}

/** Reads the articles of folders and files; a broken file or line never loses the others. */
export async function importLibrary(paths: readonly string[]): Promise<Imported> {
  const { files, problems: unread } = await filesAt(paths);
  const articles: Article[] = [];
  const { actors, problems: unlisted } = await actorsBeside(paths);
  const problems: Problem[] = [...unread, ...unlisted];
  for (const file of files) {
    for await (const read of articlesIn(file)) {
      if ('article' in read) articles.push(read.article);
      else problems.push(read);
    }
  }
  const texts = new PackedTexts();
  return { articles: withOwnIds(articles).map((article) => texts.pack(article)), actors, problems };
}

async function* articlesIn(file: string): AsyncGenerator<{ readonly article: Article } | Problem> {
  try {
    if (extname(file).toLowerCase() === '.jsonl')
      yield* articlesInLines(createReadStream(file), `${file}, line`);
    else yield { article: articleOfFile(file, await contentOf(file)) };
  } catch (error) {
    yield problemAt(file, error);
  }
}

/** Asked for its size first: a huge file is not read to learn that it is huge. */
async function contentOf(file: string): Promise<string> {
  if ((await stat(file)).size > LONGEST_TEXT) throw new Fault(TOO_LONG);
  return decode(await readFile(file));
}

/** The articles of JSON lines, one by one as they come; blank lines are passed over. */
export async function* articlesInLines(
  stream: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<JsonArticle | Problem> {
  for await (const line of linesOf(stream)) {
    try {
      const text = textOfLine(line);
      if (text.trim() !== '') yield articleOfLine(text);
    } catch (error) {
      yield problemAt(`${place} ${line.number}`, error);
    }
  }
}
