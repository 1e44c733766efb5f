import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { actorsInList, type ListedActors } from './actor-list.js';
import { decode, LONGEST_TEXT, TOO_LONG } from './bytes.js';
import { Fault, problemAt } from './problem.js';

/** What a list of a library's own actors is called; JSON is YAML too. */
const NAMES = ['actors.yaml', 'actors.yml', 'actors.json'];

/** Reads the lists of actors beside the articles at some paths: in the folder itself, or in the folder of a file. */
export async function actorsBeside(paths: readonly string[]): Promise<ListedActors> {
  const folders = new Set<string>();
  for (const path of paths) folders.add((await isFolder(path)) ? path : dirname(path));
  const lists: ListedActors[] = [];
  for (const folder of folders) for (const name of NAMES) lists.push(await actorsIn(join(folder, name)));
  return {
    actors: lists.flatMap(({ actors }) => actors),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function actorsIn(file: string): Promise<ListedActors> {
  try {
    if ((await stat(file)).size > LONGEST_TEXT) throw new Fault(TOO_LONG);
    return actorsInList(file, decode(await readFile(file)));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { actors: [], problems: isMissing ? [] : [problemAt(file, error)] };
  }
}
