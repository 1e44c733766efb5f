import { hashOf, mix, type Features } from '../text/hashing.js';
import { TAG, isQuoteTag } from './reading.js';
import type { Item, Window } from './window.js';

/** The parts of a quotation, seen from its cue: none of it, content, source, the cue itself. */
export const PARTS = ['none', 'content', 'source', 'cue'] as const;

/** Bounds of the number of features of an item, and of a step between two. */
export const MOST_FEATURES = 110;

/** The window as its features see it: what lies between each item and the cue. */
export interface Path {
  readonly side: Int32Array;
  readonly count: Int32Array;
  readonly saw: Int32Array;
  readonly far: Int32Array;
  /** The comma-bound stretch that the item is in: its first word, first tag, whether it has a verb. */
  readonly stretchWord: Int32Array;
  readonly stretchTag: Int32Array;
  readonly stretchVerb: Int32Array;
  readonly stretchStep: Int32Array;
  /** Verbs from the sentence's start to the item, at most 2: 0 is where its subject stands. */
  readonly verbsSoFar: Int32Array;
  /** How the cue stands in its sentence: passive, joined to a verb before it, a participle, after a relative. */
  readonly stance: number;
  readonly overall: number;
  readonly left: number;
  readonly right: number;
}

const NO_ITEM: Item = {
  start: 0,
  end: 0,
  unit: -1,
  word: 7,
  stem: 7,
  suffix: 7,
  shape: 7,
  tag: TAG.edge,
  sentence: 0,
  opensBlock: false,
};

const itemAt = (items: readonly Item[], at: number): Item => items[at] ?? NO_ITEM;

const far = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 16 ? 7 : d < 28 ? 8 : 9);

const isBreak = ({ tag }: Item): boolean => tag === TAG.PUNCT || tag === TAG.SYM;

