import { mix, type Features } from '../text/hashing.js';
import { TAG, isQuoteTag } from './reading.js';
import type { Path } from './path.js';
import { itemAt, type Window } from './window.js';

/** The parts of a quotation, seen from its cue: none of it, content, source, the cue itself. */
export const PARTS = ['none', 'content', 'source', 'cue'] as const;
/** Their numbers. */
export const PART = { none: 0, content: 1, source: 2, cue: 3 } as const satisfies Readonly<
  Record<(typeof PARTS)[number], number>
>;

/** Bounds of the number of features of an item, and of a step between two. */
export const MOST_FEATURES = 110;

/** Templates of every item, of one near the cue, and of one that is a quotation or a whole sentence. */
const OF_ITEM = Uint8Array.of(
  1, 2, 3, 5, 7, 8, 9, 12, 13, 16, 19, 31, 33, 35, 39, 42, 43, 47, 86, 87, 88, 89, 140, 141, 142, 143,
); // prettier-ignore
const NEAR_CUE = Uint8Array.of(49, 50, 51, 52);
const OF_WHOLE = Uint8Array.of(60, 61, 62, 63, 64, 65, 66, 67, 68);

/** Features of one item: which part is it? What several of them hold is mixed once. */
export function itemFeatures(window: Window, path: Path, i: number, out: Features): void {
  const { items, anchor } = window;
  out.clear();
  const item = itemAt(items, i);
  const { word: w, tag: t, sentence } = item;
  const { word: w1, tag: t1 } = itemAt(items, i - 1);
  const { word: w2, tag: t2 } = itemAt(items, i + 1);
  const { cueStem, cueForm, overall } = path;
  const side = path.side[i] ?? 0;
  const count = mix(path.count[i] ?? 0, side);
  const st = mix(side, t);
  const tags = mix(t1, t);
  out.set(1, side, 0);
  out.set(2, side, w);
  out.set(3, st, 0);
  out.set(5, tags, side);
  out.set(7, tags, mix(t2, side));
  out.set(8, side, w1);
  out.set(9, side, w2);
  out.set(12, count, 0);
  out.set(13, mix(path.saw[i] ?? 0, side), 0);
  out.set(16, count, t);
  out.set(19, cueStem, side);
  out.set(31, cueForm, mix(path.left, side));
  out.set(33, sentence, t);
  out.set(35, overall, side);
  out.set(39, path.overallOfCue, st);
  const step = path.stretchStep[i] ?? 0;
  const verb = path.stretchVerb[i] ?? 0;
  out.set(42, step, path.stretchWord[i] ?? 0);
  out.set(43, step, path.stretchTag[i] ?? 0);
  out.set(47, cueStem, mix(step, verb));
  const aside = mix(mix(path.aside[i] ?? 0, path.aside[anchor] ?? 0), side);
  out.set(88, aside, t);
  out.set(89, aside, cueStem);
  out.set(86, mix(cueStem, mix(path.verbsSoFar[i] ?? 0, side)), t);
  out.set(87, path.voiceOfCue, side);
  const others = mix(path.otherCues[i] ?? 0, side);
  out.set(140, mix(item.cue, side), t);
  out.set(141, others, t);
  out.set(142, others, cueStem);
  out.set(143, mix(step, path.stretchCue[i] ?? 0), mix(verb, others));
  out.hash(OF_ITEM);
  const d = i - anchor;
  if (d >= -5 && d <= 5) {
    out.set(49, d, cueStem);
    out.set(50, d, mix(t, cueForm));
    out.set(51, d, w);
    out.set(52, d, mix(t1, mix(t, t2)));
    out.hash(NEAR_CUE);
  }
  if (isQuoteTag(t) || t === TAG.sentence) {
    const ending = mix(item.suffix, sentence);
    const form = mix(cueForm, sentence);
    const opening = mix(sentence, item.opensBlock ? 1 : 0);
    out.set(60, ending, count);
    out.set(61, ending, cueStem);
    out.set(62, mix(item.stem, sentence), mix(overall, side));
    out.set(63, mix(w, w2), mix(side, sentence));
    out.set(64, mix(w, t2), form);
    out.set(65, mix(w1, w), form);
    out.set(66, opening, mix(cueStem, w));
    out.set(67, opening, mix(w1, w));
    out.set(68, opening, mix(overall, item.shape));
    out.hash(OF_WHOLE);
  }
}

