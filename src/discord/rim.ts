import { MessageFlags, type Interaction, type Message } from 'discord.js';
import type { Desk } from './desk.js';
import { failureLine } from './failure.js';
import { answerMessage } from './mention.js';
import { plainMessage } from './render.js';
import { answerSlash, completeOption } from './slash.js';

type Log = (line: string) => void;

const SORRY = plainMessage(
  'Sorry, something went wrong on my side, and I cannot answer that now. Please try again later.',
);

/** Answers an interaction. Never rejects: a failure becomes a kind word that only the asker sees, and a log line. */
export const takeInteraction = (interaction: Interaction, desk: Desk, log: Log): Promise<void> =>
  atTheRim(
    log,
    () => answerInteraction(interaction, desk),
    () => apologise(interaction),
  );

/** Answers a message that asks something. Never rejects: a failure becomes a kind word and a log line. */
export const takeMessage = (message: Message, desk: Desk, log: Log): Promise<void> =>
  atTheRim(
    log,
    () => answerMessage(message, desk),
    async () => {
      await message.reply({ ...SORRY, failIfNotExists: false });
    },
  );

/** The one place where failures end. If not even the apology gets through, the log is all that is left. */
async function atTheRim(log: Log, answer: () => Promise<void>, apology: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    log(`Discord: an answer failed: ${failureLine(error)}`);
    await apology().catch((second: unknown) => {
      log(`Discord: the apology failed too: ${failureLine(second)}`);
    });
  }
}

async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) await completeOption(interaction, desk);
  else if (interaction.isChatInputCommand()) await answerSlash(interaction, desk);
}

async function apologise(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete() && !interaction.responded) await interaction.respond([]);
  else if (interaction.isChatInputCommand() && !interaction.replied) {
    await interaction.reply({ ...SORRY, flags: MessageFlags.Ephemeral });
  }
}
