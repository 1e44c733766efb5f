import type { Message } from 'discord.js';
import { answerTyped } from '../command.js';
import type { Desk } from './desk.js';
import { render } from './render.js';

/** What an empty mention asks. */
const HELP = '/help';

/** Answers a message that asks the bot something, as a reply to it; other messages are none of its business. */
export async function answerMessage(message: Message, desk: Desk): Promise<void> {
  const question = questionIn(message);
  if (question === null) return;
  const answer = answerTyped(question === '' ? HELP : question, desk.commands, desk.library);
  await message.reply({ ...render(answer), failIfNotExists: false });
}

/**
 * What a person asks the bot: a direct message, or one in a channel that mentions it by name (an answer to one of
 * its messages, `@everyone` or a role do not), without the mention. `null` where nobody asks.
 */
function questionIn(message: Message): string | null {
  const { author, mentions, client, guildId, content, system } = message;
  if (author.bot || system) return null;
  const isMentioned = mentions.has(client.user, {
    ignoreEveryone: true,
    ignoreRoles: true,
    ignoreRepliedUser: true,
  });
  if (guildId !== null && !isMentioned) return null;
  return content
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
