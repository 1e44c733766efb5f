import { mix, type Features } from '../text/hashing.js';
import { TAG, type Reading } from './reading.js';

/** What a unit is to a reader: no cue, the cue of speech, or the cue of a belief, wish or intention. */
export const CUE_LABELS = ['none', 'speech', 'belief'] as const;

const MAY_BE_CUE: ReadonlySet<number> = new Set([TAG.VERB, TAG.NOUN, TAG.ADP, TAG.AUX, TAG.ADJ]);
const CUE_MARKS = new Set([':', '—', '–', '-', '―']);

/** Whether a unit can be a cue at all: a verb, a noun, `according`, a colon …; in a headline also a capital word. */
export function mayBeCue({ units, tag }: Reading, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  const kind = tag[at] ?? 0;
  return (
    MAY_BE_CUE.has(kind) ||
    (kind === TAG.PUNCT ? CUE_MARKS.has(unit.text) : kind === TAG.PROPN && unit.isTitle)
  );
}

/** Facts of a whole sentence, shared by its units: computed once for each. */
export interface SentenceFacts {
  readonly firstQuote: number;
  readonly lastQuote: number;
  readonly shape: number;
}

export function sentenceFacts(reading: Reading, from: number, to: number): SentenceFacts {
  let firstQuote = -1;
  let lastQuote = -1;
  let statements = 0;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const tag = reading.tag[i] ?? 0;
    if (tag === TAG.statement || tag === TAG.fragment) {
      if (firstQuote < 0) firstQuote = i;
      lastQuote = i;
      if (tag === TAG.statement) statements++;
    }
    if (tag === TAG.VERB) verbs++;
  }
  const shape = mix(
    mix(Math.min(statements, 2), Math.min(verbs, 4)),
    mix(reading.tag[from] ?? 0, (firstQuote === from ? 1 : 0) + (to - from < 6 ? 2 : 0)),
  );
  return { firstQuote, lastQuote, shape };
}

const wordAt = ({ word }: Reading, from: number, to: number, i: number): number =>
  i < from || i >= to ? 7 : (word[i] ?? 0);

const tagAt = ({ tag }: Reading, from: number, to: number, i: number): number =>
  i < from || i >= to ? TAG.edge : (tag[i] ?? 0);

/** Notes the features that unit `at` has wherever it stands in `out`. */
export function ownCueFeatures(
  { word, stem, suffix, shape, tag, wordClass }: Reading,
  at: number,
  out: Features,
): void {
  out.clear();
  const w = word[at] ?? 0;
  const t = tag[at] ?? 0;
  const m = stem[at] ?? 0;
  out.set(1, 0, 0);
  out.set(2, w, 0);
  out.set(3, m, 0);
  out.set(4, mix(m, t), 0);
  out.set(5, w, t);
  out.set(6, suffix[at] ?? 0, t);
  out.set(7, t, 0);
  out.set(8, shape[at] ?? 0, t);
  out.set(90, wordClass[at] ?? 0, t);
  out.hash(OWN);
}

/** Templates of what a unit is wherever it stands, and of where it stands. */
const OWN = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 90);
const PLACED = Uint8Array.of(
  7, 8, 9, 11, 12, 13, 18, 19, 21, 22, 28, 29, 31, 32, 39, 41, 50, 51, 52, 60, 61, 64, 65, 66, 67, 68, 69, 70, 71, 72,
  73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 92, 93, 94, 95, 98,
); // prettier-ignore