export function pathOf({ items, anchor }: Window): Path {
  const n = items.length;
  const numbers = (): Int32Array => new Int32Array(n);
  const path = {
    side: numbers(), count: numbers(), saw: numbers(), far: numbers(),
    stretchWord: numbers(), stretchTag: numbers(), stretchVerb: numbers(), stretchStep: numbers(), verbsSoFar: numbers(),
  }; // prettier-ignore
  for (const step of [-1, 1]) {
    let commas = 0;
    let verbs = 0;
    let saw = 0;
    for (let i = anchor + step; i >= 0 && i < n; i += step) {
      const item = items[i] ?? NO_ITEM;
      path.side[i] = step < 0 ? 0 : 2;
      path.count[i] = commas * 4 + verbs;
      path.saw[i] = saw;
      path.far[i] = far(Math.abs(i - anchor));
      if (item.tag === TAG.VERB || item.tag === TAG.AUX) verbs = Math.min(3, verbs + 1);
      else if (isQuoteTag(item.tag)) saw |= 1;
      else if (item.tag === TAG.SCONJ) saw |= 2;
      else if (item.tag === TAG.CCONJ) saw |= 4;
      else if (item.tag === TAG.NOUN || item.tag === TAG.PROPN || item.tag === TAG.PRON) saw |= 8;
      else if (isBreak(item)) commas = Math.min(3, commas + 1);
      if (item.sentence !== 0) saw |= 16;
    }
  }
  path.side[anchor] = 1;
  let verbsSoFar = 0;
  items.forEach(({ tag, sentence }, i) => {
    if (sentence !== items[i - 1]?.sentence) verbsSoFar = 0;
    path.verbsSoFar[i] = verbsSoFar;
    if (tag === TAG.VERB || tag === TAG.AUX) verbsSoFar = Math.min(2, verbsSoFar + 1);
  });
  let start = 0;
  const bounds: number[] = [];
  for (let i = 0; i <= n; i++) {
    const item = items[i];
    if (item !== undefined && !isBreak(item) && !isQuoteTag(item.tag) && item.tag !== TAG.sentence) continue;
    let verb = 0;
    for (let j = start; j < i; j++) {
      const t = items[j]?.tag;
      if (t === TAG.VERB) verb |= 1;
      if (t === TAG.AUX) verb |= 2;
    }
    for (let j = start; j < Math.min(n, i + 1); j++) {
      path.stretchWord[j] = items[start]?.word ?? 7;
      path.stretchTag[j] = mix(items[start]?.tag ?? TAG.edge, items[start + 1]?.tag ?? TAG.edge);
      path.stretchVerb[j] = verb * 4 + Math.min(3, i - start);
      path.stretchStep[j] = bounds.length;
    }
    bounds.push(i);
    start = i + 1;
  }
  const home = path.stretchStep[anchor] ?? 0;
  for (let j = 0; j < n; j++)
    path.stretchStep[j] = Math.max(-4, Math.min(4, (path.stretchStep[j] ?? 0) - home));
  let quotes = 0;
  items.forEach((item, i) => {
    if (!isQuoteTag(item.tag)) return;
    const strong = item.tag === TAG.statement ? 1 : 0;
    if (item.sentence < 0) quotes |= 1;
    else if (item.sentence > 0) quotes |= i === anchor + 2 ? 2 : 4;
    else if (i < anchor) quotes |= 8 << strong;
    else quotes |= 32 << strong;
  });
  return {
    ...path,
    stance: stanceOf(items, anchor),
    overall: quotes,
    left: mix(itemAt(items, anchor + -1).tag, itemAt(items, anchor + -2).tag),
    right: mix(itemAt(items, anchor + 1).tag, itemAt(items, anchor + 2).tag),
  };
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

/** Features of one item: which part is it? */
export function itemFeatures(window: Window, path: Path, i: number, out: Features): void {
  const { items, anchor } = window;
  out.clear();
  const { word: w, tag: t, suffix, shape, stem, sentence } = itemAt(items, i);
  const { word: w1, tag: t1 } = itemAt(items, i - 1);
  const { word: w2, tag: t2 } = itemAt(items, i + 1);
  const cue = itemAt(items, anchor);
  const cueStem = mix(cue.stem, cue.tag);
  const cueForm = mix(cue.suffix, cue.tag);
  const side = path.side[i] ?? 0;
  const count = mix(path.count[i] ?? 0, side);
  const saw = mix(path.saw[i] ?? 0, side);
  const distance = mix(path.far[i] ?? 0, side);
  const before = itemAt(items, anchor - 1);
  const after = itemAt(items, anchor + 1);
  const st = mix(side, t);
  out.add(1, side, 0);
  out.add(2, side, w);
  out.add(3, st, 0);
  out.add(4, side, suffix);
  out.add(5, mix(t1, t), side);
  out.add(6, mix(t, t2), side);
  out.add(7, mix(t1, t), mix(t2, side));
  out.add(8, side, w1);
  out.add(9, side, w2);
  out.add(10, mix(w1, w), side);
  out.add(11, mix(w, w2), side);
  out.add(12, count, 0);
  out.add(13, saw, 0);
  out.add(14, distance, 0);
  out.add(15, count, saw);
  out.add(16, count, t);
  out.add(17, saw, t);
  out.add(18, distance, t);
  out.add(19, cueStem, side);
  out.add(20, cueStem, st);
  out.add(21, cueStem, count);
  out.add(22, cueStem, saw);
  out.add(23, cueStem, distance);
  out.add(24, mix(after.tag, after.word), side);
  out.add(25, mix(after.tag, after.word), count);
  out.add(26, mix(after.tag, after.word), saw);
  out.add(27, mix(before.tag, before.word), side);
  out.add(28, mix(before.tag, before.word), count);
  out.add(29, cueForm, st);
  out.add(30, cueForm, count);
  out.add(31, cueForm, mix(path.left, side));
  out.add(32, cueForm, mix(path.right, side));
  out.add(33, sentence, t);
  out.add(34, mix(sentence, itemAt(items, i).opensBlock ? 1 : 0), mix(t, shape));
  out.add(35, path.overall, side);
  out.add(36, path.overall, st);
  out.add(37, path.overall, count);
  out.add(38, path.overall, saw);
  out.add(39, mix(path.overall, cueStem), st);
  out.add(40, mix(path.left, path.right), side);
  out.add(41, mix(path.left, path.right), saw);
  const step = path.stretchStep[i] ?? 0;
  out.add(42, step, path.stretchWord[i] ?? 0);
  out.add(43, step, path.stretchTag[i] ?? 0);
  out.add(44, step, mix(path.stretchVerb[i] ?? 0, path.stretchTag[i] ?? 0));
  out.add(45, step, mix(path.stretchVerb[i] ?? 0, path.overall));
  out.add(46, step, mix(path.stretchWord[i] ?? 0, path.stretchVerb[i] ?? 0));
  out.add(47, cueStem, mix(step, path.stretchVerb[i] ?? 0));
  out.add(48, mix(cueForm, step), path.stretchTag[i] ?? 0);
  const d = i - anchor;
  if (d >= -5 && d <= 5) {
    out.add(49, d, cueStem);
    out.add(50, d, mix(t, cueForm));
    out.add(51, d, w);
    out.add(52, d, mix(t1, mix(t, t2)));
  }
  out.add(53, shape, st);
  out.add(54, mix(itemAt(items, i - 1).shape, shape), mix(itemAt(items, i + 1).shape, side));
  out.add(55, mix(itemAt(items, i - 2).tag, t1), mix(t, side));
  out.add(56, mix(t2, itemAt(items, i + 2).tag), mix(t, side));
  out.add(57, stem, count);
  out.add(58, w, saw);
  out.add(59, mix(w, count), saw);
  const voice = mix(path.stance, cue.tag);
  const soFar = mix(path.verbsSoFar[i] ?? 0, side);
  out.add(80, voice, st);
  out.add(81, voice, count);
  out.add(82, voice, mix(soFar, t));
  out.add(83, voice, mix(soFar, count));
  out.add(84, soFar, mix(t, sentence));
  out.add(85, soFar, mix(t1, mix(t, t2)));
  out.add(86, mix(cueStem, soFar), t);
  out.add(87, mix(voice, cueStem), side);
  if (isQuoteTag(t) || t === TAG.sentence) {
    out.add(60, mix(suffix, sentence), count);
    out.add(61, mix(suffix, sentence), cueStem);
    out.add(62, mix(stem, sentence), mix(path.overall, side));
    out.add(63, mix(w, w2), mix(side, sentence));
    out.add(64, mix(w, itemAt(items, i + 1).tag), mix(cueForm, sentence));
    out.add(65, mix(w1, w), mix(cueForm, sentence));
    out.add(66, mix(sentence, itemAt(items, i).opensBlock ? 1 : 0), mix(cueStem, w));
    out.add(67, mix(sentence, itemAt(items, i).opensBlock ? 1 : 0), mix(itemAt(items, i - 1).word, w));
    out.add(68, mix(sentence, itemAt(items, i).opensBlock ? 1 : 0), mix(path.overall, shape));
  }
}

/** Features of the step from item `i - 1` to item `i`: does a part end or begin here? */
export function stepFeatures(window: Window, path: Path, i: number, out: Features): void {
  const { items, anchor } = window;
  out.clear();
  const { word: w, tag: t, suffix, opensBlock } = itemAt(items, i);
  const { word: w1, tag: t1 } = itemAt(items, i - 1);
  const cue = itemAt(items, anchor);
  const cueStem = mix(cue.stem, cue.tag);
  const side = i <= anchor ? 0 : 1;
  const near = Math.max(-3, Math.min(4, i - anchor));
  const crosses =
    (itemAt(items, i - 1).sentence !== itemAt(items, i).sentence ? 1 : 0) + (opensBlock ? 2 : 0);
  const count = mix(path.count[i] ?? 0, side);
  const saw = mix(path.saw[i] ?? 0, side);
  out.add(101, side, 0);
  out.add(102, near, 0);
  out.add(103, side, w);
  out.add(104, side, w1);
  out.add(105, mix(t1, t), side);
  out.add(106, mix(t1, t), mix(itemAt(items, i + 1).tag, side));
  out.add(107, mix(itemAt(items, i - 2).tag, t1), mix(t, side));
  out.add(108, mix(w1, w), side);
  out.add(109, mix(w, itemAt(items, i + 1).tag), side);
  out.add(110, mix(w, itemAt(items, i + 1).word), side);
  out.add(111, count, mix(t1, t));
  out.add(112, saw, mix(t1, t));
  out.add(113, near, mix(t1, t));
  out.add(114, near, cueStem);
  out.add(115, near, mix(w, cue.tag));
  out.add(116, mix(cueStem, side), mix(t1, t));
  out.add(117, mix(path.stretchWord[i] ?? 0, path.stretchVerb[i] ?? 0), mix(side, path.stretchStep[i] ?? 0));
  out.add(118, mix(path.stretchTag[i] ?? 0, path.stretchVerb[i] ?? 0), mix(w1, side));
  out.add(119, mix(path.overall, side), mix(t1, t));
  out.add(120, mix(path.overall, near), t);
  out.add(121, mix(w, suffix), mix(count, saw));
  out.add(122, crosses, mix(t1, t));
  out.add(123, crosses, mix(w1, w));
  out.add(124, mix(t, itemAt(items, i + 1).tag), mix(itemAt(items, i + 2).tag, mix(w1, side)));
  out.add(125, mix(t, itemAt(items, i + 1).suffix), mix(w1, side));
  out.add(126, mix(w1, itemAt(items, i + 1).word), side);
  out.add(127, mix(path.right, path.left), near);
  out.add(128, mix(cue.suffix, near), mix(t1, t));
  out.add(133, mix(path.stance, cue.tag), mix(near, mix(t1, t)));
  out.add(134, mix(path.stance, path.verbsSoFar[i] ?? 0), mix(side, mix(t1, t)));
  out.add(129, mix(w, count), mix(cue.tag, path.overall));
}
