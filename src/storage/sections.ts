import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes that are read or written at a time: within a few milliseconds. */
const CHUNK = 1 << 20;
/** Sections take multiples of so many bytes, so that numbers are whole. */
const ALIGNED = 8;
/** Chunks that are read before they are looked at. */
const AHEAD = 2;
const HASH = 'sha256';
const HASH_BYTES = 32;
/** A longer first line is none of ours. */
const LONGEST_HEAD = 10_000;

/**
 * A file of sections of bytes: a line of JSON with its title and the sections' lengths, the sections, and a hash of all
 * before it. Written beside and put in place at once; thrown away where it is no longer wanted by then.
 */
export async function writeSections(
  path: string,
  title: string,
  sections: readonly (readonly Uint8Array[])[],
  isWanted: () => boolean,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  const file = await open(draft, 'w');
  try {
    const hash = createHash(HASH);
    const head = `${JSON.stringify({ title, lengths: sections.map(lengthOf) })}\n`;
    for (const parts of [[Buffer.from(head)], ...sections])
      for (const chunk of chunksOf(padded(parts))) {
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    await file.writeFile(hash.digest());
  } finally {
    await file.close();
  }
  await (isWanted() ? rename(draft, path) : rm(draft));
}

/** The sections of a file of this title, each a buffer of its own; `null` where it has another one, is cut off or damaged. */
export async function readSections(path: string, title: string): Promise<readonly Uint8Array[] | null> {
  const file = await open(path, 'r');
  try {
    const head = await headOf(file);
    return head?.title === title ? await sectionsIn(file, head) : null;
  } finally {
    await file.close();
  }
}

interface Head {
  readonly title: string;
  readonly lengths: readonly number[];
  /** How many bytes it takes. */
  readonly size: number;
}

async function headOf(file: FileHandle): Promise<Head | null> {
  const bytes = Buffer.alloc(LONGEST_HEAD);
  await file.read(bytes, 0, LONGEST_HEAD, 0);
  const size = bytes.indexOf('\n') + 1;
  try {
    // Its title is compared, and the hash tells that it is whole: what is of another form is not taken for ours.
    const head = JSON.parse(bytes.toString('utf8', 0, size)) as Omit<Head, 'size'>;
    return { ...head, size };
  } catch {
    return null;
  }
}

async function sectionsIn(file: FileHandle, { lengths, size }: Head): Promise<readonly Uint8Array[] | null> {
  const hash = createHash(HASH);
  const sections = [size, ...lengths].map((length) => new Uint8Array(alignedUp(length)));
  for await (const chunk of filled(file, [...chunksOf(sections)])) hash.update(chunk);
  const digest = new Uint8Array(HASH_BYTES);
  await file.read(digest, 0, HASH_BYTES, lengthOf(sections));
  const isWhole = hash.digest().equals(digest);
  return isWhole ? sections.slice(1).map((bytes, at) => bytes.subarray(0, lengths[at])) : null;
}

/** Chunks with what a file holds, one after the other: some are read while those before them are looked at. */
async function* filled(file: FileHandle, chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const reading: Promise<unknown>[] = [];
  let from = 0;
  for (const [at, chunk] of chunks.entries()) {
    for (let next = reading.length; next <= at + AHEAD && next < chunks.length; next++) {
      const ahead = chunks[next] ?? chunk;
      // What cannot be read is not as it was written: the hash tells.
      reading.push(file.read(ahead, 0, ahead.length, from).catch(() => null));
      from += ahead.length;
    }
    await reading[at];
    yield chunk;
  }
}

const alignedUp = (size: number): number => Math.ceil(size / ALIGNED) * ALIGNED;

function* chunksOf(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const bytes of parts)
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function padded(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = lengthOf(parts);
  return [...parts, new Uint8Array(alignedUp(length) - length)];
}
