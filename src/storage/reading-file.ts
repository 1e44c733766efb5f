import { GrowingInts } from '../library/growing-ints.js';
import { PackedReadings, type Places } from '../library/packed-readings.js';
import { PackedStrings } from '../library/packed-strings.js';
import { StringTable } from '../library/string-table.js';
import type { CodeVersion } from './code-version.js';
import { readSections, writeSections } from './sections.js';

/** What a file holds. */
export interface Stored {
  readonly readings: PackedReadings;
  /** Where the readings are, by their article's hash. */
  readonly places: ReadonlyMap<string, Places>;
  /** Hashes of the articles that the parts hold, in their order; none where other code kept the parts. */
  readonly held: readonly string[];
  /** The parts of a library, as they were kept. */
  readonly lists: readonly Int32Array[];
}

/** What is to be written: `places` holds four numbers for each key, `packed` the readings. */
interface Storing extends Pick<Stored, 'held'> {
  readonly keys: readonly string[];
  readonly places: GrowingInts;
  readonly packed: GrowingInts;
  readonly strings: StringTable;
  readonly lists: readonly GrowingInts[];
}

/** Reads a file a piece at a time; nothing where it is not there, cannot be read, or is of other code. */
export async function readReadings(path: string, version: CodeVersion): Promise<Stored> {
  const sections = await readSections(path, titleOf(version)).catch(() => null);
  // Not there, no file, or no right to read it: whoever saves is told.
  if (sections === null) return { readings: new PackedReadings(), places: new Map(), held: [], lists: [] };
  // The hash tells that all is as `save` wrote it.
  const [info, keys, held, places, packed, ends, ...rest] = sections;
  const { library, lists } = parsed(info) as { readonly library: string; readonly lists: number };
  const strings = new StringTable(new PackedStrings(rest[lists], intsOf(ends)));
  const isCurrent = library === version.library;
  return {
    readings: new PackedReadings(GrowingInts.of(intsOf(packed)), strings),
    places: placesIn(parsed(keys) as readonly string[], intsOf(places)),
    held: isCurrent ? (parsed(held) as readonly string[]) : [],
    lists: isCurrent ? rest.slice(0, lists).map(intsOf) : [],
  };
}

/** Rejects where it cannot be written; leaves the file as it was where it is not wanted any more by then. */
export async function writeReadings(
  path: string,
  version: CodeVersion,
  { keys, places, packed, strings, held, lists }: Storing,
  isWanted: () => boolean,
): Promise<void> {
  const heads = [{ library: version.library, lists: lists.length }, keys, held].map(jsonOf);
  const { bytes, ends } = await strings.written();
  const numbers = [places, packed, ends, ...lists].map(bytesOf);
  await writeSections(path, titleOf(version), [...heads, ...numbers, bytes], isWanted);
}

function placesIn(keys: readonly string[], places: Int32Array): ReadonlyMap<string, Places> {
  return new Map(
    keys.map((key, at) => {
      const [layout = 0, ...parts] = places.subarray(4 * at, 4 * at + 4);
      const [quotations = 0, positions = 0, end = 0] = parts.map((part) => layout + part);
      return [key, { layout, quotations, positions, end }];
    }),
  );
}

const titleOf = ({ readings }: CodeVersion): string => `verbatim readings ${readings}`;

const jsonOf = (value: unknown): readonly Uint8Array[] => [Buffer.from(JSON.stringify(value))];

const parsed = (bytes: Uint8Array = Buffer.from('null')): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());

const bytesOf = (list: GrowingInts): readonly Uint8Array[] =>
  list.pages().map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));

const intsOf = (bytes: Uint8Array = new Uint8Array()): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Int32Array.BYTES_PER_ELEMENT);
