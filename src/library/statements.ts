import { UNKNOWN } from './vocabulary.js';
import type { Span } from '../text/span.js';
import { GrowingInts } from './growing-ints.js';
import type { Entry } from './library.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import type { Statement } from './statement.js';

/** Where a statement's words lie: its own, and those of its sentences. */
interface Places {
  readonly own: Span;
  readonly around: Span;
}

/** Keeps the words of statements in one array: a library has several for each of its passages. */
export class Statements<Item> {
  readonly #words = new GrowingInts();
  readonly #passages: PassageIndex;

  constructor(passages: PassageIndex) {
    this.#passages = passages;
  }

  /** Takes in a statement of an article whose passages are indexed already. */
  add(item: Item, entry: Entry, { own, around }: Places): Statement<Item> {
    const { text } = entry.article;
    const words = this.#keep(this.#passages.wordsOf(text, own));
    const isSame = own.start === around.start && own.end === around.end;
    const beside = isSame ? words : this.#keep(this.#passages.wordsOf(text, around));
    return new Kept(item, this.#words, this.#passages, {
      passage: this.#passages.idAt(entry, own),
      words: words.start,
      wordsEnd: words.end,
      around: beside.start,
      aroundEnd: beside.end,
    });
  }

  #keep(words: Int32Array): Span {
    const start = this.#words.length;
    this.#words.append(words);
    return { start, end: this.#words.length };
  }
}

interface Slots {
  readonly passage: number;
  readonly words: number;
  readonly wordsEnd: number;
  readonly around: number;
  readonly aroundEnd: number;
}

/** A statement whose words are viewed when they are asked for. */
class Kept<Item> implements Statement<Item> {
  readonly item: Item;
  readonly #store: GrowingInts;
  readonly #index: PassageIndex;
  readonly #slots: Slots;

  constructor(item: Item, store: GrowingInts, index: PassageIndex, slots: Slots) {
    this.item = item;
    this.#store = store;
    this.#index = index;
    this.#slots = slots;
  }

  get words(): Int32Array {
    return this.#store.view(this.#slots.words, this.#slots.wordsEnd);
  }

  get around(): Int32Array {
    return this.#store.view(this.#slots.around, this.#slots.aroundEnd);
  }

  get passage(): IndexedPassage | null {
    const { passage } = this.#slots;
    return passage === UNKNOWN ? null : (this.#index.passage(passage) ?? null);
  }
}
