import { lookupOf, matchesIn, presence } from './matching.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { PassageIndex } from './passage-index.js';
import type { Ranked } from './ranked-passage.js';
import { focusOf } from './question-focus.js';
import type { Question } from './question.js';
import type { Vocabulary } from './vocabulary.js';
import { likeness, vectorOf } from './word-vectors.js';

/** How many of the passages found are looked at together, and how many are compared with the best one. */
const [TOGETHER, COMPARED] = [10, 5];

/** How the best passage stands among those found for a question. */
export interface Standing {
  readonly best: Ranked;
  /** Scores of the second, fifth and tenth passage, and of the best one of another article; none where there is none. */
  readonly second: number | undefined;
  readonly fifth: number | undefined;
  readonly tenth: number | undefined;
  readonly ofAnother: number | undefined;
  /** Probability that of the first ten passages the best is the one that answers, if one does. */
  readonly share: number;
  /** With what weight each of the question's concepts stands in the passage or its article's title, 0 to 1. */
  readonly whole: Float64Array;
  /** The same for the whole article, and for any of the first ten passages. */
  readonly inArticle: Float64Array;
  readonly inTen: Float64Array;
  /** Share of its words that the best passage has in common with the likest of the next ones. */
  readonly agreement: number;
  /** The number of the concept that says what kind of thing is asked for, -1 for none, and how like a word of the best passage is to it. */
  readonly focus: number;
  readonly likeFocus: number;
}

/** How the best of some passages ranked for a question stands; `null` where there are none. */
export function standingOf(
  ranked: readonly Ranked[],
  { text, question }: { readonly text: string; readonly question: Question },
  passages: PassageIndex,
): Standing | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const { entry, title } = best.passage;
  const { concepts } = question;
  const lookup = lookupOf(concepts, passages.vocabulary);
  const present = (words: Int32Array): Float64Array => presence(matchesIn(words, lookup), concepts.length);
  const whole = greatest([best.present, present(title)]);
  const ten = ranked.slice(0, TOGETHER);
  const stem = focusOf(text);
  const focus = concepts.findIndex((concept) => concept.stem === stem);
  return {
    best,
    second: ranked[1]?.score,
    fifth: ranked[COMPARED - 1]?.score,
    tenth: ranked[TOGETHER - 1]?.score,
    ofAnother: ranked.find(({ passage }) => passage.entry !== entry)?.score,
    share: 1 / ten.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0),
    whole,
    inArticle: greatest([whole, ...passages.passagesOf(entry).map(({ words }) => present(words))]),
    inTen: greatest([whole, ...ten.map((one) => one.present)]),
    agreement: agreementOf(
      ranked.slice(0, COMPARED).map(({ passage }) => passage),
      passages.vocabulary,
    ),
    focus,
    likeFocus: stem === null || focus < 0 ? 0 : likest(stem, best.passage, passages.vocabulary),
  };
}

/** The greatest value at each place; at least one list is given. */
function greatest([first = new Float64Array(), ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((most, other) => most.map((value, at) => Math.max(value, other[at] ?? 0)), first);
}

/** The greatest share of words, of the shorter of the two, that the first passage has in common with another one. */
function agreementOf([best, ...others]: readonly IndexedPassage[], vocabulary: Vocabulary): number {
  const wordsOf = (passage: IndexedPassage | undefined): ReadonlySet<number> =>
    new Set(passage?.words.filter((word) => !vocabulary.isStop(word)));
  const own = wordsOf(best);
  const shares = others.map((other) => {
    const words = wordsOf(other);
    const shared = [...words].filter((word) => own.has(word)).length;
    return shared / (1 + Math.min(own.size, words.size));
  });
  return Math.max(0, ...shares);
}

/** How like the likest word of a passage is to a stem, 0 to 1. */
function likest(stem: string, { words }: IndexedPassage, vocabulary: Vocabulary): number {
  const asked = vectorOf(stem);
  const likes = Array.from(words, (word) =>
    vocabulary.isStop(word) ? 0 : likeness(asked, vectorOf(vocabulary.wordOf(word))),
  );
  return Math.min(1, Math.max(0, ...likes));
}
