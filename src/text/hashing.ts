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

/** One hash out of two; not symmetric. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
