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
  const st = mix(side, t);
  out.add(1, side, 0);
  out.add(2, side, w);
  out.add(3, st, 0);
  out.add(5, mix(t1, t), side);
  out.add(7, mix(t1, t), mix(t2, side));
  out.add(8, side, w1);
  out.add(9, side, w2);
  out.add(12, count, 0);
  out.add(13, saw, 0);
  out.add(16, count, t);
  out.add(19, cueStem, side);
  out.add(31, cueForm, mix(path.left, side));
  out.add(33, sentence, t);
  out.add(35, path.overall, side);
  out.add(39, mix(path.overall, cueStem), st);
  const step = path.stretchStep[i] ?? 0;
  out.add(42, step, path.stretchWord[i] ?? 0);
  out.add(43, step, path.stretchTag[i] ?? 0);
  out.add(47, cueStem, mix(step, path.stretchVerb[i] ?? 0));
  const d = i - anchor;
  if (d >= -5 && d <= 5) {
    out.add(49, d, cueStem);
    out.add(50, d, mix(t, cueForm));
    out.add(51, d, w);
    out.add(52, d, mix(t1, mix(t, t2)));
  }
  const voice = mix(path.stance, cue.tag);
  const soFar = mix(path.verbsSoFar[i] ?? 0, side);
  const aside = mix(mix(path.aside[i] ?? 0, path.aside[anchor] ?? 0), side);
  out.add(88, aside, t);
  out.add(89, aside, cueStem);
  out.add(86, mix(cueStem, soFar), t);
  out.add(87, mix(voice, cueStem), side);
  const { cue: level } = itemAt(items, i);
  const others = mix(path.otherCues[i] ?? 0, side);
  out.add(140, mix(level, side), t);
  out.add(141, others, t);
  out.add(142, others, cueStem);
  out.add(143, mix(step, path.stretchCue[i] ?? 0), mix(path.stretchVerb[i] ?? 0, others));
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
  out.add(108, mix(w1, w), side);
  out.add(109, mix(w, itemAt(items, i + 1).tag), side);
  out.add(111, count, mix(t1, t));
  out.add(112, saw, mix(t1, t));
  out.add(118, mix(path.stretchTag[i] ?? 0, path.stretchVerb[i] ?? 0), mix(w1, side));
  out.add(119, mix(path.overall, side), mix(t1, t));
  out.add(120, mix(path.overall, near), t);
  out.add(121, mix(w, suffix), mix(count, saw));
  out.add(122, crosses, mix(t1, t));
  out.add(123, crosses, mix(w1, w));
  out.add(124, mix(t, itemAt(items, i + 1).tag), mix(itemAt(items, i + 2).tag, mix(w1, side)));
  out.add(125, mix(t, itemAt(items, i + 1).suffix), mix(w1, side));
  out.add(127, mix(path.right, path.left), near);
  out.add(128, mix(cue.suffix, near), mix(t1, t));
  out.add(133, mix(path.stance, cue.tag), mix(near, mix(t1, t)));
  out.add(134, mix(path.stance, path.verbsSoFar[i] ?? 0), mix(side, mix(t1, t)));
  const asides = mix(mix(path.aside[i - 1] ?? 0, path.aside[i] ?? 0), path.aside[anchor] ?? 0);
  out.add(135, mix(asides, side), mix(t1, t));
  out.add(136, mix(asides, side), mix(w1, w));
  const { cue: level } = itemAt(items, i);
  const others = mix(path.otherCues[i] ?? 0, side);
  const stretches = mix(mix(path.stretchCue[i - 1] ?? 0, path.stretchCue[i] ?? 0), others);
  out.add(150, mix(level, side), mix(t1, t));
  out.add(151, others, mix(t1, t));
  out.add(152, stretches, mix(t1, t));
  out.add(153, stretches, mix(w1, w));
  const ahead = path.ahead[i] ?? 0;
  const last = path.lastForm[i] ?? 0;
  out.add(160, mix(ahead, side), mix(t1, t));
  out.add(161, mix(mix(ahead, cue.form), mix(last, near)), mix(t1, t));
  out.add(162, mix(ahead, last), mix(w, mix(side, cue.form)));
  out.add(129, mix(w, count), mix(cue.tag, path.overall));
}
