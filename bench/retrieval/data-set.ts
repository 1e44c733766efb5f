import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A passage of a retrieval set in BEIR's form. */
export interface Item {
  readonly _id: string;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly date?: string;
}

/** A retrieval set: passages, questions, and which passages answer which question, and how well. */
export interface DataSet {
  readonly corpus: readonly Item[];
  readonly queries: readonly { readonly _id: string; readonly text: string }[];
  readonly relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads a folder in BEIR's form: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv`. */
export function readDataSet(folder: string): DataSet {
  if (!existsSync(join(folder, 'corpus.jsonl')))
    throw new Error(`no retrieval set in ${folder}: corpus.jsonl is missing`);
  const relevant = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, 'qrels.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [query = '', item = '', grade = '0'] = line.split('\t');
    relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(item, Number(grade)));
  }
  const queries = readJsonLines<{ _id: string; text: string }>(join(folder, 'queries.jsonl'));
  return {
    corpus: readJsonLines<Item>(join(folder, 'corpus.jsonl')),
    queries: queries.filter(({ _id }) => relevant.has(_id)),
    relevant,
  };
}

export const readJsonLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
