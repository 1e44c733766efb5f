import { hashOf, mix } from '../text/hashing.js';
import { asidesOf } from './asides.js';
import { aheadOf, lastFormsOf } from './clauses.js';
import { otherCuesOf } from './other-cues.js';
import { TAG, isQuoteTag } from './reading.js';
import { zeros } from './room.js';
import { NO_ITEM, itemAt, isBreak, isVerb, type Item, type Window } from './window.js';

/** The window as its features see it: what lies between each item and the cue. */
export interface Path {
  readonly side: readonly number[];
  readonly count: readonly number[];
  readonly saw: readonly number[];
  /** The comma-bound stretch that the item is in: its first word, first tag, whether it has a verb. */
  readonly stretchWord: readonly number[];
  readonly stretchTag: readonly number[];
  readonly stretchVerb: readonly number[];
  readonly stretchStep: readonly number[];
  /** The likeliest cue in it other than the window's, as a level of `cueLevels`. */
  readonly stretchCue: readonly number[];
  /** Verbs from the sentence's start to the item, at most 2: 0 is where its subject stands. */
  readonly verbsSoFar: readonly number[];
  /** How the cue stands in its sentence: passive, joined to a verb before it, a participle, after a relative. */
  readonly stance: number;
  /** Which aside the item stands in, if any: see `asidesOf`. */
  readonly aside: readonly number[];
  /** Likely cues other than the window's from it to the item. */
  readonly otherCues: readonly number[];
  /** Whether a verb or a clause follows: see `aheadOf`. */
  readonly ahead: readonly number[];
  /** The form of the last verb between the cue and the item. */
  readonly lastForm: readonly number[];
  /** Where quotations lie about the cue; with its stem and its tag. */
  readonly overall: number;
  readonly overallOfCue: number;
  readonly overallOfTag: number;
  /** The tags before the cue, and those about it. */
  readonly left: number;
  readonly around: number;
  /** What the cue is: its stem and its ending, each with its tag, and its tag with its stance. */
  readonly cueStem: number;
  readonly cueForm: number;
  readonly voice: number;
  readonly voiceOfCue: number;
}

export function pathOf({ items, anchor }: Window): Path {
  const cue = itemAt(items, anchor);
  const cueStem = mix(cue.stem, cue.tag);
  const overall = quotesAround(items, anchor);
  const stance = stanceOf(items, anchor);
  const voice = mix(stance, cue.tag);
  const left = mix(itemAt(items, anchor - 1).tag, itemAt(items, anchor - 2).tag);
  const right = mix(itemAt(items, anchor + 1).tag, itemAt(items, anchor + 2).tag);
  const verbsSoFar = verbsOf(items);
  const { side, count, saw } = seenFrom(items, anchor);
  const { stretchWord, stretchTag, stretchVerb, stretchStep, stretchCue } = stretchesOf(items, anchor);
  // Each by its name: to spread objects here is slow.
  return {
    side,
    count,
    saw,
    stretchWord,
    stretchTag,
    stretchVerb,
    stretchStep,
    stretchCue,
    verbsSoFar,
    aside: asidesOf(items),
    otherCues: otherCuesOf(items, anchor),
    ahead: aheadOf(items),
    lastForm: lastFormsOf(items, anchor),
    stance,
    overall,
    overallOfCue: mix(overall, cueStem),
    overallOfTag: mix(cue.tag, overall),
    left,
    around: mix(right, left),
    cueStem,
    cueForm: mix(cue.suffix, cue.tag),
    voice,
    voiceOfCue: mix(voice, cueStem),
  };
}

const numbers = (items: readonly Item[]): number[] => zeros(items.length);

/** What lies between the cue and each item: on which side it is, breaks and verbs, kinds of words. */
function seenFrom(items: readonly Item[], anchor: number): Pick<Path, 'side' | 'count' | 'saw'> {
  const seen = { side: numbers(items), count: numbers(items), saw: numbers(items) };
  for (const step of [-1, 1]) {
    let commas = 0;
    let verbs = 0;
    let saw = 0;
    for (let i = anchor + step; i >= 0 && i < items.length; i += step) {
      const item = itemAt(items, i);
      seen.side[i] = step < 0 ? 0 : 2;
      seen.count[i] = commas * 4 + verbs;
      seen.saw[i] = saw;
      if (isVerb(item)) verbs = Math.min(3, verbs + 1);
      else if (isBreak(item)) commas = Math.min(3, commas + 1);
      else saw |= kindBit(item.tag);
      if (item.sentence !== 0) saw |= OTHER_SENTENCE;
    }
  }
  seen.side[anchor] = 1;
  return seen;
}

