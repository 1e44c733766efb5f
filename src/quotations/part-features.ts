import { mix } from '../text/hashing.js';
import { TAG } from './reading.js';
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
  readonly overall: number;
  readonly left: number;
  readonly right: number;
}

const isQuoteTag = (tag: number): boolean => tag === TAG.statement || tag === TAG.fragment;
const NO_ITEM: Item = { start: 0, end: 0, unit: -1, word: 7, stem: 7, suffix: 7, shape: 7, tag: TAG.edge, sentence: 0, opensBlock: false };

const far = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 16 ? 7 : d < 28 ? 8 : 9);

const isBreak = ({ tag }: Item): boolean => tag === TAG.PUNCT || tag === TAG.SYM;

export function pathOf({ items, anchor }: Window): Path {
  const n = items.length;
  const numbers = (): Int32Array => new Int32Array(n);
  const path = {
    side: numbers(), count: numbers(), saw: numbers(), far: numbers(),
    stretchWord: numbers(), stretchTag: numbers(), stretchVerb: numbers(), stretchStep: numbers(),
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
  for (let j = 0; j < n; j++) path.stretchStep[j] = Math.max(-4, Math.min(4, (path.stretchStep[j] ?? 0) - home));
  const a = (d: number): Item => items[anchor + d] ?? NO_ITEM;
  let quotes = 0;
  items.forEach((item, i) => {
    if (!isQuoteTag(item.tag)) return;
    const strong = item.tag === TAG.statement ? 1 : 0;
    if (item.sentence < 0) quotes |= 1;
    else if (item.sentence > 0) quotes |= i === anchor + 2 ? 2 : 4;
    else if (i < anchor) quotes |= 8 << strong;
    else quotes |= 32 << strong;
  });
  return { ...path, overall: quotes, left: mix(a(-1).tag, a(-2).tag), right: mix(a(1).tag, a(2).tag) };
}

/** Features of one item: which part is it? */
export function itemFeatures(window: Window, path: Path, i: number, out: Int32Array): number {
  const { items, anchor } = window;
  const at = (k: number): Item => items[k] ?? NO_ITEM;
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = mix(mix(template, a), b);
  };
  const { word: w, tag: t, suffix, shape, stem, sentence } = at(i);
  const { word: w1, tag: t1 } = at(i - 1);
  const { word: w2, tag: t2 } = at(i + 1);
  const cue = at(anchor);
  const cueStem = mix(cue.stem, cue.tag);
  const cueForm = mix(cue.suffix, cue.tag);
  const side = path.side[i] ?? 0;
  const count = mix(path.count[i] ?? 0, side);
  const saw = mix(path.saw[i] ?? 0, side);
  const distance = mix(path.far[i] ?? 0, side);
  const before = at(anchor - 1);
  const after = at(anchor + 1);
  const st = mix(side, t);
  add(1, side);
  add(2, side, w);
  add(3, st);
  add(4, side, suffix);
  add(5, mix(t1, t), side);
  add(6, mix(t, t2), side);
  add(7, mix(t1, t), mix(t2, side));
  add(8, side, w1);
  add(9, side, w2);
  add(10, mix(w1, w), side);
  add(11, mix(w, w2), side);
  add(12, count);
  add(13, saw);
  add(14, distance);
  add(15, count, saw);
  add(16, count, t);
  add(17, saw, t);
  add(18, distance, t);
  add(19, cueStem, side);
  add(20, cueStem, st);
  add(21, cueStem, count);
  add(22, cueStem, saw);
  add(23, cueStem, distance);
  add(24, mix(after.tag, after.word), side);
  add(25, mix(after.tag, after.word), count);
  add(26, mix(after.tag, after.word), saw);
  add(27, mix(before.tag, before.word), side);
  add(28, mix(before.tag, before.word), count);
  add(29, cueForm, st);
  add(30, cueForm, count);
  add(31, cueForm, mix(path.left, side));
  add(32, cueForm, mix(path.right, side));
  add(33, sentence, t);
  add(34, mix(sentence, at(i).opensBlock ? 1 : 0), mix(t, shape));
  add(35, path.overall, side);
  add(36, path.overall, st);
  add(37, path.overall, count);
  add(38, path.overall, saw);
  add(39, mix(path.overall, cueStem), st);
  add(40, mix(path.left, path.right), side);
  add(41, mix(path.left, path.right), saw);
  const step = path.stretchStep[i] ?? 0;
  add(42, step, path.stretchWord[i] ?? 0);
  add(43, step, path.stretchTag[i] ?? 0);
  add(44, step, mix(path.stretchVerb[i] ?? 0, path.stretchTag[i] ?? 0));
  add(45, step, mix(path.stretchVerb[i] ?? 0, path.overall));
  add(46, step, mix(path.stretchWord[i] ?? 0, path.stretchVerb[i] ?? 0));
  add(47, cueStem, mix(step, path.stretchVerb[i] ?? 0));
  add(48, mix(cueForm, step), path.stretchTag[i] ?? 0);
  const d = i - anchor;
  if (d >= -5 && d <= 5) {
    add(49, d, cueStem);
    add(50, d, mix(t, cueForm));
    add(51, d, w);
    add(52, d, mix(t1, mix(t, t2)));
  }
  add(53, shape, st);
  add(54, mix(at(i - 1).shape, shape), mix(at(i + 1).shape, side));
  add(55, mix(at(i - 2).tag, t1), mix(t, side));
  add(56, mix(t2, at(i + 2).tag), mix(t, side));
  add(57, stem, count);
  add(58, w, saw);
  add(59, mix(w, count), saw);
  if (isQuoteTag(t) || t === TAG.sentence) {
    add(60, mix(suffix, sentence), count);
    add(61, mix(suffix, sentence), cueStem);
    add(62, mix(stem, sentence), mix(path.overall, side));
    add(63, mix(w, w2), mix(side, sentence));
    add(64, mix(w, at(i + 1).tag), mix(cueForm, sentence));
    add(65, mix(w1, w), mix(cueForm, sentence));
    add(66, mix(sentence, at(i).opensBlock ? 1 : 0), mix(cueStem, w));
    add(67, mix(sentence, at(i).opensBlock ? 1 : 0), mix(at(i - 1).word, w));
    add(68, mix(sentence, at(i).opensBlock ? 1 : 0), mix(path.overall, shape));
  }
  return n;
}

