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

/** One hash out of two; not symmetric. All in 32-bit whole numbers, which engines compute fast. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ Math.imul((b + 0x7f4a7c15) | 0, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

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

  /** Notes one feature: the template's number with one or two parts. */
  add(template: number, a: number, b: number): void {
    this.rows[this.size++] = mix(mix(template, a), b);
  }
}
