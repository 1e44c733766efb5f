import { mix } from '../text/hashing.js';
import { TAG, type Reading } from './reading.js';

/** What a unit is to a reader: no cue, the cue of speech, or the cue of a belief, wish or intention. */
export const CUE_LABELS = ['none', 'speech', 'belief'] as const;

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
  const shape = mix(mix(Math.min(statements, 2), Math.min(verbs, 4)), mix(reading.tag[from] ?? 0, (firstQuote === from ? 1 : 0) + (to - from < 6 ? 2 : 0)));
  return { firstQuote, lastQuote, shape };
}

/** Writes the features of unit `at` into `out` and returns how many. */
export function cueFeatures(reading: Reading, at: number, facts: SentenceFacts, out: Int32Array): number {
  const { word, stem, suffix, tag, shape, units } = reading;
  const from = reading.from[at] ?? 0;
  const to = reading.to[at] ?? 0;
  const W = (i: number): number => (i < from || i >= to ? 7 : (word[i] ?? 0));
  const T = (i: number): number => (i < from || i >= to ? TAG.edge : (tag[i] ?? 0));
  const S = (i: number): number => (i < from || i >= to ? 7 : (stem[i] ?? 0));
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = mix(mix(template, a), b);
  };
  const w = W(at);
  const t = T(at);
  const m = S(at);
  const mt = mix(m, t);
  add(1, 0);
  add(2, w);
  add(3, m);
  add(4, mt);
  add(5, w, t);
  add(6, suffix[at] ?? 0, t);
  add(7, t);
  add(8, shape[at] ?? 0, t);
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    add(10 + d, W(at + d));
    add(20 + d, T(at + d), t);
    add(30 + d, T(at + d), m);
    if (d >= -2 && d <= 2) add(40 + d, W(at + d), m);
  }
  add(50, mix(T(at - 1), T(at - 2)), t);
  add(51, mix(T(at + 1), T(at + 2)), t);
  add(52, mix(T(at + 1), T(at + 2)), m);
  add(53, mix(T(at - 1), T(at - 2)), m);
  add(54, mix(T(at - 1), T(at + 1)), m);
  add(55, mix(T(at - 1), T(at + 1)), t);
  add(56, mix(mix(T(at - 1), T(at - 2)), mix(T(at + 1), T(at + 2))), t);
  add(57, mix(W(at - 1), W(at + 1)), m);
  add(58, mix(W(at + 1), W(at + 2)), m);
  add(59, mix(W(at + 1), T(at + 2)), t);
  // Where the quotations of the sentence lie.
  const q = facts.firstQuote < 0 ? 0 : (facts.firstQuote < at ? 1 : 2) + (facts.lastQuote > at ? 3 : 0);
  const near = facts.firstQuote < 0 ? 9 : Math.min(6, facts.lastQuote < at ? at - facts.lastQuote : facts.firstQuote > at ? facts.firstQuote - at : 0);
  add(60, q, t);
  add(61, q, m);
  add(62, mix(q, near), t);
  add(63, mix(q, near), m);
  add(64, facts.shape, t);
  add(65, facts.shape, m);
  // The sentences about.
  const before = from > 0 ? tag[from - 1] ?? 0 : TAG.edge;
  const next = to < units.length ? tag[to] ?? 0 : TAG.edge;
  const isLast = units[to]?.block !== units[at]?.block ? 1 : 0;
  add(66, mix(next, isLast), t);
  add(67, mix(next, isLast), m);
  add(68, before, m);
  add(69, units[at]?.isTitle ? 1 : 0, m);
  add(70, units[at]?.isTitle ? 1 : 0, t);
  // The place in the sentence, and what stands left and right of it.
  let verbsLeft = 0;
  let nounsLeft = 0;
  let lastNoun = 7;
  let lastNounTag = TAG.edge as number;
  let aux = 7;
  let commaLeft = 0;
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    const ti = T(i);
    if (ti === TAG.VERB) verbsLeft++;
    if (ti === TAG.AUX && aux === 7) aux = W(i);
    if (ti === TAG.PUNCT) commaLeft++;
    if (ti === TAG.NOUN || ti === TAG.PROPN || ti === TAG.PRON) {
      if (lastNounTag === TAG.edge) {
        lastNoun = W(i);
        lastNounTag = ti;
      }
      nounsLeft++;
    }
  }
  let that = 0;
  let verbRight = 0;
  let nounRight = 7;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    const ti = T(i);
    if (ti === TAG.PUNCT && verbRight === 0 && nounRight === 7 && i > at + 1) break;
    if (that === 0 && (ti === TAG.SCONJ || ti === TAG.PRON) && units[i]?.text === 'that') that = i - at;
    if ((ti === TAG.VERB || ti === TAG.AUX) && verbRight === 0) verbRight = i - at;
    if (nounRight === 7 && (ti === TAG.NOUN || ti === TAG.PROPN)) nounRight = W(i);
  }
  add(71, Math.min(verbsLeft, 2), mix(Math.min(nounsLeft, 2), t));
  add(72, lastNoun, t);
  add(73, lastNoun, m);
  add(74, lastNounTag, m);
  add(75, aux, t);
  add(76, aux, m);
  add(77, Math.min(that, 5), t);
  add(78, Math.min(that, 5), m);
  add(79, Math.min(verbRight, 6), t);
  add(80, Math.min(verbRight, 6), m);
  add(81, nounRight, m);
  add(82, Math.min(commaLeft, 2), mix(verbsLeft === 0 ? 0 : 1, m));
  add(83, at - from < 4 ? at - from : 4, mix(to - at < 4 ? to - at : 4, t));
  add(84, mix(at === from ? 1 : 0, to - at < 3 ? 1 : 0), m);
  add(85, mix(lastNoun, aux), nounRight);
  return n;
}
export const CUE_FEATURES_MOST = 100;
