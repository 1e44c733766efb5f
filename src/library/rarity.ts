import background from '../../data/search/background.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.js';

const COUNTS: ReadonlyMap<string, number> = new Map(Object.entries(background.counts));

/**
 * How many passages of news at large stand in beside the library's own when a word's rarity is judged: a library of
 * one article knows by itself only that `talks` is common in it; one of 100,000 passages hardly needs to be told.
 */
const BACKGROUND_WEIGHT = 1000;
/** Words that the background does not list stand in fewer passages than this (see its source). */
const UNLISTED = 4;

/** Share of news passages that hold the stem, 0 to 1. */
export const commonness = (stem: string): number => (COUNTS.get(stem) ?? UNLISTED) / background.passages;

/**
 * The weight of a word by its rarity, in nats: BM25's inverse document frequency (Robertson and Zaragoza, 2009) over
 * the library's passages and the background together.
 */
export const rarityOf = (stem: string, vocabulary: Vocabulary, passages: number): number =>
  rarity(stem, vocabulary.countOf(vocabulary.idOf(stem)), passages);

/** The same for a word of the vocabulary, by number. */
export const rarityOfWord = (word: number, vocabulary: Vocabulary, passages: number): number =>
  rarity(vocabulary.wordOf(word), vocabulary.countOf(word), passages);

function rarity(stem: string, standsIn: number, passages: number): number {
  const count = standsIn + BACKGROUND_WEIGHT * commonness(stem);
  return Math.log(1 + (passages + BACKGROUND_WEIGHT - count + 0.5) / (count + 0.5));
}
