import { GrowingInts } from './growing-ints.js';
import { inSlices } from './pauses.js';

/** Begins what UTF-8 has no bytes for as it is: that is kept as JSON, which escapes half a surrogate pair. */
const ESCAPED = '\0';
/** So many strings are put into one piece. */
const TOGETHER = 2_000;

/** Strings as they are written: their bytes piece by piece, and where each ends among all of these. */
export interface WrittenStrings {
  readonly bytes: readonly Uint8Array[];
  readonly ends: GrowingInts;
}

/**
 * Strings as bytes outside the heap, one after the other: a library is opened without making any that nobody asks for,
 * and the collector has none of them to carry about. Each is made when it is asked for.
 */
export class PackedStrings {
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Int32Array;
  readonly #buffer: Buffer;

  constructor(bytes: Uint8Array = new Uint8Array(), ends: Int32Array = new Int32Array()) {
    this.bytes = bytes;
    this.ends = ends;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get size(): number {
    return this.ends.length;
  }

  at(place: number): string {
    const packed = this.#buffer.toString('utf8', this.ends[place - 1] ?? 0, this.ends[place] ?? 0);
    return packed.startsWith(ESCAPED) ? (JSON.parse(packed.slice(ESCAPED.length)) as string) : packed;
  }

  /** These with others after them, written. */
  async with(others: Iterable<string>): Promise<WrittenStrings> {
    const ends = new GrowingInts(this.size);
    ends.append(this.ends);
    const pieces = [this.bytes];
    let [length, piece]: [number, Uint8Array[]] = [this.bytes.length, []];
    await inSlices(others, (string) => {
      const bytes = bytesOf(string);
      ends.push((length += bytes.length));
      if (piece.push(bytes) < TOGETHER) return;
      pieces.push(Buffer.concat(piece));
      piece = [];
    });
    return { bytes: [...pieces, Buffer.concat(piece)], ends };
  }
}

function bytesOf(string: string): Buffer {
  const bytes = Buffer.from(string);
  const isKept = !string.startsWith(ESCAPED) && bytes.toString() === string;
  return isKept ? bytes : Buffer.from(ESCAPED + JSON.stringify(string));
}
