import { z } from 'zod';
import type { Article } from '../news/article.js';
import { normalise, normalised, type Normalised } from '../text/normalise.js';
import { completedFromHead } from './head.js';
import { checked, metadataOf } from './metadata.js';
import { Fault } from './problem.js';

/** An article that came as a line of JSON. */
export interface JsonArticle {
  readonly article: Article;
  /** Leads positions in the article's text to positions in the `text` that the line gave. */
  readonly toRaw: Normalised['toRaw'];
}

const required = z.object(
  {
    id: z
      .union([z.string(), z.number()], { error: 'is missing' })
      .transform((id) => String(id).trim())
      .refine((id) => id !== '', { error: 'is empty' }),
    text: z
      .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'has to be text') })
      .refine((text) => text.trim() !== '', { error: 'is empty' }),
  },
  { error: 'is no JSON object' },
);

/** Reads a line `{"id", "title", "publisher", "date", "url", "text"}`; only `id` and `text` have to be there. */
export function articleOfLine(line: string): JsonArticle {
  const given = parsed(line);
  const { id, text: raw } = checked(required, given);
  const { text, toRaw } = normalised(raw);
  const { title, ...metadata } = metadataOf(given);
  const article = { ...metadata, id, title: title === null ? null : normalise(title), text };
  return { article: completedFromHead(article), toRaw };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Fault('is no valid JSON');
  }
}
