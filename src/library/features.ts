import { coverage, matchesIn, matchesOfSentence, presence, type Lookup, type Match } from './matching.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { Question } from './question.js';

/** What a ranking weighs of one passage; all but `lead` are shares of the question's weight. */
export interface Features {
  /** BM25 over the passage's words. */
  readonly text: number;
  /** Weight of the concepts in the article's title. */
  readonly title: number;
  /** Weight of the concepts anywhere in the passage. */
  readonly coverage: number;
  /** The same in the passage or the article's title. */
  readonly whole: number;
  /** Weight of the concepts in the sentence that has most. */
  readonly sentence: number;
  /** Neighbours in the question that are neighbours, in order, in the passage. */
  readonly adjacent: number;
}

export interface Scored {
  readonly passage: IndexedPassage;
  readonly matches: readonly Match[];
  /** How far each concept stands in the passage, 0 to 1, and the same in the passage or the article's title. */
  readonly present: Float64Array;
  readonly presentOrTitled: Float64Array;
  readonly features: Features;
}

/** BM25's parameters (Robertson and Zaragoza, 2009): how fast repetition saturates; how much length counts. */
const K = 1.2;
const B = 0.75;
/** Most words from one to its neighbour, stop words counted. */
const WIDEST = 3;

/** Reads a passage closely against a question. */
export function scored(
  passage: IndexedPassage,
  question: Question,
  lookup: Lookup,
  meanLength: number,
): Scored {
  const count = question.concepts.length;
  const matches = matchesIn(passage.words, lookup);
  const present = presence(matches, count);
  const inTitle = presence(matchesIn(passage.title, lookup), count);
  const presentOrTitled = present.map((weight, at) => Math.max(weight, inTitle[at] ?? 0));
  const features: Features = {
    text: bm25(matches, question, passage.words.length / meanLength),
    title: coverage(inTitle, question),
    coverage: coverage(present, question),
    whole: coverage(presentOrTitled, question),
    sentence: bestSentence(passage, matches, question),
    adjacent: adjacency(matches, question),
  };
  return { passage, matches, present, presentOrTitled, features };
}

function bm25(matches: readonly Match[], { concepts, weight }: Question, relativeLength: number): number {
  const frequency = new Float64Array(concepts.length);
  for (const match of matches) frequency[match.concept] = (frequency[match.concept] ?? 0) + match.weight;
  const norm = K * (1 - B + B * relativeLength);
  const total = concepts.reduce((sum, { rarity }, at) => {
    const times = frequency[at] ?? 0;
    return sum + (rarity * times * (K + 1)) / (times + norm);
  }, 0);
  return weight === 0 ? 0 : total / weight;
}

function bestSentence(passage: IndexedPassage, matches: readonly Match[], question: Question): number {
  let best = 0;
  for (let sentence = 0; sentence + 1 < passage.bounds.length; sentence++) {
    const inside = matchesOfSentence(matches, passage, sentence);
    if (inside.length > 0)
      best = Math.max(best, coverage(presence(inside, question.concepts.length), question));
  }
  return best;
}

/** How many of the question's neighbouring words follow each other in the passage too, by weight. */
function adjacency(matches: readonly Match[], { concepts, weight }: Question): number {
  const gaps = new Float64Array(concepts.length).fill(Infinity);
  const last = new Float64Array(concepts.length).fill(-Infinity);
  for (const { at, concept } of matches) {
    last[concept] = at;
    const gap = at - (last[concept - 1] ?? -Infinity);
    gaps[concept] = Math.min(gaps[concept] ?? Infinity, gap);
  }
  const adjacent = concepts.reduce((sum, { at, rarity }, second) => {
    const first = concepts[second - 1];
    const isNext = first !== undefined && (gaps[second] ?? Infinity) <= Math.min(at - first.at, WIDEST);
    return isNext ? sum + (first.rarity + rarity) / 2 : sum;
  }, 0);
  return weight === 0 ? 0 : adjacent / weight;
}
