import { GrowingInts } from './growing-ints.js';
import { Postings } from './postings.js';
import { best, type Before } from './best.js';
import { Vocabulary } from './vocabulary.js';

/** A term to look for; variants of one query word carry a weight below 1. */
export interface Wanted {
  readonly stem: string;
  readonly weight: number;
}

/** A document that holds some of the terms, with its BM25 score. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** BM25's parameters (Robertson and Zaragoza, 2009): how fast repetition saturates; how much length counts. */
const K = 1.2;
const B = 0.75;

/**
 * The inverted index: which documents hold which stems. Documents are numbers, each given once and the next higher
 * than the last; their stems are made by the caller, so that the index and the question are cut into words alike.
 */
export class SearchIndex {
  readonly #vocabulary: Vocabulary;
  readonly #isBefore: Before;
  readonly #postings = new Postings();
  /** How many stems each document has; 0 for one that is not, or no longer, there. */
  readonly #lengths = new GrowingInts();
  /** How many documents that are there hold each stem. */
  readonly #counts = new GrowingInts();
  /** How many documents there are, and how many stems they have together. */
  readonly #totals = GrowingInts.of(Int32Array.of(0, 0));
  #scores = new Float64Array(0);

  /** `isBefore` tells which of two documents of one score is found first: the lower number, where nothing is given. */
  constructor(vocabulary = new Vocabulary(), isBefore: Before = (a, b) => a < b) {
    this.#vocabulary = vocabulary;
    this.#isBefore = isBefore;
  }

  /** All that is held, but the vocabulary. */
  get lists(): readonly GrowingInts[] {
    return [...this.#postings.lists, this.#lengths, this.#counts, this.#totals];
  }

  add(id: number, stems: readonly string[]): void {
    this.addWords(
      id,
      stems.map((stem) => this.#vocabulary.idFor(stem)),
    );
  }

  /** The same with the stems' numbers in the vocabulary. */
  addWords(id: number, words: Iterable<number>): void {
    const times = new Map<number, number>();
    let length = 0;
    for (const word of words) {
      times.set(word, (times.get(word) ?? 0) + 1);
      length++;
    }
    for (const [word, count] of times) {
      this.#postings.add(word, id, count);
      this.#counts.extendTo(word + 1);
      this.#counts.set(word, this.#counts.at(word) + 1);
    }
    this.#lengths.extendTo(id + 1);
    this.#lengths.set(id, length);
    this.#count(1, length);
  }

  /** Takes a document out, with the stems that were put in: it is found no more. Its postings are passed over. */
  remove(id: number, stems: readonly string[]): void {
    this.removeWords(
      id,
      stems.map((stem) => this.#vocabulary.idOf(stem)),
    );
  }

  /** The same with the stems' numbers in the vocabulary. */
  removeWords(id: number, words: Iterable<number>): void {
    const length = this.#lengths.at(id);
    if (length === 0) return;
    for (const word of new Set(words)) this.#counts.set(word, this.#counts.at(word) - 1);
    this.#lengths.set(id, 0);
    this.#count(-1, -length);
  }

  /** Whether a document that is there holds the stem. */
  holds(stem: string): boolean {
    return this.#counts.at(this.#vocabulary.idOf(stem)) > 0;
  }

  /** The documents that hold one of the terms, best first. */
  candidates(wanted: readonly Wanted[], limit: number): readonly Candidate[] {
    const touched = new GrowingInts(256);
    const scores = this.#room();
    for (const { stem, weight } of wanted) this.#score(stem, weight, scores, touched);
    const found = best(touched.view(0, touched.length), scores, limit, this.#isBefore);
    const candidates = Array.from(found, (id) => ({ id, score: scores[id] ?? 0 }));
    for (const id of touched.view(0, touched.length)) scores[id] = 0;
    return candidates;
  }

  /** Stems of the vocabulary within a few letters of one: `zelenski` for `zelenskj`. */
  similar(stem: string, distance: number): readonly string[] {
    return this.#vocabulary.near(stem, distance);
  }

  #score(stem: string, weight: number, scores: Float64Array, touched: GrowingInts): void {
    const term = this.#vocabulary.idOf(stem);
    const count = this.#counts.at(term);
    const size = this.#totals.at(0);
    const rarity = Math.log(1 + Math.max(0, size - count + 0.5) / (count + 0.5));
    const mean = size === 0 ? 1 : this.#totals.at(1) / size;
    this.#postings.each(term, (id, times) => {
      const length = this.#lengths.at(id);
      if (length === 0) return;
      const before = scores[id] ?? 0;
      if (before === 0) touched.push(id);
      const norm = K * (1 - B + (B * length) / mean);
      scores[id] = before + (weight * rarity * times * (K + 1)) / (times + norm) + Number.MIN_VALUE;
    });
  }

  #count(documents: number, stems: number): void {
    this.#totals.set(0, this.#totals.at(0) + documents);
    this.#totals.set(1, this.#totals.at(1) + stems);
  }

  /** One score for each document, all 0 between two searches. */
  #room(): Float64Array {
    if (this.#scores.length < this.#lengths.length)
      this.#scores = new Float64Array(Math.ceil(this.#lengths.length * 1.25));
    return this.#scores;
  }
}
