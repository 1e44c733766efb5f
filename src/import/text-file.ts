import { basename, extname } from 'node:path';
import type { Article } from '../news/article.js';
import { normalise } from '../text/normalise.js';
import { splitFrontMatter } from './front-matter.js';
import { completedFromHead } from './head.js';
import { plainOf } from './markdown.js';
import { metadataOf } from './metadata.js';
import { Fault } from './problem.js';

/**
 * Reads the text of a `.md` or `.txt` file. Plain text stays whole, so that positions count in it; of Markdown the
 * markup is undone and a `# Title` at its head taken off.
 */
export function articleOfFile(path: string, content: string): Article {
  const { fields, body } = splitFrontMatter(normalise(content));
  const ending = extname(path);
  const { title: heading, text } =
    ending.toLowerCase() === '.txt' ? { title: null, text: body } : plainOf(body);
  if (text.trim() === '') throw new Fault('holds no text');
  const { id, title, ...metadata } = metadataOf(fields);
  return completedFromHead({
    ...metadata,
    id: id ?? basename(path, ending).normalize('NFC'),
    title: title ?? heading,
    text,
  });
}
