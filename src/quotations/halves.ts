import { hashOf } from '../text/hashing.js';
import { PART } from './part-features.js';
import { CAPITAL_QUOTE, TAG, isQuoteTag } from './reading.js';
import type { Item, Window } from './window.js';

const COMMA = hashOf(',');

/**
 * The parts of a window with the first half of a content that is split around its source and cue: in `Too often, the
 * mayor said, the road is shut` both halves are what the mayor said, though the first has no verb to tell it by. The
 * second half must be content already, and commas bound the report in its middle.
 */
export function withFirstHalf({ items, anchor }: Window, parts: Uint8Array): Uint8Array {
  const start = items.findIndex(({ sentence }) => sentence === 0);
  const behind = endOf(parts, anchor, PART.cue);
  const report = parts.indexOf(PART.source, start);
  // `In a letter, he wrote, “We …”`: a quotation that begins with a capital is a whole of its own.
  const isSplit =
    items[behind]?.word === COMMA && parts.includes(PART.content, behind) && !opensWhole(items[behind + 1]);
  const isBound =
    report - 1 > start && items[report - 1]?.word === COMMA && isOneReport(parts, report, anchor);
  // `Asked about it, he said, …`: a participle is the reporter's.
  const isReporters = items[start]?.tag === TAG.VERB;
  if (!isSplit || !isBound || isReporters || parts.subarray(start, report).includes(PART.content))
    return parts;
  const from = items[start]?.tag === TAG.CCONJ ? start + 1 : start;
  return parts.map((part, at) => (at >= from && at < report - 1 ? PART.content : part));
}

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
