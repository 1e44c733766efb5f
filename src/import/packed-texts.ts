import type { Article } from '../news/article.js';

/** Letters of the texts that are held as strings at a time: of some 200 articles of news, more than one question looks into. */
const AT_HAND = 2 ** 21;

/**
 * Holds the texts of articles as bytes outside the heap, in UTF-8: half of what a string takes as soon as it holds one
 * curly quotation mark. A text is made a string again, letter for letter, when it is asked for.
 */
export class PackedTexts {
  readonly #texts = new WeakMap<Article, PackedText>();
  /** Those that were made strings last, the latest at the end. */
  readonly #atHand: PackedText[] = [];
  #letters = 0;
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
    this.#texts.set(packed, { bytes, string: null });
    return packed;
  }

  #textOf(article: Article): string {
    const text = this.#texts.get(article);
    if (text === undefined) throw new Error(`${article.id} has no text here`);
    return text.string ?? this.#made(text);
  }

  #made(text: PackedText): string {
    const string = text.bytes.toString();
    this.#letters += string.length;
    while (this.#letters > AT_HAND) {
      const oldest = this.#atHand.shift();
      if (oldest === undefined) break;
      this.#letters -= oldest.string?.length ?? 0;
      oldest.string = null;
    }
    this.#atHand.push(text);
    text.string = string;
    return string;
  }
}

/** No map leads to the strings: one that outgrew its room would keep all that it ever held until the collector's next large round. */
interface PackedText {
  readonly bytes: Buffer;
  /** The text, while it is at hand. */
  string: string | null;
}
