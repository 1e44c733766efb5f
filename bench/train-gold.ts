import { PART } from '../src/quotations/part-features.js';
import { readingOf, type Reading } from '../src/quotations/reading.js';
import { windowOf, type Window } from '../src/quotations/window.js';
import type { Span } from '../src/text/span.js';
import type { GoldArticle, GoldQuote } from './train-corpus.js';

/** The parts of one annotation about one cue, over that cue's window. */
export interface GoldChain {
  readonly window: Window;
  readonly parts: Uint8Array;
}

export interface GoldReading {
  readonly article: GoldArticle;
  readonly reading: Reading;
  /** A label of `CUE_LABELS` for each unit. */
  readonly cues: Uint8Array;
  readonly reports: readonly GoldReport[];
}

/** What is annotated about one cue, and the cue's unit. */
interface GoldReport {
  readonly head: number;
  readonly quotes: readonly GoldQuote[];
}

/** Added to a word's count, so that a rare word in a cue does not outweigh `said`. */
const RARE = 5;

/** How likely a word is to stand in a cue: tells the head of a cue of several words (`said in a statement`). */
export function headWeights(articles: readonly GoldArticle[]): ReadonlyMap<string, number> {
  const inCues = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string): void => {
    for (const word of text.toLowerCase().match(/[\p{L}’']+|:/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { quotes, layout } of articles) {
    count(all, layout.article.text);
    const cues = new Map(quotes.map(({ cue, group }) => [group, cue ?? '']));
    for (const cue of cues.values()) count(inCues, cue);
  }
  return new Map([...all].map(([word, total]) => [word, (inCues.get(word) ?? 0) / (total + RARE)]));
}

export function goldReading(article: GoldArticle, weights: ReadonlyMap<string, number>): GoldReading {
  const reading = readingOf(article.layout);
  const cues = new Uint8Array(reading.units.length);
  const groups = new Map<string, GoldQuote[]>();
  for (const quote of article.quotes) {
    const key = quote.group ?? `${quote.cue_start}`;
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  const reports = [...groups.values()]
    .map((quotes) => ({ head: headOf(reading, quotes[0]!, weights), quotes }))
    .filter(({ head }) => head >= 0);
  for (const { head, quotes } of reports) cues[head] = quotes[0]!.speech ? 1 : cues[head] || 2;
  return { article, reading, cues, reports };
}

/** The windows of the annotated cues, each as it is seen where the article's units are cues of these levels. */
export const goldChains = (
  { article, reading, reports }: GoldReading,
  levels: Uint8Array,
): readonly GoldChain[] =>
  reports.map(({ head, quotes }) =>
    chainOf(windowOf(reading, head, levels), quotes, article.layout.article.text),
  );

function headOf(
  { units }: Reading,
  { cue_start, cue_end }: GoldQuote,
  weights: ReadonlyMap<string, number>,
): number {
  let head = -1;
  let best = -1;
  if (cue_start === null || cue_end === null) return head;
  units.forEach(({ start, end, kind, text }, i) => {
    if (kind !== 'word' || start < cue_start || end > cue_end) return;
    const weight = weights.get(text.toLowerCase()) ?? 0;
    if (weight > best) {
      best = weight;
      head = i;
    }
  });
  return head;
}

function chainOf(window: Window, quotes: readonly GoldQuote[], text: string): GoldChain {
  const parts = new Uint8Array(window.items.length);
  const mark = (span: Span, part: number): void => {
    window.items.forEach((item, i) => {
      const inside = Math.min(item.end, span.end) - Math.max(item.start, span.start);
      if (inside >= 0.5 * (item.end - item.start)) parts[i] = part;
    });
  };
  const { cue_start, cue_end, speaker_start, speaker_end } = quotes[0]!;
  if (speaker_start !== null && speaker_end !== null)
    mark({ start: speaker_start, end: speaker_end }, PART.source);
  for (const quote of quotes) mark(bare(text, quote), PART.content);
  if (cue_start !== null && cue_end !== null) mark({ start: cue_start, end: cue_end }, PART.cue);
  parts[window.anchor] = PART.cue;
  return { window, parts };
}

const EDGE = /[\s.,;:…—–-]/u;

/** A content as the scorer counts it: no marks at its edges but those of quotation, no leading "that". */
function bare(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  if (/^that\s/iu.test(text.slice(start, end))) start += 5;
  while (start < end && EDGE.test(text[start]!)) start++;
  return { start, end };
}
