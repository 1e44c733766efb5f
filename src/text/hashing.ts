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

/** Bounds the templates' numbers. */
const TEMPLATES = 256;

/**
 * A row of hashed features that is filled again and again: nothing is allocated while an article is read. The parts of
 * each template are set first and hashed all together: so short a `set` costs no call where it is used.
 */
export class Features {
  readonly rows: Int32Array;
  size = 0;
  private readonly left = new Int32Array(TEMPLATES);
  private readonly right = new Int32Array(TEMPLATES);

  constructor(most: number) {
    this.rows = new Int32Array(most);
  }

  clear(): void {
    this.size = 0;
  }

  /** Sets a template's one or two parts; the feature is there once the template is among those of `hash`. */
  set(template: number, a: number, b: number): void {
    this.left[template] = a;
    this.right[template] = b;
  }

  /** Notes a feature for each of the templates, of the parts that were set last. All in 32-bit whole numbers. */
  hash(templates: Uint8Array): void {
    const { rows, left, right } = this;
    let { size } = this;
    for (const template of templates) {
      let hash =
        Math.imul(left[template] ?? 0, 0x85ebca6b) ^
        Math.imul(((right[template] ?? 0) + Math.imul(template, 0x9e3779b1)) | 0, 0xc2b2ae35);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
      rows[size++] = hash ^ (hash >>> 15);
    }
    this.size = size;
  }
}
