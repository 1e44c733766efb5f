import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, linesOf, LONGEST_TEXT, textOfLine, type Line } from '../../src/import/bytes.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesIn(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  })();
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(textOfLine(line));
  return lines;
}

describe('decode', () => {
  it.each([
    ['plain', 'Kyiv'],
    ['accented', 'Zelén “so”'],
  ])('reads %s text', (_, text) => {
    expect(decode(bytes(text))).toBe(text);
  });

  it.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x93, 0x61, 0x94), 'is not valid UTF-8 text'],
    ['a character that is cut off', bytes('é').slice(0, 1), 'is not valid UTF-8 text'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'is no text: it holds NUL bytes'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'is UTF-16 text: save it as UTF-8'],
    ['what is too long', new Uint8Array(LONGEST_TEXT + 1), 'is longer than 10 MB'],
  ])('refuses %s', (_, given, message) => {
    expect(() => decode(given)).toThrow(message);
  });
});

describe('linesOf', () => {
  it.each([
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    ['a last line with its end', ['a\nb\n'], ['a', 'b']],
    ['blank lines', ['a\n\n\nb'], ['a', '', '', 'b']],
    ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['U+2028, which ends no line of JSON', ['a\u2028b\nc'], ['a\u2028b', 'c']],
    ['nothing', [], []],
  ])('tells lines apart in %s', async (_, chunks, lines) => {
    expect(await linesIn(chunks.map(bytes))).toEqual(lines);
  });

  it('does not depend on where a stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\u{1F600}') }),
        fc.nat(9),
        async (text, size) => {
          const whole = bytes(text);
          const chunks = Array.from({ length: Math.ceil(whole.length / (size + 1)) }, (_, at) =>
            whole.subarray(at * (size + 1), (at + 1) * (size + 1)),
          );
          expect(await linesIn(chunks)).toEqual(
            text
              .replace(/\n$/, '')
              .split('\n')
              .slice(0, text === '' ? 0 : undefined),
          );
        },
      ),
    );
  });

  it('keeps no line that is too long, and goes on behind it', async () => {
    const long = new Uint8Array(LONGEST_TEXT).fill(0x61);
    const stream = (async function* () {
      yield await Promise.resolve(long);
      yield bytes('a\nnext');
    })();
    const lines: Line[] = [];
    for await (const line of linesOf(stream)) lines.push(line);
    expect(lines.map((line) => line.bytes?.length ?? null)).toEqual([null, 4]);
    expect(() => textOfLine(lines[0]!)).toThrow('is longer than 10 MB');
  });
});
