import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The articles that come with Verbatim. */
export const SAMPLE_LIBRARY = fileURLToPath(new URL('../data/articles', import.meta.url));

/** A setting that is there and not blank: `.env` files are full of `NAME=`. */
const setting = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()));

const webAddress = setting.refine((value) => value === null || /^https?:\/\/./.test(value), {
  error: 'has to be a web address, like https://discord.com/api',
});

/** Every setting there is, by its name in the environment; `.env.example` lists the same. */
export const environment = z.object({
  DISCORD_TOKEN: setting,
  DISCORD_API_URL: webAddress,
  VERBATIM_LIBRARY: setting,
  VERBATIM_HISTORY: setting,
  VERBATIM_CACHE: setting,
});

/** A setting that cannot be used, named with its fault. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** What the environment sets, with defaults for what it does not. */
export interface Config {
  readonly discord: {
    /** `null`: the terminal chat opens instead. */
    readonly token: string | null;
    /** Where Discord's REST API is, without its version; `undefined` for Discord's own. */
    readonly apiUrl: string | undefined;
  };
  /** Folders and files of articles. */
  readonly library: readonly string[];
  /** File that keeps the chat's questions; `null` for none. */
  readonly history: string | null;
  /** File that keeps what was read in the articles; `null` for none. */
  readonly cache: string | null;
}

/** The environment, read once at the start; an error names the setting and its fault, and never tells its value. */
export function configOf(env: Readonly<Record<string, string | undefined>>): Config {
  const result = environment.safeParse(env);
  if (!result.success) {
    throw new SettingError(
      result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
    );
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, VERBATIM_LIBRARY, VERBATIM_HISTORY, VERBATIM_CACHE } = result.data;
  return {
    discord: { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL ?? undefined },
    library: VERBATIM_LIBRARY === null ? [SAMPLE_LIBRARY] : pathsIn(VERBATIM_LIBRARY),
    history: historyFile(VERBATIM_HISTORY),
    cache: VERBATIM_CACHE,
  };
}

/** Several paths are parted as in `PATH`: `:`, on Windows `;`. */
const pathsIn = (paths: string): readonly string[] =>
  paths
    .split(delimiter)
    .map((path) => path.trim())
    .filter((path) => path !== '');

function historyFile(value: string | null): string | null {
  if (value === null) return join(homedir(), '.verbatim_history');
  return value.toLowerCase() === 'off' ? null : value;
}
