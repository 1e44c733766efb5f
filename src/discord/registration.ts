import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ApplicationCommandAutocompleteStringOptionData,
  type ApplicationCommandStringOptionData,
  type ApplicationCommandSubCommandData,
  type ChatInputApplicationCommandData,
  type ClientApplication,
} from 'discord.js';
import type { Command } from '../command.js';
import { slashNameOf } from './slash-name.js';

type StringOption = ApplicationCommandStringOptionData | ApplicationCommandAutocompleteStringOptionData;

/** Wherever a command can be used: in servers, in direct messages with the bot and in those among people. */
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;
/** Whoever can install the bot: a server, and a person who then has it everywhere. */
const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;

/**
 * Tells Discord of the commands, unless it knows them so already: a start after a start changes nothing. Returns
 * whether it had to.
 */
export async function register(
  { commands: registered }: ClientApplication,
  commands: readonly Command[],
): Promise<boolean> {
  const wanted = slashCommands(commands);
  const known = await registered.fetch();
  const isKnown = (command: ChatInputApplicationCommandData): boolean =>
    known.some((one) => one.equals(command, true));
  if (known.size === wanted.length && wanted.every(isKnown)) return false;
  await registered.set(wanted);
  return true;
}

/** The commands as Discord is told of them: those that share a first word are subcommands of one. */
export function slashCommands(commands: readonly Command[]): ChatInputApplicationCommandData[] {
  const names = new Set(commands.map((command) => slashNameOf(command.name).name));
  return [...names].map((name) => {
    const family = commands.filter((command) => slashNameOf(command.name).name === name);
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      // Of a command with subcommands Discord asks for a description too, but shows it to nobody.
      description: family[0]?.description ?? name,
      options: optionsOf(family),
      contexts: CONTEXTS,
      integrationTypes: INSTALLS,
    };
  });
}

function optionsOf(family: readonly Command[]): ApplicationCommandSubCommandData[] | StringOption[] {
  const alone = family.find((command) => slashNameOf(command.name).subcommand === null);
  if (alone === undefined) return family.map(subcommandOf);
  if (family.length === 1) return stringOptions(alone);
  throw new Error(`command "${alone.name}": on Discord, a command with subcommands cannot be one itself`);
}

function subcommandOf(command: Command): ApplicationCommandSubCommandData {
  const options = stringOptions(command);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: slashNameOf(command.name).subcommand ?? command.name,
    description: command.description,
    ...(options.length === 0 ? {} : { options }),
  };
}

/** Discord wants the required ones first. */
const stringOptions = ({ options }: Command): StringOption[] =>
  Object.entries(options)
    .map(([name, { description, required = false, completes }]) => {
      const option = { type: ApplicationCommandOptionType.String as const, name, description, required };
      return completes === undefined ? option : { ...option, autocomplete: true as const };
    })
    .toSorted((a, b) => Number(b.required) - Number(a.required));
