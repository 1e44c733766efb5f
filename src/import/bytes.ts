import { Fault } from './problem.js';

/** Longest text of one article, in bytes: some two thousand pages, so that only what is no article is turned away. */
export const LONGEST_TEXT = 10_000_000;
export const TOO_LONG = `is longer than ${LONGEST_TEXT / 1_000_000} MB`;

const NEWLINE = 0x0a;

/** The text that bytes stand for; what is not UTF-8, or no text at all, is a fault. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) throw new Fault(TOO_LONG);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Fault('is UTF-16 text: save it as UTF-8');
  }
  if (bytes.includes(0)) throw new Fault('is no text: it holds NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('is not valid UTF-8 text');
  }
}

/** One line of a stream; `bytes` is `null` where it was too long to be kept. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a stream of bytes, without their line ends. Only a line feed parts lines: U+2028 may stand in a JSON
 * string, where `node:readline` would cut it.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number: number++, bytes: length > LONGEST_TEXT ? null : Buffer.concat(parts) });
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST_TEXT) parts.push(part);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      [parts, length, start] = [[], 0, end + 1];
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** A line's text, without the carriage return that Windows leaves. */
export function textOfLine({ bytes }: Line): string {
  if (bytes === null) throw new Fault(TOO_LONG);
  return decode(bytes).replace(/\r$/, '');
}
