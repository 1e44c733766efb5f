import type { Command } from '../command.js';

/** A command's name as Discord has it: `said` of `who`, or `help` of nothing. */
export interface SlashName {
  readonly name: string;
  readonly subcommand: string | null;
}

/** `who said` is the subcommand `said` of `who`. */
export function slashNameOf(command: string): SlashName {
  const [name = '', subcommand = null, ...more] = command.split(' ');
  if (more.length > 0) throw new Error(`command "${command}": on Discord, a name has one or two words`);
  return { name, subcommand };
}

/** The command that Discord means; there may be none, where Discord still knows one that we dropped. */
export const commandNamed = (
  commands: readonly Command[],
  { name, subcommand }: SlashName,
): Command | undefined =>
  commands.find((command) => command.name === (subcommand === null ? name : `${name} ${subcommand}`));
