import { lookupOf, matchesIn, presence } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import type { Ranked } from './passage-search.js';
import type { Question } from './question.js';

/** How the best passage stands among those found for a question. */
export interface Standing {
  readonly best: Ranked;
  /** Scores of the second and the fifth passage, and of the best one of another article; none where there is none. */
  readonly second: number | undefined;
  readonly fifth: number | undefined;
  readonly ofAnother: number | undefined;
  /** With what weight each of the question's concepts stands in the passage or its article's title, 0 to 1. */
  readonly whole: Float64Array;
  /** The same for the whole article. */
  readonly inArticle: Float64Array;
}

/** How the best of some ranked passages stands; `null` where there are none. */
export function standingOf(
  ranked: readonly Ranked[],
  question: Question,
  passages: PassageIndex,
): Standing | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const { entry, title } = best.passage;
  const lookup = lookupOf(question.concepts, passages.vocabulary);
  const present = (words: Int32Array): Float64Array =>
    presence(matchesIn(words, lookup), question.concepts.length);
  const whole = greatest([best.present, present(title)]);
  return {
    best,
    second: ranked[1]?.score,
    fifth: ranked[4]?.score,
    ofAnother: ranked.find(({ passage }) => passage.entry !== entry)?.score,
    whole,
    inArticle: greatest([whole, ...passages.passagesOf(entry).map(({ words }) => present(words))]),
  };
}

/** The greatest value at each place; at least one list is given. */
function greatest([first = new Float64Array(), ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((most, other) => most.map((value, at) => Math.max(value, other[at] ?? 0)), first);
}
