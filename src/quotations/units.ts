import type { Layout } from '../news/layout.js';
import { sentencesOf } from '../text/sentences.js';
import { wordHashes, type WordHashes } from '../text/tags.js';
import { hashOf } from '../text/hashing.js';
import type { Span } from '../text/span.js';
import type { Word } from '../text/words.js';
import { blockWordsOf, type BlockWords } from './block-words.js';
import { hasReportBehind, hasReportBetweenDashes } from './report-behind.js';

/**
 * What the models read of an article: its words in order, each quoted stretch made one unit, so that the sentence
 * around it keeps its shape: `“…,” she said, adding that …`.
 */
export interface Unit extends Span {
  readonly kind: 'word' | 'quote';
  /** A word as printed; of a quotation its first two and last two characters: `“W,”`. */
  readonly text: string;
  /** Words inside: 1 for a word. */
  readonly size: number;
  /** Ordinal of the sentence and of the block in the article. */
  readonly sentence: number;
  readonly block: number;
  readonly isTitle: boolean;
}

const QUOTE = hashOf('“”');
const SKIPPED = new Set(['tail', 'byline', 'dateline']);

/** The units of an article's blocks, except those in which nobody is reported. */
export function unitsOf(layout: Layout, words = blockWordsOf(layout)): readonly Unit[] {
  const { article, blocks, passages } = layout;
  const sentencesAt = new Map(passages.map(({ span, sentences }) => [span.start, sentences]));
  const units: Unit[] = [];
  blocks.forEach(({ kind, span }, block) => {
    if (SKIPPED.has(kind)) return;
    const place = { block, isTitle: kind === 'title' };
    const sentences = sentencesAt.get(span.start) ?? sentencesOf(article.text, span);
    pushBlock(units, article.text, sentences, words[block] ?? NO_WORDS, place);
  });
  return units;
}

const NO_WORDS: BlockWords = { words: [], quoted: [] };

type Place = Pick<Unit, 'block' | 'isTitle'>;

function pushBlock(
  units: Unit[],
  text: string,
  sentences: readonly Span[],
  { words, quoted: quotes }: BlockWords,
  place: Place,
): void {
  const ends = sentences.map((one) => one.end);
  let quote = 0;
  let end = 0;
  let sentence = (units.at(-1)?.sentence ?? -1) + 1;
  let first = units.length;
  for (let i = 0; i < words.length;) {
    const word = words[i] as Word;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= word.start) quote++;
    const inside = quotes[quote];
    const isQuoted = inside !== undefined && word.end > inside.start;
    const next = isQuoted ? afterSpan(words, i, inside.end) : i + 1;
    const start = isQuoted ? Math.min(inside.start, word.start) : word.start;
    while (end < ends.length && (ends[end] ?? 0) <= start) {
      // A boundary inside a quotation is none for the sentence around it.
      if ((units.at(-1)?.end ?? 0) <= (ends[end] ?? 0) && units.at(-1)?.block === place.block) {
        sentence++;
        first = units.length;
      }
      end++;
    }
    const isHanded = isQuoted && hasCommaBehind(text, inside, units[first]?.text);
    units.push(
      isQuoted
        ? quoteUnit(text, inside, next - i, sentence, place, isHanded)
        : wordUnit(word, sentence, place),
    );
    i = isHanded ? next + 1 : next;
  }
}

function afterSpan(words: readonly Word[], from: number, end: number): number {
  let next = from + 1;
  while (next < words.length && (words[next]?.start ?? end) < end) next++;
  return next;
}

// Written out: spreading objects here would cost more than all else in this file.
const wordUnit = ({ start, end, text }: Word, sentence: number, { block, isTitle }: Place): Unit => ({
  start, end, kind: 'word', text, size: 1, sentence, block, isTitle,
}); // prettier-ignore

/**
 * `‘The end’, said …`: a comma between the marks and a report is read as one inside them, as American papers print it,
 * and is no unit of its own: what the models know, they know of `“The end,” said …`.
 */
function hasCommaBehind(text: string, { end }: Span, first: string | undefined): boolean {
  if (!/[\p{L}\p{N}]/u.test(text[end - 2] ?? '')) return false;
  if (text[end] !== ',') return hasReportBetweenDashes(text, end);
  return hasReportBehind(text, end, first);
}

function quoteUnit(
  text: string,
  { start, end }: Span,
  size: number,
  sentence: number,
  { block, isTitle }: Place,
  hasComma: boolean,
): Unit {
  const last = hasComma ? `,${text[end - 1] ?? ''}` : text.slice(end - 2, end);
  const edges = text.slice(start, start + 2) + last;
  return { start, end, kind: 'quote', text: edges, size, sentence, block, isTitle };
}

/** What the tagger sees of a unit: a quotation is one mark. */
export const unitHashes = (unit: Unit): WordHashes =>
  unit.kind === 'word' ? wordHashes(unit) : { word: QUOTE, suffix: QUOTE, shape: QUOTE };

/** The units in runs of one sentence each. */
export function sentenceRuns(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run?.[0]?.sentence === unit.sentence) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}
