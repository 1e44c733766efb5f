import { Events, type Client } from 'discord.js';
import { createClient } from './client.js';
import type { Desk } from './desk.js';
import { failureLine, loginError, throwRegistrationError } from './failure.js';
import { register } from './registration.js';
import { takeInteraction, takeMessage } from './rim.js';

/** What the Discord window needs. */
export interface DiscordOptions extends Desk {
  readonly token: string;
  /** Where Discord's REST API is, without its version: `https://discord.com/api`, which is also the default. */
  readonly apiUrl?: string | undefined;
  /** Takes a line for the person who runs the bot; no line holds words of articles or questions, or the token. */
  readonly log: (line: string) => void;
}

/** The open Discord window. */
export interface DiscordWindow {
  /** Takes no more questions, finishes the answers under way and leaves Discord. */
  stop(): Promise<void>;
}

/**
 * Joins Discord, tells it of the commands and answers until stopped. Resolves when questions are taken; rejects with
 * an error that says what to do where Discord does not let the bot in.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordWindow> {
  const client = createClient(options.apiUrl);
  const underWay = listen(client, options);
  try {
    const ready = await enter(client, options);
    const changed = await register(ready.application, options.commands).catch(throwRegistrationError);
    options.log(`Discord: joined as ${ready.user.tag}; commands ${changed ? 'registered' : 'unchanged'}.`);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return { stop: () => leave(client, underWay) };
}

async function enter(client: Client, { token, apiUrl }: DiscordOptions): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw loginError(error, apiUrl);
  }
  return ready;
}

async function leave(client: Client, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  await Promise.all(underWay);
  await client.destroy();
}

/** Answers whatever comes; the set returned holds the answers under way. */
function listen(client: Client, { commands, library, log }: DiscordOptions): ReadonlySet<Promise<void>> {
  const desk: Desk = { commands, library };
  const underWay = new Set<Promise<void>>();
  const keep = (answer: Promise<void>): void => {
    underWay.add(answer);
    void answer.finally(() => underWay.delete(answer));
  };
  client.on(Events.InteractionCreate, (interaction) => {
    keep(takeInteraction(interaction, desk, log));
  });
  client.on(Events.MessageCreate, (message) => {
    keep(takeMessage(message, desk, log));
  });
  // Without a listener, an error of the connection would end the process.
  client.on(Events.Error, (error) => {
    log(`Discord: ${failureLine(error)}`);
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    log(`Discord: disconnected for good (code ${code}).`);
  });
  return underWay;
}