/** Features of the step from item `i - 1` to item `i`: does a part end or begin here? */
export function stepFeatures(window: Window, path: Path, i: number, out: Int32Array): number {
  const { items, anchor } = window;
  const at = (k: number): Item => items[k] ?? NO_ITEM;
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = mix(mix(template, a), b);
  };
  const { word: w, tag: t, suffix, opensBlock } = at(i);
  const { word: w1, tag: t1 } = at(i - 1);
  const cue = at(anchor);
  const cueStem = mix(cue.stem, cue.tag);
  const side = i <= anchor ? 0 : 1;
  const near = Math.max(-3, Math.min(4, i - anchor));
  const crosses = (at(i - 1).sentence !== at(i).sentence ? 1 : 0) + (opensBlock ? 2 : 0);
  const count = mix(path.count[i] ?? 0, side);
  const saw = mix(path.saw[i] ?? 0, side);
  add(101, side);
  add(102, near);
  add(103, side, w);
  add(104, side, w1);
  add(105, mix(t1, t), side);
  add(106, mix(t1, t), mix(at(i + 1).tag, side));
  add(107, mix(at(i - 2).tag, t1), mix(t, side));
  add(108, mix(w1, w), side);
  add(109, mix(w, at(i + 1).tag), side);
  add(110, mix(w, at(i + 1).word), side);
  add(111, count, mix(t1, t));
  add(112, saw, mix(t1, t));
  add(113, near, mix(t1, t));
  add(114, near, cueStem);
  add(115, near, mix(w, cue.tag));
  add(116, mix(cueStem, side), mix(t1, t));
  add(117, mix(path.stretchWord[i] ?? 0, path.stretchVerb[i] ?? 0), mix(side, path.stretchStep[i] ?? 0));
  add(118, mix(path.stretchTag[i] ?? 0, path.stretchVerb[i] ?? 0), mix(w1, side));
  add(119, mix(path.overall, side), mix(t1, t));
  add(120, mix(path.overall, near), t);
  add(121, mix(w, suffix), mix(count, saw));
  add(122, crosses, mix(t1, t));
  add(123, crosses, mix(w1, w));
  add(124, mix(t, at(i + 1).tag), mix(at(i + 2).tag, mix(w1, side)));
  add(125, mix(t, at(i + 1).suffix), mix(w1, side));
  add(126, mix(w1, at(i + 1).word), side);
  add(127, mix(path.right, path.left), near);
  add(128, mix(cue.suffix, near), mix(t1, t));
  add(129, mix(w, count), mix(cue.tag, path.overall));
  return n;
}
