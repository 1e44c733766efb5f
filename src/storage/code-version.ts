import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** All that a reading of an article depends on: the code of the rooms below the library, word lists and models. */
const FOLDERS = ['../text', '../news', '../quotations', '../positions', '../../data'];

/** A hash that changes whenever an article might be read otherwise. */
export async function codeVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const root = new URL(`${folder}/`, import.meta.url);
    const files = await readdir(fileURLToPath(root), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    for (const path of paths.sort()) hash.update(await readFile(path));
  }
  return hash.digest('base64url').slice(0, 22);
}
