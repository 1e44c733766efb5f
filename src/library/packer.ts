import type { Layout } from '../news/layout.js';
import type { Position } from '../positions/position.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Span } from '../text/span.js';
import type { GrowingInts } from './growing-ints.js';
import { speakerKept } from './kept-speaker.js';
import { APART, DOUBLE, FARTHEST, HALVES, LENGTH_BITS, LONGEST, NONE, PERCENT } from './packed-numbers.js';
import type { StringTable } from './string-table.js';

/** Writes what was derived from articles as whole numbers, one after the other; strings by their number in a table. */
export class Packer {
  readonly #ints: GrowingInts;
  readonly #strings: StringTable;

  constructor(ints: GrowingInts, strings: StringTable) {
    this.#ints = ints;
    this.#strings = strings;
  }

  layout({ blocks, passages }: Pick<Layout, 'blocks' | 'passages'>): void {
    this.#list(blocks, ({ kind, span }) => {
      this.#string(kind);
      this.#span(span);
    });
    this.#list(passages, ({ number, span, sentences }) => {
      this.#ints.push(number);
      this.#span(span);
      this.#list(sentences, (sentence) => {
        this.#span(sentence);
      });
    });
  }

  quotations(quotations: readonly Quotation[]): void {
    this.#list(quotations, ({ type, content, cue, source, speech, speaker, confidence }) => {
      this.#string(type);
      for (const span of [content, cue, source]) this.#span(span);
      this.#ints.push(Number(speech));
      this.#string(speaker === null ? null : speakerKept(speaker));
      DOUBLE[0] = confidence;
      this.#ints.append(HALVES);
    });
  }

  positions(positions: readonly Position[]): void {
    this.#list(
      positions,
      ({ span, holder, topic, holderName, actors, stance, voice, claimedBy, sureness }) => {
        for (const one of [span, holder, topic]) this.#span(one);
        for (const name of [holderName, stance, voice, claimedBy]) this.#string(name);
        this.#ints.push(Math.round(sureness * PERCENT));
        this.#list(actors, (actor) => {
          this.#string(actor);
        });
      },
    );
  }

  #list<Item>(items: readonly Item[], pack: (item: Item) => void): void {
    this.#ints.push(items.length);
    items.forEach(pack);
  }

  /** Most spans are short and stand near the beginning: start and length have room in one number. */
  #span(span: Span | null): void {
    if (span === null) this.#ints.push(NONE);
    else if (span.start <= FARTHEST && span.end - span.start <= LONGEST)
      this.#ints.push((span.start << LENGTH_BITS) | (span.end - span.start));
    else this.#ints.append([APART, span.start, span.end]);
  }

  #string(string: string | null): void {
    this.#ints.push(string === null ? NONE : this.#strings.idFor(string));
  }
}
