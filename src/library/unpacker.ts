import type { Layout } from '../news/layout.js';
import type { Position } from '../positions/position.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Speaker } from '../quotations/speaker.js';
import type { Span } from '../text/span.js';
import type { GrowingInts } from './growing-ints.js';
import { speakerFrom } from './kept-speaker.js';
import { APART, DOUBLE, HALVES, LENGTH_BITS, LONGEST, NONE, PERCENT } from './packed-numbers.js';
import type { StringTable } from './string-table.js';

/** Speakers by their string's number: those that were asked for last are at hand. */
export type KnownSpeakers = Map<number, Speaker>;
/** How many are at hand: more than one answer has. */
const AT_HAND = 5_000;

/** Reads what a `Packer` wrote, from a place on, in the order in which it was written. */
export class Unpacker {
  readonly #ints: GrowingInts;
  readonly #strings: StringTable;
  readonly #speakers: KnownSpeakers;
  #at: number;

  constructor(ints: GrowingInts, strings: StringTable, speakers: KnownSpeakers, at: number) {
    this.#ints = ints;
    this.#strings = strings;
    this.#speakers = speakers;
    this.#at = at;
  }

  // What is named here is what the packer was given: its types hold.

  layout(): Pick<Layout, 'blocks' | 'passages'> {
    const blocks = this.#list(() => ({
      kind: this.#string() as Layout['blocks'][number]['kind'],
      span: this.#span(),
    }));
    const passages = this.#list(() => ({
      number: this.#int(),
      span: this.#span(),
      sentences: this.#list(() => this.#span()),
    }));
    return { blocks, passages };
  }

  quotations(): readonly Quotation[] {
    return this.#list(() => ({
      type: this.#string() as Quotation['type'],
      content: this.#span(),
      cue: this.#spanOrNone(),
      source: this.#spanOrNone(),
      speech: this.#int() === 1,
      speaker: this.#speaker(),
      confidence: this.#double(),
    }));
  }

  positions(): readonly Position[] {
    return this.#list(() => ({
      span: this.#span(),
      holder: this.#span(),
      topic: this.#spanOrNone(),
      holderName: this.#string(),
      stance: this.#string() as Position['stance'],
      voice: this.#string() as Position['voice'],
      claimedBy: this.#stringOrNone(),
      sureness: this.#int() / PERCENT,
      actors: this.#list(() => this.#string()),
    }));
  }

  #int(): number {
    return this.#ints.at(this.#at++);
  }

  #double(): number {
    HALVES[0] = this.#int();
    HALVES[1] = this.#int();
    return DOUBLE[0] ?? 0;
  }

  #list<Item>(unpack: () => Item): readonly Item[] {
    return Array.from({ length: this.#int() }, unpack);
  }

  #span(): Span {
    return this.#spanFrom(this.#int());
  }

  #spanOrNone(): Span | null {
    const first = this.#int();
    return first === NONE ? null : this.#spanFrom(first);
  }

  #spanFrom(first: number): Span {
    if (first === APART) return { start: this.#int(), end: this.#int() };
    const start = first >> LENGTH_BITS;
    return { start, end: start + (first & LONGEST) };
  }

  #string(): string {
    return this.#strings.at(this.#int());
  }

  #stringOrNone(): string | null {
    const id = this.#int();
    return id === NONE ? null : this.#strings.at(id);
  }

  #speaker(): Speaker | null {
    const id = this.#int();
    if (id === NONE) return null;
    const known = this.#speakers.get(id);
    if (known !== undefined) return known;
    const speaker = speakerFrom(this.#strings.at(id));
    if (this.#speakers.size >= AT_HAND) this.#speakers.clear();
    this.#speakers.set(id, speaker);
    return speaker;
  }
}
