/**
 * Whole-number hashes for the learned models' features: a feature is the hash of its template's number and its
 * parts, taken modulo the weight table's size ("the hashing trick", Weinberger et al., ICML 2009). No strings are
 * built while an article is read.
 */

/** FNV-1a over UTF-16 code units: `hashOf('said')`. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One number out of two; not symmetric. Cheap, not yet well spread: `Features.add` spreads the whole once. */
export const mix = (a: number, b: number): number => (Math.imul(a, 0x2c1b3c6d) + b + 0x7f4a7c15) | 0;

/** A row of hashed features that is filled again and again: nothing is allocated while an article is read. */
export class Features {
  readonly rows: Int32Array;
  size = 0;

  constructor(most: number) {
    this.rows = new Int32Array(most);
  }

  clear(): void {
    this.size = 0;
  }

  /** Notes one feature: the template's number with one or two parts. All in 32-bit whole numbers. */
  add(template: number, a: number, b: number): void {
    let hash = Math.imul(a, 0x85ebca6b) ^ Math.imul((b + Math.imul(template, 0x9e3779b1)) | 0, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    this.rows[this.size++] = hash ^ (hash >>> 15);
  }
}