/** Notes the features that unit `at` has by where it stands in `out`. */
export function cueFeatures(reading: Reading, at: number, facts: SentenceFacts, out: Features): void {
  const { stem, tag, units } = reading;
  const from = reading.from[at] ?? 0;
  const to = reading.to[at] ?? 0;
  out.clear();
  const t = tag[at] ?? 0;
  const m = stem[at] ?? 0;
  const before2 = tagAt(reading, from, to, at - 2);
  const before1 = tagAt(reading, from, to, at - 1);
  const next1 = tagAt(reading, from, to, at + 1);
  const next2 = tagAt(reading, from, to, at + 2);
  const wordBefore = wordAt(reading, from, to, at - 1);
  const wordNext = wordAt(reading, from, to, at + 1);
  out.set(7, wordAt(reading, from, to, at - 3), 0);
  out.set(8, wordAt(reading, from, to, at - 2), 0);
  out.set(9, wordBefore, 0);
  out.set(11, wordNext, 0);
  out.set(12, wordAt(reading, from, to, at + 2), 0);
  out.set(13, wordAt(reading, from, to, at + 3), 0);
  out.set(18, before2, t);
  out.set(19, before1, t);
  out.set(21, next1, t);
  out.set(22, next2, t);
  out.set(28, before2, m);
  out.set(29, before1, m);
  out.set(31, next1, m);
  out.set(32, next2, m);
  out.set(39, wordBefore, m);
  out.set(41, wordNext, m);
  const nexts = mix(next1, next2);
  out.set(50, mix(before1, before2), t);
  out.set(51, nexts, t);
  out.set(52, nexts, m);
  // Where the quotations of the sentence lie.
  const q = facts.firstQuote < 0 ? 0 : (facts.firstQuote < at ? 1 : 2) + (facts.lastQuote > at ? 3 : 0);
  out.set(60, q, t);
  out.set(61, q, m);
  out.set(64, facts.shape, t);
  out.set(65, facts.shape, m);
  // The sentences about.
  const sentenceBefore = from > 0 ? (tag[from - 1] ?? 0) : TAG.edge;
  const isLast = units[to]?.block !== units[at]?.block ? 1 : 0;
  const sentenceNext = mix(to < units.length ? (tag[to] ?? 0) : TAG.edge, isLast);
  const isTitle = units[at]?.isTitle ? 1 : 0;
  out.set(66, sentenceNext, t);
  out.set(67, sentenceNext, m);
  out.set(68, sentenceBefore, m);
  out.set(69, isTitle, m);
  out.set(70, isTitle, t);
  // The place in the sentence, and what stands left and right of it.
  let verbsLeft = 0;
  let nounsLeft = 0;
  let lastNoun = 7;
  let lastNounTag = TAG.edge as number;
  let aux = 7;
  let commaLeft = 0;
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    const ti = tag[i] ?? 0;
    if (ti === TAG.VERB) verbsLeft++;
    if (ti === TAG.AUX && aux === 7) aux = wordAt(reading, from, to, i);
    if (ti === TAG.PUNCT) commaLeft++;
    if (ti === TAG.NOUN || ti === TAG.PROPN || ti === TAG.PRON) {
      if (lastNounTag === TAG.edge) {
        lastNoun = wordAt(reading, from, to, i);
        lastNounTag = ti;
      }
      nounsLeft++;
    }
  }
  let that = 0;
  let verbRight = 0;
  let nounRight = 7;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    const ti = tag[i] ?? 0;
    if (ti === TAG.PUNCT && verbRight === 0 && nounRight === 7 && i > at + 1) break;
    if (that === 0 && (ti === TAG.SCONJ || ti === TAG.PRON) && units[i]?.text === 'that') that = i - at;
    if ((ti === TAG.VERB || ti === TAG.AUX) && verbRight === 0) verbRight = i - at;
    if (nounRight === 7 && (ti === TAG.NOUN || ti === TAG.PROPN)) nounRight = wordAt(reading, from, to, i);
  }
  out.set(71, Math.min(verbsLeft, 2), mix(Math.min(nounsLeft, 2), t));
  out.set(72, lastNoun, t);
  out.set(73, lastNoun, m);
  out.set(74, lastNounTag, m);
  out.set(75, aux, t);
  out.set(76, aux, m);
  out.set(77, Math.min(that, 5), t);
  out.set(78, Math.min(that, 5), m);
  out.set(79, Math.min(verbRight, 6), t);
  out.set(80, Math.min(verbRight, 6), m);
  out.set(81, nounRight, m);
  out.set(82, Math.min(commaLeft, 2), mix(verbsLeft === 0 ? 0 : 1, m));
  out.set(83, at - from < 4 ? at - from : 4, mix(to - at < 4 ? to - at : 4, t));
  out.set(84, mix(at === from ? 1 : 0, to - at < 3 ? 1 : 0), m);
  out.set(85, mix(lastNoun, aux), nounRight);
  // Words of a like use are cues in like places.
  const classed = mix(reading.wordClass[at] ?? 0, t);
  out.set(92, mix(classed, next1), next2);
  out.set(93, classed, q);
  out.set(94, classed, lastNounTag);
  out.set(95, classed, Math.min(that, 5));
  out.set(98, wordNext, classed);
  out.hash(PLACED);
}
/** Bounds the number of either. */
export const CUE_FEATURES_MOST = 100;
