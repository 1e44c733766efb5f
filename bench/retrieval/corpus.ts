import type { Entry } from '../../src/library/library.js';
import { PassageIndex } from '../../src/library/passage-index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { trimSpan } from '../../src/text/span.js';
import type { Item } from './data-set.js';

/** Each passage as an article of one passage: what a set's form tells. Quotations are not looked for. */
export function entryOf({ _id, title, text: raw, url, date }: Item): Entry {
  const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  const span = trimSpan(text, { start: 0, end: text.length });
  const article = {
    id: _id,
    title: title === undefined || title === '' ? null : title,
    outlet: null,
    authors: [],
    date: date ?? null,
    url: url ?? null,
    text,
  };
  const layout = {
    article,
    blocks: [{ kind: 'passage' as const, span }],
    passages: [{ number: 1, span, sentences: sentencesOf(text, span) }],
  };
  return { article, layout, quotations: [], positions: [] };
}

export function indexOf(corpus: readonly Item[]): PassageIndex {
  const index = new PassageIndex();
  for (const item of corpus) index.add(entryOf(item));
  return index;
}
