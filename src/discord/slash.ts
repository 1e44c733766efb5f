import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOptionResolver,
} from 'discord.js';
import type { Desk } from './desk.js';
import { plainMessage, render } from './render.js';
import { commandNamed, type SlashName } from './slash-name.js';

/** https://discord.com/developers/docs/interactions/receiving-and-responding: choices of an autocompletion. */
const CHOICES_LIMIT = 25;
/** Characters of a choice's name, and of its value. */
const CHOICE_LIMIT = 100;

const UNKNOWN = 'I do not know that command any more. `/help` shows what I can do.';

/** Answers a slash command, at once: an answer takes milliseconds, so there is nothing to defer. */
export async function answerSlash(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const command = commandNamed(desk.commands, slashNameIn(interaction));
  if (command === undefined) {
    await interaction.reply({ ...plainMessage(UNKNOWN), flags: MessageFlags.Ephemeral });
    return;
  }
  const values = Object.fromEntries(
    Object.keys(command.options).map((name) => [name, interaction.options.getString(name)]),
  );
  await interaction.reply(render(command.answer(values, desk.library)));
}

/** Offers names of the library that complete what is being typed. */
export async function completeOption(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const completes = commandNamed(desk.commands, slashNameIn(interaction))?.options[name]?.completes;
  const names = completes === undefined ? [] : desk.library.completions(completes, value);
  await interaction.respond(choicesOf(names));
}

/** A name too long for a choice is left out: cut, it would be the name of nobody. */
export const choicesOf = (names: readonly string[]): { name: string; value: string }[] =>
  [...new Set(names)]
    .filter((name) => name.trim() !== '' && name.length <= CHOICE_LIMIT)
    .slice(0, CHOICES_LIMIT)
    .map((name) => ({ name, value: name }));

const slashNameIn = ({
  commandName,
  options,
}: {
  readonly commandName: string;
  readonly options: Pick<CommandInteractionOptionResolver, 'getSubcommand'>;
}): SlashName => ({ name: commandName, subcommand: options.getSubcommand(false) });
