import type { Article } from '../news/article.js';

/** Texts that are held as strings at a time: more than one question looks into. */
const AT_HAND = 256;

/**
 * Holds the texts of articles as bytes outside the heap, in UTF-8: half of what a string takes as soon as it holds one
 * curly quotation mark. A text is made a string again, letter for letter, when it is asked for.
 */
export class PackedTexts {
  /** The texts that were made strings last, the latest at the end. */
  readonly #atHand = new Map<Buffer, string>();

  /** The same article, its text held so; half a surrogate pair has no bytes of its own, so that its text stays a string. */
  pack(article: Article): Article {
    const bytes = Buffer.from(article.text);
    if (bytes.toString() !== article.text) return article;
    const textOf = (): string => this.#textOf(bytes);
    return {
      ...article,
      get text() {
        return textOf();
      },
    };
  }

  #textOf(bytes: Buffer): string {
    const known = this.#atHand.get(bytes);
    if (known !== undefined) return known;
    const [oldest] = this.#atHand.size < AT_HAND ? [] : this.#atHand.keys();
    if (oldest !== undefined) this.#atHand.delete(oldest);
    const text = bytes.toString();
    this.#atHand.set(bytes, text);
    return text;
  }
}
