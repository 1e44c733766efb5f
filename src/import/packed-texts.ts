import type { Article } from '../news/article.js';

/** Letters of the texts that are held as strings at a time: of some 200 articles of news, more than one question looks into. */
const AT_HAND = 2 ** 21;

/**
 * Holds the texts of articles as bytes outside the heap, in UTF-8: half of what a string takes as soon as it holds one
 * curly quotation mark. A text is made a string again, letter for letter, when it is asked for.
 */
export class PackedTexts {
  /** The texts that were made strings last, the latest at the end. */
  readonly #atHand = new Map<Buffer, string>();
  #letters = 0;
  readonly #bytes = new WeakMap<Article, Buffer>();
  /** One for all: an article with a property of its own making takes ten times as much. */
  readonly #text: PropertyDescriptor & ThisType<Article>;

  constructor() {
    const textOf = (article: Article): string => this.#textOf(article);
    this.#text = {
      enumerable: true,
      get() {
        return textOf(this);
      },
    };
  }

  /** The same article, its text held so; half a surrogate pair has no bytes of its own, so that its text stays a string. */
  pack(article: Article): Article {
    const bytes = Buffer.from(article.text);
    if (bytes.toString() !== article.text) return article;
    const { id, title, outlet, authors, date, url } = article;
    const packed = Object.defineProperty(
      { id, title, outlet, authors, date, url },
      'text',
      this.#text,
    ) as Article;
    this.#bytes.set(packed, bytes);
    return packed;
  }

  #textOf(article: Article): string {
    const bytes = this.#bytes.get(article);
    if (bytes === undefined) throw new Error(`${article.id} has no text here`);
    const known = this.#atHand.get(bytes);
    if (known !== undefined) return known;
    const text = bytes.toString();
    this.#letters += text.length;
    for (const [oldest, { length }] of this.#atHand) {
      if (this.#letters <= AT_HAND) break;
      this.#atHand.delete(oldest);
      this.#letters -= length;
    }
    this.#atHand.set(bytes, text);
    return text;
  }
}
