import { Client, GatewayIntentBits, Options, Partials, type ClientOptions } from 'discord.js';

/**
 * No more than is needed: the servers, messages in them, direct messages. The content of messages that mention the
 * bot, and of direct messages, comes without the Message Content intent
 * (https://discord.com/developers/docs/events/gateway#message-content-intent).
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Milliseconds for a request: an interaction is lost after three seconds, so fifteen (the default) help nobody. */
const REQUEST_TIMEOUT = 5_000;
/** People kept in memory; the bot itself always is. */
const PEOPLE_KEPT = 100;

/** A client of Discord as the bot needs it; it connects when `login` is called. */
export function createClient(apiUrl: string | undefined): Client {
  const options: ClientOptions = {
    intents: INTENTS,
    // A direct message's channel is not known before its first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits(CACHES),
    rest: { timeout: REQUEST_TIMEOUT, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  };
  return new Client(options);
}

/** Nothing is looked up later, so nothing is kept: by default every message read stays in memory. */
const CACHES: Parameters<typeof Options.cacheWithLimits>[0] = {
  MessageManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  GuildMemberManager: {
    maxSize: PEOPLE_KEPT,
    keepOverLimit: (member) => member.id === member.client.user.id,
  },
  UserManager: { maxSize: PEOPLE_KEPT, keepOverLimit: (user) => user.id === user.client.user.id },
};
