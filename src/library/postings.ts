import { GrowingInts } from './growing-ints.js';

/** Most times of one term in one document that are told apart: more say nothing more (BM25 saturates). */
const MOST_TIMES = 15;
const TIMES_BITS = 4;
/** Places of a term's first block; each next one has twice as many, up to the largest. */
const FIRST_BLOCK = 2;
const LARGEST_BLOCK = 1024;

/**
 * Which documents hold which term how often, in one array: a term's postings lie in a chain of blocks that double in
 * size, each posting four bytes (the document, and the times in its lowest bits). A rare term costs a few bytes and a
 * common one is read nearly as one stretch. The scheme is Lucene's for its index in memory (`ByteBlockPool`).
 */
export class Postings {
  /** Blocks: the postings, then the place of the next block and its size. */
  readonly #pool = new GrowingInts(1 << 10);
  readonly #heads = new GrowingInts();
  readonly #tails = new GrowingInts();
  /** Places that are left in a term's last block. */
  readonly #left = new GrowingInts();
  readonly #counts = new GrowingInts();

  /** All that is held. */
  get lists(): readonly GrowingInts[] {
    return [this.#pool, this.#heads, this.#tails, this.#left, this.#counts];
  }

  /** In how many documents a term was put, removed ones included. */
  countOf(term: number): number {
    return this.#counts.at(term);
  }

  /** Documents are numbered below 2²⁷. */
  add(term: number, document: number, times: number): void {
    this.#know(term);
    if (this.#left.at(term) === 0) this.#addBlock(term);
    const tail = this.#tails.at(term);
    this.#pool.set(tail, (document << TIMES_BITS) | Math.min(times, MOST_TIMES));
    this.#tails.set(term, tail + 1);
    this.#left.set(term, this.#left.at(term) - 1);
    this.#counts.set(term, this.#counts.at(term) + 1);
  }

  /** Calls with each document that holds the term, in the order in which they were put in. */
  each(term: number, call: (document: number, times: number) => void): void {
    let remaining = this.countOf(term);
    let place = this.#heads.at(term);
    for (let size = FIRST_BLOCK; remaining > 0; size = nextSize(size)) {
      const held = Math.min(size, remaining);
      for (const posting of this.#pool.view(place, place + held))
        call(posting >>> TIMES_BITS, posting & MOST_TIMES);
      remaining -= held;
      place = this.#pool.at(place + size);
    }
  }

  #know(term: number): void {
    if (term < this.#counts.length) return;
    for (const list of [this.#heads, this.#tails, this.#left, this.#counts]) list.extendTo(term + 1);
  }

  #addBlock(term: number): void {
    const start = this.#pool.length;
    const count = this.#counts.at(term);
    let size = FIRST_BLOCK;
    for (let held = size; held <= count; held += size) size = nextSize(size);
    if (count === 0) this.#heads.set(term, start);
    else this.#pool.set(this.#tails.at(term), start);
    this.#pool.extendTo(start + size + 1);
    this.#tails.set(term, start);
    this.#left.set(term, size);
  }
}

const nextSize = (size: number): number => Math.min(size * 2, LARGEST_BLOCK);
