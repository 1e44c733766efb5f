import { config as readEnvFile } from 'dotenv';
import { commands } from '../commands/index.js';
import { configOf, SettingError, type Config } from './config.js';
import { chat } from './console/chat.js';
import { printable } from './console/printable.js';
import { importLibrary, type Imported } from './import/library-paths.js';
import { problemLine } from './import/problem.js';
import type { Library } from './library/library.js';

/** Exit codes: what was asked for could not be done; a setting or the library cannot be used. */
const FAILED = 1;
const BAD_INPUT = 2;

/** Opens the window that the settings ask for, on the library that they name. */
async function start(): Promise<void> {
  // Without `quiet`, dotenv prints advice of its own.
  readEnvFile({ quiet: true });
  const config = configOf(process.env);
  const imported = await importedFrom(config.library);
  if (config.discord.token === null) await openChat(imported, config);
  else await joinDiscord(config.discord.token, imported, config);
}

async function importedFrom(paths: readonly string[]): Promise<Imported> {
  const imported = await importLibrary(paths);
  for (const problem of imported.problems) log(problemLine(problem));
  if (imported.articles.length > 0) return imported;
  throw new SettingError(`There are no articles in ${paths.join(', ')}: see VERBATIM_LIBRARY.`);
}

async function openChat(imported: Imported, config: Config): Promise<void> {
  process.stdout.on('error', endQuietly);
  const { stdin: input, stdout: output, env } = process;
  const library = libraryOf(imported, config);
  const { history } = config;
  await chat({ articles: imported.articles.length, library, commands, input, output, env, history });
}

/** The models that read quotations take a while to load: the greeting does not wait for them. */
async function libraryOf({ articles, actors }: Imported, { cache: path }: Config): Promise<Library> {
  const { openLibrary } = await import('./library/open.js');
  if (path === null) return openLibrary(articles, undefined, actors);
  const { codeVersion } = await import('./storage/code-version.js');
  const { ReadingCache } = await import('./storage/reading-cache.js');
  const cache = await ReadingCache.open(path, await codeVersion(actors));
  const library = await openLibrary(articles, cache, actors);
  cache.save().catch(() => {
    log(`VERBATIM_CACHE: ${path} cannot be written.`);
  });
  return library;
}

/** Whoever reads the answers may have read enough: `… | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** discord.js takes a while to load: the terminal never waits for it. */
async function joinDiscord(token: string, imported: Imported, config: Config): Promise<void> {
  const { startDiscord } = await import('./discord/discord.js');
  const library = await libraryOf(imported, config);
  try {
    const window = await startDiscord({ token, apiUrl: config.discord.apiUrl, commands, library, log });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void window.stop());
  } catch (error) {
    // Says what to do, and never holds the token.
    log(error instanceof Error ? error.message : 'Discord could not be joined.');
    process.exitCode = FAILED;
  }
}

function log(line: string): void {
  process.stderr.write(`verbatim: ${printable(line)}\n`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  log(error.message);
  process.exitCode = BAD_INPUT;
}
