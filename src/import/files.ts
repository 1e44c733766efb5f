import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Fault, problemAt, type Problem } from './problem.js';

const ENDINGS = ['.md', '.markdown', '.txt', '.jsonl'];

/** The files of articles at some paths, each once, and the paths that cannot be read. */
export interface Files {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files of articles at each path: the file itself, or all in the folder and its folders, in the order of their
 * names. Hidden files, a folder's README and files with other endings are passed over; links are followed.
 */
export async function filesAt(paths: readonly string[]): Promise<Files> {
  const walk: Walk = { seen: new Set(), files: [], problems: [] };
  for (const path of paths) await visit(path, walk, { isNamed: true });
  return { files: walk.files, problems: walk.problems };
}

interface Walk {
  /** Real paths, so that neither a link to a parent folder nor a file named twice is read again. */
  readonly seen: Set<string>;
  readonly files: string[];
  readonly problems: Problem[];
}

async function visit(path: string, walk: Walk, { isNamed }: { readonly isNamed: boolean }): Promise<void> {
  try {
    const kind = await kindOf(path);
    if (kind === 'file' && !isWanted(path)) {
      if (isNamed) throw new Fault(`is no ${ENDINGS.join(', ')} file`);
      return;
    }
    const real = await realpath(path);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    if (kind === 'file') walk.files.push(path);
    else await visitFolder(path, walk);
  } catch (error) {
    walk.problems.push(problemAt(path, error));
  }
}

async function visitFolder(folder: string, walk: Walk): Promise<void> {
  const names = (await readdir(folder)).toSorted();
  for (const name of names) {
    if (name.startsWith('.') || /^readme(?:\.|$)/i.test(name)) continue;
    await visit(join(folder, name), walk, { isNamed: false });
  }
}

/** A pipe or a device could be read for ever. */
async function kindOf(path: string): Promise<'file' | 'folder'> {
  const found = await stat(path);
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) throw new Fault('is neither a file nor a folder');
  return 'file';
}

const isWanted = (path: string): boolean => ENDINGS.includes(extname(basename(path)).toLowerCase());
