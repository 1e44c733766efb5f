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
  out.add(1, 0, 0);
  out.add(2, w, 0);
  out.add(3, m, 0);
  out.add(4, mix(m, t), 0);
  out.add(5, w, t);
  out.add(6, suffix[at] ?? 0, t);
  out.add(7, t, 0);
  out.add(8, shape[at] ?? 0, t);
  out.add(90, wordClass[at] ?? 0, t);
}

/** Notes the features that unit `at` has by where it stands in `out`. */
export function cueFeatures(reading: Reading, at: number, facts: SentenceFacts, out: Features): void {
  const { stem, tag, units } = reading;
  const from = reading.from[at] ?? 0;
  const to = reading.to[at] ?? 0;
  out.clear();
  const t = tagAt(reading, from, to, at);
  const m = stem[at] ?? 0;
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    out.add(10 + d, wordAt(reading, from, to, at + d), 0);
    if (d < -2 || d > 2) continue;
    out.add(20 + d, tagAt(reading, from, to, at + d), t);
    out.add(30 + d, tagAt(reading, from, to, at + d), m);
    if (d >= -1 && d <= 1) out.add(40 + d, wordAt(reading, from, to, at + d), m);
  }
  out.add(50, mix(tagAt(reading, from, to, at - 1), tagAt(reading, from, to, at - 2)), t);
  out.add(51, mix(tagAt(reading, from, to, at + 1), tagAt(reading, from, to, at + 2)), t);
  out.add(52, mix(tagAt(reading, from, to, at + 1), tagAt(reading, from, to, at + 2)), m);
  // Where the quotations of the sentence lie.
  const q = facts.firstQuote < 0 ? 0 : (facts.firstQuote < at ? 1 : 2) + (facts.lastQuote > at ? 3 : 0);
  out.add(60, q, t);
  out.add(61, q, m);
  out.add(64, facts.shape, t);
  out.add(65, facts.shape, m);
  // The sentences about.
  const before = from > 0 ? (tag[from - 1] ?? 0) : TAG.edge;
  const next = to < units.length ? (tag[to] ?? 0) : TAG.edge;
  const isLast = units[to]?.block !== units[at]?.block ? 1 : 0;
  out.add(66, mix(next, isLast), t);
  out.add(67, mix(next, isLast), m);
  out.add(68, before, m);
  out.add(69, units[at]?.isTitle ? 1 : 0, m);
  out.add(70, units[at]?.isTitle ? 1 : 0, t);
  // The place in the sentence, and what stands left and right of it.
  let verbsLeft = 0;
  let nounsLeft = 0;
  let lastNoun = 7;
  let lastNounTag = TAG.edge as number;
  let aux = 7;
  let commaLeft = 0;
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    const ti = tagAt(reading, from, to, i);
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
    const ti = tagAt(reading, from, to, i);
    if (ti === TAG.PUNCT && verbRight === 0 && nounRight === 7 && i > at + 1) break;
    if (that === 0 && (ti === TAG.SCONJ || ti === TAG.PRON) && units[i]?.text === 'that') that = i - at;
    if ((ti === TAG.VERB || ti === TAG.AUX) && verbRight === 0) verbRight = i - at;
    if (nounRight === 7 && (ti === TAG.NOUN || ti === TAG.PROPN)) nounRight = wordAt(reading, from, to, i);
  }
  out.add(71, Math.min(verbsLeft, 2), mix(Math.min(nounsLeft, 2), t));
  out.add(72, lastNoun, t);
  out.add(73, lastNoun, m);
  out.add(74, lastNounTag, m);
  out.add(75, aux, t);
  out.add(76, aux, m);
  out.add(77, Math.min(that, 5), t);
  out.add(78, Math.min(that, 5), m);
  out.add(79, Math.min(verbRight, 6), t);
  out.add(80, Math.min(verbRight, 6), m);
  out.add(81, nounRight, m);
  out.add(82, Math.min(commaLeft, 2), mix(verbsLeft === 0 ? 0 : 1, m));
  out.add(83, at - from < 4 ? at - from : 4, mix(to - at < 4 ? to - at : 4, t));
  out.add(84, mix(at === from ? 1 : 0, to - at < 3 ? 1 : 0), m);
  out.add(85, mix(lastNoun, aux), nounRight);
  // Words of a like use are cues in like places.
  const classed = mix(reading.wordClass[at] ?? 0, t);
  out.add(92, mix(classed, tagAt(reading, from, to, at + 1)), tagAt(reading, from, to, at + 2));
  out.add(93, classed, q);
  out.add(94, classed, lastNounTag);
  out.add(95, classed, Math.min(that, 5));
  out.add(98, wordAt(reading, from, to, at + 1), classed);
}
/** Bounds the number of either. */
export const CUE_FEATURES_MOST = 100;
