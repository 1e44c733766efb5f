import type { Passage } from '../news/layout.js';
import type { Span } from '../text/span.js';
import type { Entry } from './library.js';
import { passageOn, sentencesWithin, type Shelf } from './shelf.js';

/** A passage with its words numbered, as ranking reads it. */
export interface IndexedPassage {
  readonly id: number;
  readonly entry: Entry;
  readonly passage: Passage;
  /** The words in order, by number, stop words included. */
  readonly words: Int32Array;
  /** The sentences, each within the passage. */
  readonly sentences: readonly Span[];
  /** Where each sentence begins in `words`, and at the end where the last one stops. */
  readonly bounds: Int32Array;
  /** The article's title, by word number; empty where there is none. */
  readonly title: Int32Array;
}

/** A passage whose place in the article is looked up when it is asked for. */
export class PassageView implements IndexedPassage {
  readonly id: number;
  readonly words: Int32Array;
  readonly bounds: Int32Array;
  readonly #shelf: Shelf;

  constructor(id: number, shelf: Shelf, { words, bounds }: Pick<IndexedPassage, 'words' | 'bounds'>) {
    this.id = id;
    this.words = words;
    this.bounds = bounds;
    this.#shelf = shelf;
  }

  get entry(): Entry {
    return this.#shelf.entry;
  }

  get title(): Int32Array {
    return this.#shelf.title;
  }

  get passage(): Passage {
    return passageOn(this.#shelf, this.id);
  }

  get sentences(): readonly Span[] {
    return sentencesWithin(this.passage);
  }
}
