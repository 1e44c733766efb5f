import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** All that a reading of an article depends on: the code of the rooms below the library, word lists and models. */
const FOLDERS = ['../text', '../news', '../quotations', '../positions', '../../data'];
/** What the parts of a library depend on besides. */
const LIBRARY = '../library';

/** Files of the library that write readings: what another form of them wrote cannot be read. */
const PACKING = /^(?:packer|unpacker|packed-numbers|packed-readings|packed-strings|kept-speaker)\.[jt]s$/u;

/** Hashes of the code: other ones mean that what it made may be otherwise now. */
export interface CodeVersion {
  readonly readings: string;
  readonly library: string;
}

/** `actors` are those of the library's own list: with others, its parts are otherwise too. */
export async function codeVersion(actors: readonly unknown[] = []): Promise<CodeVersion> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) await addFiles(hash, folder);
  await addFiles(hash, LIBRARY, PACKING);
  const readings = hash.copy();
  await addFiles(hash, LIBRARY);
  hash.update(JSON.stringify(actors));
  const [version, whole] = [readings, hash].map((one) => one.digest('base64url').slice(0, 22));
  return { readings: version ?? '', library: whole ?? '' };
}

/** Adds a folder's files one after the other: read all at once they are in one turn, and hold the thread for 50 ms. */
async function addFiles(hash: Hash, folder: string, named?: RegExp): Promise<void> {
  for (const path of await filesIn(folder, named)) hash.update(await readFile(path));
}

async function filesIn(folder: string, named = /./u): Promise<readonly string[]> {
  const root = new URL(`${folder}/`, import.meta.url);
  const files = await readdir(fileURLToPath(root), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && named.test(file.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}
