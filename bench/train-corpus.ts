import fs from 'node:fs';
import path from 'node:path';
import { layoutOf } from '../src/news/layout-of.js';
import type { Layout } from '../src/news/layout.js';
import type { QuotationType } from '../src/quotations/quotation.js';

/** Where the annotated articles lie; `ATTRIBUTION_DATA` points elsewhere. */
export const CORPUS = process.env['ATTRIBUTION_DATA'] ?? path.resolve('../shared/eval/attribution');

/** One annotated quotation, as the corpus files give it. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: QuotationType;
  readonly speech: boolean;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly speaker_text: string | null;
  /** `name`, `pronoun`, `nominal` or `none`. */
  readonly speaker_kind?: string;
  /** Whom a pronoun or a description stands for, where the annotation says so. */
  readonly speaker_resolved?: string;
  readonly speaker_names?: readonly string[];
  readonly cue: string | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
  readonly group: string;
  readonly ignore?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly layout: Layout;
  readonly quotes: readonly GoldQuote[];
}

export const hasCorpus = (): boolean => fs.existsSync(path.join(CORPUS, 'polnear-train.jsonl'));

/** The articles of one corpus file: `readCorpus('polnear-train.jsonl')`. */
export function readCorpus(file: string): readonly GoldArticle[] {
  const lines = fs.readFileSync(path.join(CORPUS, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, title, publisher, date, text, quotes } = JSON.parse(line) as Record<string, string | null> & {
      id: string;
      text: string;
      quotes: GoldQuote[];
    };
    const article = {
      id,
      title: title ?? null,
      outlet: publisher ?? null,
      authors: [],
      date: date ?? null,
      url: null,
      text,
    };
    return { id, layout: layoutOf(article), quotes };
  });
}

/** Every fifth training article is left out where a choice is to be made on articles that were not learnt from. */
export const isHeldOut = (at: number): boolean => at % 5 === 0;
