import type { Article } from '../news/article.js';
import type { Layout } from '../news/layout.js';
import type { Position } from '../positions/position.js';
import type { Quotation } from '../quotations/quotation.js';
import { GrowingInts } from './growing-ints.js';
import type { Entry } from './library.js';
import { Packer } from './packer.js';
import type { Reading } from './reading.js';
import { StringTable } from './string-table.js';
import { Unpacker, type KnownSpeakers } from './unpacker.js';

/** Where the parts of a reading begin, and where the last one ends. */
export interface Places {
  readonly layout: number;
  readonly quotations: number;
  readonly positions: number;
  readonly end: number;
}

/**
 * What was derived from many articles, as whole numbers in one array: a tenth of what the objects take. An entry makes
 * the objects when they are asked for, and the collector may take them again.
 */
export class PackedReadings {
  readonly ints: GrowingInts;
  readonly strings: StringTable;
  readonly #speakers: KnownSpeakers = new Map();

  constructor(ints = new GrowingInts(1 << 10), strings = new StringTable()) {
    this.ints = ints;
    this.strings = strings;
  }

  /** Packs what was derived from an article. */
  pack({ layout, quotations, positions }: Reading): Places {
    const packer = new Packer(this.ints, this.strings);
    const start = this.ints.length;
    packer.layout(layout);
    const afterLayout = this.ints.length;
    packer.quotations(quotations);
    const afterQuotations = this.ints.length;
    packer.positions(positions);
    return { layout: start, quotations: afterLayout, positions: afterQuotations, end: this.ints.length };
  }

  /** An article with what was derived from it. */
  entry(article: Article, places: Places): Entry {
    return new PackedEntry(article, this, places);
  }

  at(place: number): Unpacker {
    return new Unpacker(this.ints, this.strings, this.#speakers, place);
  }
}

class PackedEntry implements Entry {
  readonly article: Article;
  readonly #readings: PackedReadings;
  readonly #places: Places;
  #layout: WeakRef<Layout> | null = null;
  #quotations: WeakRef<readonly Quotation[]> | null = null;
  #positions: WeakRef<readonly Position[]> | null = null;

  constructor(article: Article, readings: PackedReadings, places: Places) {
    this.article = article;
    this.#readings = readings;
    this.#places = places;
  }

  get layout(): Layout {
    const known = this.#layout?.deref();
    if (known !== undefined) return known;
    const layout = { article: this.article, ...this.#readings.at(this.#places.layout).layout() };
    this.#layout = new WeakRef(layout);
    return layout;
  }

  get quotations(): readonly Quotation[] {
    const known = this.#quotations?.deref();
    if (known !== undefined) return known;
    const quotations = this.#readings.at(this.#places.quotations).quotations();
    this.#quotations = new WeakRef(quotations);
    return quotations;
  }

  get positions(): readonly Position[] {
    const known = this.#positions?.deref();
    if (known !== undefined) return known;
    const positions = this.#readings.at(this.#places.positions).positions();
    this.#positions = new WeakRef(positions);
    return positions;
  }
}
