import { z } from 'zod';
import type { Article } from '../news/article.js';
import { namesIn } from './byline.js';
import { dayIn } from './day.js';
import { Fault } from './problem.js';

/** What a file says of its article beside the text; `id` is `null` where the file gives none. */
export type Metadata = Omit<Article, 'id' | 'text'> & { readonly id: string | null };

/** Blank is missing; YAML reads `title: 1984` as a number. */
const words = z
  .union([z.string(), z.number()], { error: 'has to be text' })
  .nullish()
  .transform((value) => {
    const text = String(value ?? '').trim();
    return text === '' ? null : text;
  });

const names = z
  .union([z.string(), z.array(z.string())], { error: 'has to be a name or a list of names' })
  .nullish()
  .transform((value) => (typeof value === 'string' ? namesIn(value) : (value ?? [])));

const day = words.transform((value, context) => {
  const found = value === null ? null : dayIn(value);
  if (value !== null && found === null) context.addIssue(`“${value}” is no day with month and year`);
  return found?.date ?? null;
});

const link = words.refine((value) => value === null || isWebAddress(value), {
  error: ({ input }) => `“${String(input)}” is no web address`,
});

/** Only these may become links: `javascript:` and its like may not. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

const fields = z.object(
  {
    id: words,
    title: words,
    outlet: words,
    publisher: words,
    source: words,
    authors: names,
    author: names,
    byline: names,
    date: day,
    url: link,
  },
  { error: 'has to be a list of fields' },
);

/** Reads an article's fields; keys that Verbatim does not know are left alone, wrong values are named with their field. */
export function metadataOf(given: unknown): Metadata {
  const { id, title, date, url, ...rest } = checked(fields, given);
  const outlet = rest.outlet ?? rest.publisher ?? rest.source;
  const authors = [rest.authors, rest.author, rest.byline].find((list) => list.length > 0) ?? [];
  return { id, title, outlet, authors, date, url };
}

/** The value as the schema makes it; a fault names each wrong field: `date: “soon” is no day`. */
export function checked<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [...path, message].map(String).join(': '));
  throw new Fault(faults.join('; '));
}
