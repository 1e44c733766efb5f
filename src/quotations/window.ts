import { mix } from '../text/hashing.js';
import { TAG, isQuoteTag, type Reading } from './reading.js';
import type { Span } from '../text/span.js';

/** Longest stretch of the cue's own sentence that is looked at on either side, in units. */
const REACH = 120;
const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 6;

/** A unit near a cue, or a whole sentence of the neighbourhood as one. */
export interface Item extends Span {
  /** First unit of the item. */
  readonly unit: number;
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly shape: number;
  readonly tag: number;
  /** How a verb ends: one of `FORM`. */
  readonly form: number;
  /** How likely it is a cue itself, as a level of `cueLevels`. */
  readonly cue: number;
  /** 0: the cue's sentence; negative before it, positive after it. */
  readonly sentence: number;
  /** True where the item is the first of another paragraph than the one before it. */
  readonly opensBlock: boolean;
}

/** What stands outside a window. */
export const NO_ITEM: Item = {
  start: 0,
  end: 0,
  unit: -1,
  word: 7,
  stem: 7,
  suffix: 7,
  shape: 7,
  tag: TAG.edge,
  form: 0,
  cue: 0,
  sentence: 0,
  opensBlock: false,
};

/** The item at an index; one of the edge outside the window. The engine looks up a negative index as it would a name. */
export const itemAt = (items: readonly Item[], at: number): Item =>
  at < 0 ? NO_ITEM : (items[at] ?? NO_ITEM);

/** A mark that parts one stretch of words from the next. */
export const isBreak = ({ tag }: Item): boolean => tag === TAG.PUNCT || tag === TAG.SYM;

export const isVerb = ({ tag }: Item): boolean => tag === TAG.VERB || tag === TAG.AUX;

/** What a cue is read with: the items of its own sentence and of those about it that may hold its content. */
export interface Window {
  readonly items: readonly Item[];
  /** The cue's place in `items`. */
  readonly anchor: number;
}

/**
 * What the cue at a unit is read with; `levels` tell which other units are cues. Cues of one sentence share its items, if
 * they are asked for one after the other.
 */
export function windowsOf(reading: Reading, levels: Uint8Array): (cue: number) => Window {
  const seen = { ...reading, levels };
  let last = { from: -1, to: -1, before: 0, items: [] as readonly Item[] };
  return (cue) => {
    const from = Math.max(reading.from[cue] ?? 0, cue - REACH);
    const to = Math.min(reading.to[cue] ?? 0, cue + REACH);
    if (last.from !== from || last.to !== to) last = { from, to, ...itemsOf(seen, cue, from, to) };
    return { items: last.items, anchor: last.before + cue - from };
  };
}

/** The items about a cue's sentence, of which `[from, to)` is seen, and how many stand before it. */
function itemsOf(
  reading: Seen,
  cue: number,
  from: number,
  to: number,
): { readonly items: readonly Item[]; readonly before: number } {
  const items: Item[] = [];
  const starts: number[] = [];
  for (let start = reading.from[cue] ?? 0, s = 0; s < SENTENCES_BEFORE && start > 0; s++) {
    start = reading.from[start - 1] ?? 0;
    starts.unshift(start);
    if (!isQuoteOnly(reading, start)) break;
  }
  starts.forEach((start, i) => pushSentence(items, reading, start, i - starts.length));
  const before = items.length;
  for (let unit = from; unit < to; unit++) items.push(itemOf(reading, unit, 0));
  let others = 0;
  for (
    let start = reading.to[cue] ?? 0, s = 1;
    s <= SENTENCES_AFTER && start < reading.units.length && others < 1;
    s++
  ) {
    if (!isQuoteOnly(reading, start)) others++;
    pushSentence(items, reading, start, s);
    start = reading.to[start] ?? reading.units.length;
  }
  return { items, before };
}

/** The window of one cue alone. */
export const windowOf = (reading: Reading, cue: number, levels: Uint8Array): Window =>
  windowsOf(reading, levels)(cue);

/** A reading with the cue levels of its units. */
interface Seen extends Reading {
  readonly levels: Uint8Array;
}

/** A sentence that is one quotation, or several, and no more than marks beside. */
function isQuoteOnly(reading: Reading, start: number): boolean {
  const end = reading.to[start] ?? start;
  let quotes = 0;
  for (let unit = start; unit < end; unit++) {
    if (isQuoteTag(reading.tag[unit])) quotes++;
    else if (reading.tag[unit] !== TAG.PUNCT) return false;
  }
  return quotes > 0;
}

function pushSentence(items: Item[], reading: Seen, start: number, sentence: number): void {
  const end = reading.to[start] ?? start;
  if (isQuoteOnly(reading, start)) {
    for (let unit = start; unit < end; unit++) items.push(itemOf(reading, unit, sentence));
    return;
  }
  let verbs = 0;
  let quotes = 0;
  for (let unit = start; unit < end; unit++) {
    if (reading.tag[unit] === TAG.VERB) verbs++;
    if (isQuoteTag(reading.tag[unit])) quotes++;
  }
  const size = Math.min(3, Math.floor((end - start) / 8));
  const holds = mix(mix(Math.min(verbs, 2), Math.min(quotes, 2)), size);
  items.push({
    ...itemOf(reading, start, sentence),
    end: reading.units[end - 1]?.end ?? 0,
    word: mix(holds, 904),
    stem: mix(reading.word[start] ?? 0, 905),
    suffix: mix(reading.tag[start] ?? 0, size),
    shape: mix(reading.word[end - 1] ?? 0, 906),
    tag: TAG.sentence,
    cue: greatest(reading.levels, start, end),
  });
}

function greatest(levels: Uint8Array, start: number, end: number): number {
  let most = 0;
  for (let unit = start; unit < end; unit++) most = Math.max(most, levels[unit] ?? 0);
  return most;
}

function itemOf(
  { units, word, stem, suffix, shape, tag, form, levels }: Seen,
  unit: number,
  sentence: number,
): Item {
  return {
    start: units[unit]?.start ?? 0,
    end: units[unit]?.end ?? 0,
    unit,
    word: word[unit] ?? 0,
    stem: stem[unit] ?? 0,
    suffix: suffix[unit] ?? 0,
    shape: shape[unit] ?? 0,
    tag: tag[unit] ?? 0,
    form: form[unit] ?? 0,
    cue: levels[unit] ?? 0,
    sentence,
    opensBlock: unit > 0 && units[unit - 1]?.block !== units[unit]?.block,
  };
}
