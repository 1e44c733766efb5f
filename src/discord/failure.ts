import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';

/** How many of a failure's places in the code the log names. */
const PLACES = 3;

/**
 * A failure in one line for the log: its kind and where in the code it happened. Without its message, which may hold
 * words of an article or of a question: `TypeError at answer (commands/who-said.ts:12:5)`.
 */
export function failureLine(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    return `Discord refused (status ${error.status}, code ${error.code})`;
  }
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, PLACES).map((line) => line.trim())].join(' ');
}

/** Why Discord did not let the bot in, and what to do, for the person who started it. Never holds the token. */
export function loginError(error: unknown, apiUrl: string | undefined): Error {
  return new Error(reasonOf(error, apiUrl), { cause: error });
}

/** Says that it was the commands that Discord did not take; an error of our own about a command says so itself. */
export function throwRegistrationError(error: unknown): never {
  if (!(error instanceof DiscordAPIError)) throw error;
  throw new Error(`The commands could not be registered: ${failureLine(error)}.`, { cause: error });
}

function reasonOf(error: unknown, apiUrl: string | undefined): string {
  if (isTokenRejected(error)) {
    return (
      'Discord rejected DISCORD_TOKEN. Copy the token anew from the Developer Portal ' +
      '(your application, "Bot", "Reset Token") into .env, without quotes or spaces.'
    );
  }
  const message = error instanceof Error ? error.message : '';
  if (/intents/i.test(message)) {
    return (
      'Discord disallowed the intents Guilds, GuildMessages or DirectMessages, none of which is privileged. ' +
      'Check in the Developer Portal that DISCORD_TOKEN is a bot’s token and that the bot is not restricted.'
    );
  }
  if (error instanceof DiscordAPIError) {
    return `Discord refused the bot (status ${error.status}, code ${error.code}). Try again later, or check DISCORD_TOKEN.`;
  }
  return `Discord cannot be reached at ${apiUrl ?? 'its usual address'}. Check the connection${apiUrl === undefined ? '' : ' and DISCORD_API_URL'}.`;
}

function isTokenRejected(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof Error && /authentication failed|invalid authorization header/i.test(error.message);
}
