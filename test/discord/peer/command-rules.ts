import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import { charactersIn } from './characters.js';

/** https://discord.com/developers/docs/interactions/application-commands, as of 2026. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const DESCRIPTION_LIMIT = 100;
const OPTIONS_LIMIT = 25;
const CHOICES_LIMIT = 25;
/** Names, descriptions and values of a command together. */
const CHARACTERS_LIMIT = 8_000;

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

/** What Discord would refuse in a registration. */
export function commandBreaches(commands: RESTPutAPIApplicationCommandsJSONBody): string[] {
  const typeOf = (command: Command): number => command.type ?? ApplicationCommandType.ChatInput;
  const crowded = Object.entries(MOST_COMMANDS)
    .filter(([type, most]) => commands.filter((command) => typeOf(command) === Number(type)).length > most)
    .map(([type, most]) => `more than ${most} commands of type ${type}`);
  const doubles = doublesOf(commands.map((command) => `${typeOf(command)} ${command.name}`));
  return [...crowded, ...doubles, ...commands.flatMap(breachesOf)];
}

function breachesOf(command: Command): string[] {
  const found: string[] = [];
  if (command.type === ApplicationCommandType.ChatInput || command.type === undefined) {
    found.push(...nameBreaches(command.name), ...descriptionBreaches(command.name, command.description));
    found.push(...optionBreaches(command.name, command.options ?? []));
  }
  if (charactersOf(command) > CHARACTERS_LIMIT) found.push(`${command.name}: more than 8000 characters`);
  if (command.contexts === undefined) found.push(`${command.name}: a global command without contexts`);
  if (command.integration_types === undefined) found.push(`${command.name}: without integration types`);
  return found;
}

function optionBreaches(of: string, options: readonly APIApplicationCommandOption[]): string[] {
  const found = [...doublesOf(options.map(({ name }) => name))];
  if (options.length > OPTIONS_LIMIT) found.push(`${of}: more than 25 options`);
  const isSub = (type: ApplicationCommandOptionType): boolean =>
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
  if (new Set(options.map(({ type }) => isSub(type))).size > 1)
    found.push(`${of}: subcommands beside options`);
  const requireds = options.map(({ required }) => required === true);
  if (requireds.lastIndexOf(true) > requireds.indexOf(false) && requireds.includes(false)) {
    found.push(`${of}: required after optional`);
  }
  for (const option of options) found.push(...singleOptionBreaches(`${of} ${option.name}`, option));
  return found;
}

function singleOptionBreaches(of: string, option: APIApplicationCommandOption): string[] {
  const found = [...nameBreaches(option.name), ...descriptionBreaches(of, option.description)];
  if ('options' in option) found.push(...optionBreaches(of, option.options ?? []));
  const choices = 'choices' in option ? option.choices : undefined;
  if (choices !== undefined && choices.length > CHOICES_LIMIT) found.push(`${of}: more than 25 choices`);
  const completes = 'autocomplete' in option && option.autocomplete;
  if (completes && choices !== undefined) found.push(`${of}: autocomplete beside choices`);
  return found;
}

const nameBreaches = (name: string): string[] =>
  NAME.test(name) && name === name.toLowerCase() ? [] : [`"${name}" is no name`];

const descriptionBreaches = (of: string, description: string): string[] => {
  const length = charactersIn(description);
  return length >= 1 && length <= DESCRIPTION_LIMIT ? [] : [`${of}: description of ${length} characters`];
};

const doublesOf = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) < index).map((name) => `"${name}" twice`);

/** All names, descriptions and values in a command, however deep. */
function charactersOf(value: unknown, key = ''): number {
  if (typeof value === 'string')
    return ['name', 'description', 'value'].includes(key) ? charactersIn(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [inner, one]) => sum + charactersOf(one, inner), 0);
}
