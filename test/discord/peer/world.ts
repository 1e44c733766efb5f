import {
  ApplicationFlags,
  ChannelType,
  GuildMemberFlags,
  MessageType,
  type APIDMChannel,
  type APIGuildMember,
  type APIMessage,
  type APITextChannel,
  type APIUser,
  type GatewayGuildCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';

/** The small world behind the peer: a bot, a person, a server with one channel, and their direct messages. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.Peer00.not-a-secret-only-for-the-loopback-peer';
export const BOT_ID = '1000000000000000001';
export const PERSON_ID = '1000000000000000002';
export const GUILD_ID = '1000000000000000003';
export const CHANNEL_ID = '1000000000000000004';
export const DM_CHANNEL_ID = '1000000000000000005';
const JOINED = '2026-01-01T00:00:00.000000+00:00';

const user = (id: string, username: string, bot: boolean): APIUser => ({
  id,
  username,
  bot,
  discriminator: bot ? '0001' : '0',
  global_name: null,
  avatar: null,
});

export const BOT = user(BOT_ID, 'Verbatim', true);
export const PERSON = user(PERSON_ID, 'anna', false);

export const member: Omit<APIGuildMember, 'user'> = {
  roles: [],
  joined_at: JOINED,
  deaf: false,
  mute: false,
  flags: GuildMemberFlags.CompletedOnboarding,
};

export const channel: APITextChannel = {
  id: CHANNEL_ID,
  type: ChannelType.GuildText,
  guild_id: GUILD_ID,
  name: 'news',
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  parent_id: null,
};

export const dmChannel: Pick<APIDMChannel, 'id' | 'type'> = { id: DM_CHANNEL_ID, type: ChannelType.DM };

export const ready = (resumeUrl: string): GatewayReadyDispatchData => ({
  v: 10,
  user: { ...BOT, mfa_enabled: false, verified: true, email: null },
  guilds: [{ id: GUILD_ID, unavailable: true }],
  session_id: 'session-of-the-peer',
  resume_gateway_url: resumeUrl,
  shard: [0, 1],
  application: {
    id: BOT_ID,
    flags: ApplicationFlags.ApplicationCommandBadge,
    flags_new: String(ApplicationFlags.ApplicationCommandBadge),
  },
});

/** As much of a server as a client needs to know it. */
export const guild: Pick<
  GatewayGuildCreateDispatchData,
  | 'id'
  | 'name'
  | 'owner_id'
  | 'joined_at'
  | 'large'
  | 'member_count'
  | 'channels'
  | 'threads'
  | 'roles'
  | 'emojis'
> & { readonly members: readonly APIGuildMember[] } = {
  id: GUILD_ID,
  name: 'Newsroom',
  owner_id: PERSON_ID,
  joined_at: JOINED,
  large: false,
  member_count: 2,
  channels: [channel],
  threads: [],
  roles: [],
  emojis: [],
  members: [{ ...member, user: BOT }],
};

/** A message as Discord stores it, with what a message needs and nothing else. */
export const message = (
  fields: Pick<APIMessage, 'id' | 'channel_id' | 'author' | 'content'> & Partial<APIMessage>,
): APIMessage => ({
  type: MessageType.Default,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  components: [],
  ...fields,
});

let lastId = 2_000_000_000_000_000_000n;
/** A new id, later than all before. */
export const nextId = (): string => String(++lastId);
