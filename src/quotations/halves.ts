import { hashOf } from '../text/hashing.js';
import { isInverted } from './inverted.js';
import { PART } from './part-features.js';
import { CAPITAL_QUOTE, TAG, isQuoteTag } from './reading.js';
import type { Item, Window } from './window.js';

const COMMA = hashOf(',');

/**
 * The parts of a window with the first half of a content that is split around its source and cue: in `Too often, the
 * mayor said, the road is shut` both halves are what the mayor said, though the first has no verb to tell it by. The
 * second half must be content already, and commas bound the report in its middle.
 */
export function withFirstHalf(window: Window, parts: Uint8Array): Uint8Array {
  const { items, anchor } = window;
  const isBehind = isInverted(window);
  const start = items.findIndex(({ sentence }) => sentence === 0);
  const behind = endOf(parts, anchor, PART.cue);
  const report = isBehind ? anchor : parts.indexOf(PART.source, start);
  // `In a letter, he wrote, “We …”`: a quotation that begins with a capital is a whole of its own.
  const isSplit =
    (isBehind || isComma(items[behind])) &&
    parts.includes(PART.content, behind) &&
    !opensWhole(items[behind + 1]);
  const isBound =
    report - 1 > start && isComma(items[report - 1]) && (isBehind || isOneReport(parts, report, anchor));
  // `Asked about it, he said, …`: a participle is the reporter's.
  const isReporters = items[start]?.tag === TAG.VERB;
  if (!isSplit || !isBound || isReporters || parts.subarray(start, report).includes(PART.content))
    return parts;
  const from = items[start]?.tag === TAG.CCONJ ? start + 1 : start;
  return parts.map((part, at) => (at >= from && at < report - 1 ? PART.content : part));
}

/**
 * The parts with the second half of a content of which the models took the first alone: in `The bridge, according to the
 * mayor, will open in May` the verb behind the report goes with the subject before it.
 */
export function withSecondHalf({ items }: Window, parts: Uint8Array): Uint8Array {
  const start = items.findIndex(({ sentence }) => sentence === 0);
  const last = items.findLastIndex(({ sentence }) => sentence === 0);
  const end = items[last]?.tag === TAG.PUNCT ? last : last + 1;
  const half = endOf(parts, start, PART.content);
  const isSubject =
    half > start && !items.slice(start, half).some(({ tag }) => isClause(tag) || isQuoteTag(tag));
  const report = Math.max(parts.lastIndexOf(PART.cue, end - 1), parts.lastIndexOf(PART.source, end - 1));
  const from = behindComma(items, report + 1);
  const goesOn = report > half && from < end && isClause(items[from]?.tag ?? TAG.edge);
  if (!isSubject || !goesOn || parts.subarray(report, end).includes(PART.content)) return parts;
  return parts.map((part, at) => (at >= from && at < end ? PART.content : part));
}

/** So many items may stand between the halves: `, the governor of the bank said on Monday,`. */
const LONGEST_REPORT = 16;

/** The report about which a content is split, its commas counted: in `The sea wall, she said, would save the lane`. */
export function reportAmid(
  { items, anchor }: Window,
  parts: Uint8Array,
): { readonly from: number; readonly to: number } | null {
  let [from, to] = [anchor, anchor];
  while (from > 0 && parts[from - 1] !== PART.content) from--;
  while (to < items.length && parts[to] !== PART.content) to++;
  const isInSentence = items[from - 1]?.sentence === 0 && items[to]?.sentence === 0;
  const isBound = isComma(items[from]) && isComma(items[to - 1]) && to - from <= LONGEST_REPORT;
  return isInSentence && isBound ? { from, to } : null;
}

/** Words that may stand behind the cue: `argued | in a note to clients`. */
const LONGEST_TOLD = 6;

/** The item behind the next comma, if no clause begins before it; far behind all where none is near. */
function behindComma(items: readonly Item[], from: number): number {
  for (let at = from; at <= from + LONGEST_TOLD; at++) {
    if (items[at]?.word === COMMA) return at + 1;
    if (isClause(items[at]?.tag ?? TAG.edge)) break;
  }
  return Infinity;
}

const isClause = (tag: number): boolean => tag === TAG.VERB || tag === TAG.AUX;

const isComma = (item: Item | undefined): boolean => item?.word === COMMA;

const opensWhole = (item: Item | undefined): boolean =>
  item !== undefined && isQuoteTag(item.tag) && item.shape === CAPITAL_QUOTE;

/** Nothing but an adverb stands between the source and the cue. */
const isOneReport = (parts: Uint8Array, report: number, anchor: number): boolean =>
  report < anchor &&
  parts.subarray(report, anchor).filter((part) => part !== PART.source && part !== PART.cue).length <= 1;

/** Behind the last of the neighbouring items of a part. */
function endOf(parts: Uint8Array, from: number, part: number): number {
  let at = from;
  while (parts[at] === part) at++;
  return at;
}
