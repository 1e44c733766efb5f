import {
  AllowedMentionsTypes,
  type APIEmbed,
  type APIInteractionResponseCallbackData,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { charactersIn } from './characters.js';

/** https://discord.com/developers/docs/resources/message, as of 2026. */
const CONTENT_LIMIT = 2_000;
const EMBEDS_LIMIT = 10;
const EMBEDS_CHARACTERS_LIMIT = 6_000;
const EMBED_LIMITS = { title: 256, description: 4_096 } as const;
/** Parts of an embed and of a message that this peer was not taught: it would let anything pass. */
const UNTAUGHT_IN_EMBED = ['fields', 'footer', 'author', 'image', 'thumbnail', 'video', 'provider'] as const;

/** A message that the bot sends, by whatever door. */
export type Sent = Pick<
  RESTPostAPIChannelMessageJSONBody & APIInteractionResponseCallbackData,
  'content' | 'embeds' | 'allowed_mentions' | 'flags' | 'components'
>;

const lengthOf = (text: string | null | undefined): number => charactersIn(text ?? '');

/** What Discord would refuse in a message, and what our own rule forbids: any mention that pings. */
export function messageBreaches(sent: Sent): string[] {
  const { content, embeds = [], components, allowed_mentions: allowed } = sent;
  const found: string[] = [];
  if (lengthOf(content) > CONTENT_LIMIT) found.push(`content of ${lengthOf(content)} characters`);
  if (lengthOf(content?.trim()) + embeds.length === 0) found.push('an empty message');
  if (embeds.length > EMBEDS_LIMIT) found.push(`${embeds.length} embeds`);
  const characters = embeds.reduce((sum, one) => sum + lengthOf(one.title) + lengthOf(one.description), 0);
  if (characters > EMBEDS_CHARACTERS_LIMIT) found.push(`embeds of ${characters} characters`);
  if (components !== undefined && components.length > 0) found.push('components: unknown to this peer');
  if (allowed === undefined) found.push('no allowed_mentions');
  return [...found, ...embeds.flatMap(embedBreaches), ...pingsOf(sent).map((ping) => `pings ${ping}`)];
}

function embedBreaches(embed: APIEmbed): string[] {
  const long = Object.entries(EMBED_LIMITS)
    .filter(([part, limit]) => lengthOf(embed[part as keyof typeof EMBED_LIMITS]) > limit)
    .map(([part]) => `embed with too long a ${part}`);
  const untaught = UNTAUGHT_IN_EMBED.filter((part) => part in embed).map(
    (part) => `embed with ${part}: unknown`,
  );
  const isEmpty = lengthOf(embed.title?.trim()) + lengthOf(embed.description?.trim()) === 0;
  return [...long, ...untaught, ...(isEmpty ? ['an empty embed'] : [])];
}

/** Whom a message would ping: all that its content names (embeds never ping), within what it allows. */
export function pingsOf({ content, allowed_mentions: allowed }: Sent): string[] {
  const isAllowed = (type: AllowedMentionsTypes, id: string, ids: readonly string[] | undefined): boolean =>
    allowed === undefined || allowed.parse?.includes(type) === true || ids?.includes(id) === true;
  const text = content ?? '';
  const users = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id);
  const everyone = /@(everyone|here)/.test(text) && isAllowed(AllowedMentionsTypes.Everyone, '', undefined);
  return [
    ...users.filter((id) => isAllowed(AllowedMentionsTypes.User, id, allowed?.users)).map((id) => `<@${id}>`),
    ...roles
      .filter((id) => isAllowed(AllowedMentionsTypes.Role, id, allowed?.roles))
      .map((id) => `<@&${id}>`),
    ...(everyone ? ['@everyone'] : []),
    ...(allowed?.replied_user === true ? ['who was replied to'] : []),
  ];
}