/** Templates of every step. */
const OF_STEP = Uint8Array.of(
  101, 102, 103, 104, 105, 106, 108, 109, 111, 112, 118, 119, 120, 121, 122, 123, 124, 125, 127, 128, 129, 133, 134,
  135, 136, 150, 151, 152, 153, 160, 161, 162,
); // prettier-ignore

/** Features of the step from item `i - 1` to item `i`: does a part end or begin here? */
export function stepFeatures(window: Window, path: Path, i: number, out: Features): void {
  const { items, anchor } = window;
  out.clear();
  const item = itemAt(items, i);
  const before = itemAt(items, i - 1);
  const next = itemAt(items, i + 1);
  const { word: w, tag: t } = item;
  const { word: w1, tag: t1 } = before;
  const cue = itemAt(items, anchor);
  const side = i <= anchor ? 0 : 1;
  const near = Math.max(-3, Math.min(4, i - anchor));
  const crosses = (before.sentence !== item.sentence ? 1 : 0) + (item.opensBlock ? 2 : 0);
  const count = mix(path.count[i] ?? 0, side);
  const saw = mix(path.saw[i] ?? 0, side);
  const tags = mix(t1, t);
  const words = mix(w1, w);
  const sideTags = mix(side, tags);
  const from = mix(w1, side);
  out.set(101, side, 0);
  out.set(102, near, 0);
  out.set(103, side, w);
  out.set(104, side, w1);
  out.set(105, tags, side);
  out.set(106, tags, mix(next.tag, side));
  out.set(108, words, side);
  out.set(109, mix(w, next.tag), side);
  out.set(111, count, tags);
  out.set(112, saw, tags);
  out.set(118, mix(path.stretchTag[i] ?? 0, path.stretchVerb[i] ?? 0), from);
  out.set(119, mix(path.overall, side), tags);
  out.set(120, mix(path.overall, near), t);
  out.set(121, mix(w, item.suffix), mix(count, saw));
  out.set(122, crosses, tags);
  out.set(123, crosses, words);
  out.set(124, mix(t, next.tag), mix(itemAt(items, i + 2).tag, from));
  out.set(125, mix(t, next.suffix), from);
  out.set(127, path.around, near);
  out.set(128, mix(cue.suffix, near), tags);
  out.set(129, mix(w, count), path.overallOfTag);
  out.set(133, path.voice, mix(near, tags));
  out.set(134, mix(path.stance, path.verbsSoFar[i] ?? 0), sideTags);
  const asides = mix(mix(mix(path.aside[i - 1] ?? 0, path.aside[i] ?? 0), path.aside[anchor] ?? 0), side);
  out.set(135, asides, tags);
  out.set(136, asides, words);
  const others = mix(path.otherCues[i] ?? 0, side);
  const stretches = mix(mix(path.stretchCue[i - 1] ?? 0, path.stretchCue[i] ?? 0), others);
  out.set(150, mix(item.cue, side), tags);
  out.set(151, others, tags);
  out.set(152, stretches, tags);
  out.set(153, stretches, words);
  const ahead = path.ahead[i] ?? 0;
  const last = path.lastForm[i] ?? 0;
  out.set(160, mix(ahead, side), tags);
  out.set(161, mix(mix(ahead, cue.form), mix(last, near)), tags);
  out.set(162, mix(ahead, last), mix(w, mix(side, cue.form)));
  out.hash(OF_STEP);
}