const OTHER_SENTENCE = 16;

/** A bit for a quotation, a subordinator, a conjunction, a noun; 0 for other words. */
function kindBit(tag: number): number {
  if (isQuoteTag(tag)) return 1;
  if (tag === TAG.SCONJ) return 2;
  if (tag === TAG.CCONJ) return 4;
  return tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON ? 8 : 0;
}

function verbsOf(items: readonly Item[]): readonly number[] {
  const verbsSoFar = numbers(items);
  let verbs = 0;
  items.forEach((item, i) => {
    if (item.sentence !== items[i - 1]?.sentence) verbs = 0;
    verbsSoFar[i] = verbs;
    if (isVerb(item)) verbs = Math.min(2, verbs + 1);
  });
  return verbsSoFar;
}

type Stretches = Pick<Path, 'stretchWord' | 'stretchTag' | 'stretchVerb' | 'stretchStep' | 'stretchCue'>;

/** Comma-bound stretches: each item's, how its stretch begins, and how many stretches it is from the cue's. */
function stretchesOf(items: readonly Item[], anchor: number): Stretches {
  const of = {
    stretchWord: numbers(items),
    stretchTag: numbers(items),
    stretchVerb: numbers(items),
    stretchStep: numbers(items),
    stretchCue: numbers(items),
  };
  let start = 0;
  let count = 0;
  for (let end = 0; end <= items.length; end++) {
    const item = items[end];
    if (item !== undefined && !endsStretch(item)) continue;
    const verb = verbBits(items, start, end);
    const cue = likeliestCue(items, start, end, anchor);
    for (let i = start; i < Math.min(items.length, end + 1); i++) {
      of.stretchWord[i] = items[start]?.word ?? NO_ITEM.word;
      of.stretchTag[i] = mix(items[start]?.tag ?? TAG.edge, items[start + 1]?.tag ?? TAG.edge);
      of.stretchVerb[i] = verb * 4 + Math.min(3, end - start);
      of.stretchStep[i] = count;
      of.stretchCue[i] = cue;
    }
    count++;
    start = end + 1;
  }
  const home = of.stretchStep[anchor] ?? 0;
  for (let i = 0; i < items.length; i++)
    of.stretchStep[i] = Math.max(-4, Math.min(4, (of.stretchStep[i] ?? 0) - home));
  return of;
}

const endsStretch = (item: Item): boolean =>
  isBreak(item) || isQuoteTag(item.tag) || item.tag === TAG.sentence;

function likeliestCue(items: readonly Item[], from: number, to: number, anchor: number): number {
  let most = 0;
  for (let i = from; i < to; i++) if (i !== anchor) most = Math.max(most, items[i]?.cue ?? 0);
  return most;
}

function verbBits(items: readonly Item[], from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) {
    if (items[i]?.tag === TAG.VERB) bits |= 1;
    if (items[i]?.tag === TAG.AUX) bits |= 2;
  }
  return bits;
}

/** Where quotations lie about the cue: in other sentences, before or behind it, short or long. */
function quotesAround(items: readonly Item[], anchor: number): number {
  let quotes = 0;
  items.forEach((item, i) => {
    if (!isQuoteTag(item.tag)) return;
    const strong = item.tag === TAG.statement ? 1 : 0;
    if (item.sentence < 0) quotes |= 1;
    else if (item.sentence > 0) quotes |= i === anchor + 2 ? 2 : 4;
    else quotes |= (i < anchor ? 8 : 32) << strong;
  });
  return quotes;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', '’s', "'s", 'get', 'got'].map(hashOf));
const ENDS_IN_ING = hashOf('ing');
const BY = hashOf('by');

/** Passive, coordinated, participle, relative: four bits, and whether `by` follows soon. */
function stanceOf(items: readonly Item[], anchor: number): number {
  const cue = itemAt(items, anchor);
  let at = anchor - 1;
  while (itemAt(items, at).tag === TAG.ADV) at--;
  const before = itemAt(items, at);
  const isPassive = BE.has(before.word) && cue.suffix !== ENDS_IN_ING;
  const isJoined =
    before.tag === TAG.CCONJ || (before.tag === TAG.AUX && itemAt(items, at - 1).tag === TAG.CCONJ);
  const isBound = before.tag === TAG.PUNCT;
  const hasBy = [1, 2, 3].some((d) => itemAt(items, anchor + d).word === BY);
  return (
    (isPassive ? 1 : 0) +
    (isJoined ? 2 : 0) +
    (isBound ? 4 : 0) +
    (cue.suffix === ENDS_IN_ING ? 8 : 0) +
    (hasBy ? 16 : 0)
  );
}
