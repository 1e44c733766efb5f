import { readTyped, type Command } from '../command.js';
import type { Library } from '../library/library.js';
import { printableLine } from './printable.js';

/** What Tab offers, and the end of the line that one of it replaces: what `node:readline` asks of a completer. */
export type Completion = readonly [hits: readonly string[], replaced: string];

/** Ways to leave the chat, completed like commands. */
export const LEAVE = ['/quit', '/exit'];

/** Offers commands at the start of a line, and names of the library behind a command that asks for one. */
export function completion(line: string, commands: readonly Command[], library: Library): Completion {
  const start = line.trimStart();
  const behind = start.startsWith('/') ? behindCommand(start, commands) : null;
  if (behind === null) return [commandsLike(start, commands), start];
  const kind = Object.values(behind.command.options)[0]?.completes;
  if (kind === undefined || behind.typed === '') return [[], behind.typed];
  // What is put into the line has to be what it shows, so a name that cannot be shown as it is is not offered.
  const names = library.completions(kind, behind.typed).filter((name) => printableLine(name) === name);
  return [names.map((name) => `${name} `), behind.typed];
}

/** A command with a space behind it, and what is typed there so far; `null` while the command itself is being typed. */
function behindCommand(
  line: string,
  commands: readonly Command[],
): { readonly command: Command; readonly typed: string } | null {
  const called = readTyped(line, commands);
  if (called.kind === 'unknown' || line.length === `/${called.command.name}`.length) return null;
  return { command: called.command, typed: called.typed };
}

const commandsLike = (typed: string, commands: readonly Command[]): readonly string[] =>
  [...commands.map(({ name }) => `/${name} `), ...LEAVE].filter((command) =>
    command.startsWith(typed.toLowerCase()),
  );
