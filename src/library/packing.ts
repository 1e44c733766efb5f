import type { Layout } from '../news/layout.js';
import type { Position } from '../positions/position.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Speaker } from '../quotations/speaker.js';
import type { Span } from '../text/span.js';
import type { GrowingInts } from './growing-ints.js';
import { speakerFrom, speakerKept } from './kept-speaker.js';
import type { StringTable } from './string-table.js';

/** Stands for a span or a name that is not there. */
const NONE = -1;
/** Stands before the start and the end of a span that has no room in one number. */
const APART = -2;
/** Bits of a span's length, and what they and the others hold at most. */
const LENGTH_BITS = 11;
const LONGEST = (1 << LENGTH_BITS) - 1;
const FARTHEST = 2 ** (31 - LENGTH_BITS) - 1;

/** A double and its halves, in one place: to write one as two whole numbers. */
const DOUBLE = new Float64Array(1);
const HALVES = new Int32Array(DOUBLE.buffer);

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

/** How sure a position is is kept in whole hundredths. */
const PERCENT = 100;

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
