import type { Entry } from './library.js';

/** Newest first, undated last; of one day in the order of their ids. */
export function newestFirst({ article: a }: Entry, { article: b }: Entry): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
