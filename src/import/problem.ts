/** What was wrong with one file or one line, told so that it can be found and mended. The others are not touched. */
export interface Problem {
  /** `news/monday.md`, `archive.jsonl, line 12`. */
  readonly place: string;
  /** The field, where there is one, and the fault: `date: “yesterday” is no date`. */
  readonly message: string;
}

/** The problem in one line, for people: `archive.jsonl, line 12: text: is missing`. */
export const problemLine = ({ place, message }: Problem): string => `${place}: ${message}`;

/** A fault of a file or a line, thrown where it is found and turned into a `Problem` where the place is known. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The fault as a problem; anything but a fault, or an error of the file system, is a bug and goes on. */
export function problemAt(place: string, error: unknown): Problem {
  if (error instanceof Fault) return { place, message: error.message };
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return { place, message: FILE_FAULTS.get(error.code) ?? error.message };
  }
  throw error;
}

const FILE_FAULTS = new Map<unknown, string>([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'may not be read: permission denied'],
  ['EPERM', 'may not be read: permission denied'],
  ['ELOOP', 'is a link that leads back to itself'],
]);
