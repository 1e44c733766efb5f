import type { Entry } from '../../src/library/library.js';
import { PassageIndex } from '../../src/library/passage-index.js';
import { sentencesOf } from '../../src/text/sentences.js';
import type { Span } from '../../src/text/span.js';
import type { Item } from './data-set.js';

/** A set's passages in the product's own index, and which item each passage was. */
export interface Corpus {
  readonly index: PassageIndex;
  /** The id of the item that a passage of an entry was made of. */
  readonly idOf: (entry: Entry, passage: number) => string;
}

/** Puts a set's passages in an index: neighbours of one title are an article, as a library would hold them. */
export function corpusOf(items: readonly Item[]): Corpus {
  const index = new PassageIndex();
  const ids = new Map<Entry, readonly string[]>();
  for (const run of articlesOf(items)) {
    const entry = entryOf(run);
    index.add(entry);
    ids.set(
      entry,
      run.map(({ _id }) => _id),
    );
  }
  return { index, idOf: (entry, passage) => ids.get(entry)?.[passage - 1] ?? '' };
}

/** Neighbouring items of one title; one without a title stands alone. */
function articlesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && hasTitle(item) && run[0].title === item.title) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

const hasTitle = ({ title }: Item): boolean => title !== undefined && title !== '';

/** An article of these items, each a passage. Quotations are not looked for. */
export function entryOf(items: readonly Item[]): Entry {
  const [first] = items;
  const spans: Span[] = [];
  let text = '';
  for (const item of items) {
    const start = text === '' ? 0 : text.length + 2;
    text = `${text}${text === '' ? '' : '\n\n'}${item.text.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
    spans.push({ start, end: text.length });
  }
  const article = {
    id: first?._id ?? '',
    title: first !== undefined && hasTitle(first) ? (first.title ?? null) : null,
    outlet: null,
    authors: [],
    date: first?.date?.replaceAll('/', '-') ?? null,
    url: first?.url ?? null,
    text,
  };
  const layout = {
    article,
    blocks: spans.map((span) => ({ kind: 'passage' as const, span })),
    passages: spans.map((span, at) => ({ number: at + 1, span, sentences: sentencesOf(text, span) })),
  };
  return { article, layout, quotations: [], positions: [] };
}
