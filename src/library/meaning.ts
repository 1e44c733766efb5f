import { coverage } from './matching.js';
import type { Scored } from './features.js';
import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import { SeenWords } from './seen-words.js';
import { UNKNOWN } from './vocabulary.js';
import { addSum, addVector, cosine, emptySum, vectorOf, type VectorSum } from './word-vectors.js';

/** How near a passage is to a question in meaning, whatever its words: each at most 1. */
export interface Meaning {
  /** Cosine of the question's and the passage's words, summed, the rare ones weighing most. */
  readonly passage: number;
  /** The same for the sentence that is nearest. */
  readonly sentence: number;
  /**
   * Share of the question's weight that is met, a word by the likest word where it stands neither in the passage nor in
   * the title: a title that has the word and a word that is like it would otherwise be more than the word itself.
   */
  readonly soft: number;
  /** Share that the sentence meets that meets most, a word by the likest where it does not stand in it. */
  readonly softSentence: number;
}

/** Compares passages with one question; what was learned of a word is kept for the next passage. */
export function meaningTo(question: Question, passages: PassageIndex): (scored: Scored) => Meaning {
  const whole = emptySum();
  for (const { stem, rarity } of question.concepts) addVector(whole, vectorOf(stem), rarity);
  const sums = { whole, all: emptySum(), sentence: emptySum() };
  const seen = new SeenWords(question, passages);
  return (scored) => compare(scored, question, sums, seen);
}

/** Sums of vectors: the question's, and two that are used again for each passage (typed arrays are dear to make). */
interface Sums {
  readonly whole: VectorSum;
  readonly all: VectorSum;
  readonly sentence: VectorSum;
}

function compare(
  { passage, matches, presentOrTitled }: Scored,
  question: Question,
  { whole, all, sentence: sum }: Sums,
  seen: SeenWords,
): Meaning {
  const count = question.concepts.length;
  all.fill(0);
  const soft = Float64Array.from(presentOrTitled);
  let [sentence, softSentence, at] = [-1, 0, 0];
  for (let number = 0; number + 1 < passage.bounds.length; number++) {
    const [from, to] = [passage.bounds[number] ?? 0, passage.bounds[number + 1] ?? 0];
    const near = new Float64Array(count);
    sumUp({ words: passage.words, from, to }, sum, near, seen);
    addSum(all, sum);
    for (; (matches[at]?.at ?? Infinity) < to; at++) near[matches[at]?.concept ?? 0] = 1;
    raise(soft, near);
    sentence = Math.max(sentence, cosine(sum, whole));
    softSentence = Math.max(softSentence, coverage(near, question));
  }
  return { passage: cosine(all, whole), sentence, soft: coverage(soft, question), softSentence };
}

interface Stretch {
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Sums up some words' vectors; raises `near` to how like the likest of them is to each of the question's words. */
function sumUp({ words, from, to }: Stretch, sum: VectorSum, near: Float64Array, seen: SeenWords): void {
  sum.fill(0);
  for (let at = from; at < to; at++) {
    const place = seen.placeOf(words[at] ?? 0);
    if (place === UNKNOWN) continue;
    seen.add(place, sum);
    seen.raise(place, near);
  }
}

function raise(values: Float64Array, to: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.max(values[i] ?? 0, to[i] ?? 0);
}
