import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  ApplicationCommandType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageType,
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type RESTGetAPIGatewayBotResult,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandBreaches } from './command-rules.js';
import { Gateway, PRIVILEGED } from './gateway.js';
import { Interactions } from './interactions.js';
import { messageBreaches, type Sent } from './message-rules.js';
import { schemaCheck, type SchemaCheck } from './openapi.js';
import { serve, type RestRequest, type RestResponse } from './rest.js';
import {
  BOT,
  BOT_ID,
  CHANNEL_ID,
  DM_CHANNEL_ID,
  dmChannel,
  GUILD_ID,
  member,
  message,
  nextId,
  PERSON,
  TOKEN,
} from './world.js';

export { BOT_ID, TOKEN } from './world.js';

/** Requests a bot may make in a second; acknowledgements of interactions do not count. */
const REQUESTS_A_SECOND = 50;
const ANSWER_WITHIN = 3_000;
const INVALID = { code: 50_035, message: 'Invalid Form Body' };

export interface PeerOptions {
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
  /** The intents that Discord grants; by default all that are not privileged. */
  readonly allowedIntents?: number;
}

/** A message that the bot put into a channel. */
export interface Posted extends Sent {
  readonly channelId: string;
  readonly repliesTo: string | null;
}

/**
 * A stand-in for Discord on this machine: its REST API and gateway, version 10, as far as a bot that answers
 * questions meets them. Strict where Discord is: whatever it would refuse is kept in `breaches`.
 */
export class Peer {
  /** What the bot did that Discord forbids; empty at the end of a good test. */
  readonly breaches: string[] = [];
  /** Messages of the bot in channels, in order. */
  readonly posted: Posted[] = [];
  /** The commands that the bot registered. */
  commands: APIApplicationCommand[] = [];
  /** How often it registered them. */
  registrations = 0;

  readonly #http: Server;
  readonly #gateway: Gateway;
  readonly #interactions: Interactions;
  readonly #schema: SchemaCheck = schemaCheck();
  readonly #breach = (what: string): void => void this.breaches.push(what);
  #requests: number[] = [];
  #onPosted: ((posted: Posted) => void)[] = [];

  private constructor({ heartbeatInterval = 41_250, allowedIntents = ~PRIVILEGED }: PeerOptions) {
    this.#http = createServer((incoming, outgoing) => {
      void serve(incoming, outgoing, (request) => this.#answer(request), this.#breach);
    });
    const breach = this.#breach;
    this.#gateway = new Gateway(this.#http, { heartbeatInterval, allowedIntents, breach });
    const dispatch = this.#gateway.dispatch.bind(this.#gateway);
    this.#interactions = new Interactions({ dispatch, breach });
  }

  static async start(options: PeerOptions = {}): Promise<Peer> {
    const peer = new Peer(options);
    peer.#http.listen(0, '127.0.0.1');
    await once(peer.#http, 'listening');
    return peer;
  }

  /** What a bot takes for Discord's REST API. */
  get apiUrl(): string {
    return `${this.#gateway.url.replace('ws:', 'http:')}/api`;
  }

  /** Heartbeats acknowledged so far. */
  get beats(): number {
    return this.#gateway.beats;
  }

  stop(): void {
    this.#gateway.close();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  /** A person uses a slash command, `who said`, in the server; what the bot shows. */
  slash(name: string, values: Readonly<Record<string, string>> = {}): Promise<Sent> {
    return this.#interactions.slash(this.commands, name, values);
  }

  /** A person types into an option of a slash command; the choices offered. */
  complete(
    name: string,
    option: string,
    typed: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return this.#interactions.complete(this.commands, name, option, typed);
  }

  /** A person says something in the server's channel, or to the bot alone. */
  say(content: string, place: 'channel' | 'direct' = 'channel'): void {
    const isDirect = place === 'direct';
    const intent = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    if (!this.#gateway.has(intent)) return;
    const isToBot = isDirect || new RegExp(`<@!?${BOT_ID}>`).test(content);
    const isShown = isToBot || this.#gateway.has(GatewayIntentBits.MessageContent);
    const said = message({
      id: nextId(),
      channel_id: isDirect ? DM_CHANNEL_ID : CHANNEL_ID,
      author: PERSON,
      content: isShown ? content : '',
      mentions: content.includes(BOT_ID) ? [BOT] : [],
    });
    const where = isDirect ? { channel_type: dmChannel.type } : { guild_id: GUILD_ID, member };
    this.#gateway.dispatch(GatewayDispatchEvents.MessageCreate, { ...said, ...where });
  }

  /** A person says something; what the bot answers in the same place. */
  async ask(content: string, place: 'channel' | 'direct' = 'channel'): Promise<Posted> {
    const answered = new Promise<Posted>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no answer to "${content}"`));
      }, ANSWER_WITHIN);
      this.#onPosted.push((posted) => {
        clearTimeout(late);
        resolve(posted);
      });
    });
    this.say(content, place);
    return answered;
  }

  #answer(request: RestRequest): RestResponse {
    const { method, path } = request;
    if (path[0] === 'interactions' && path[3] === 'callback') return this.#acknowledge(request);
    if (request.authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    this.#countRequest();
    switch (`${method} ${path.join('/')}`) {
      case 'GET gateway/bot':
        return { status: 200, body: this.#gatewayInformation() };
      case `GET applications/${BOT_ID}/commands`:
        return { status: 200, body: this.commands };
      case `PUT applications/${BOT_ID}/commands`:
        return this.#register(request.body);
      case `POST channels/${CHANNEL_ID}/messages`:
      case `POST channels/${DM_CHANNEL_ID}/messages`:
        return this.#post(path[1] ?? '', request.body);
      default:
        this.#breach(`${method} ${path.join('/')} is unknown to this peer`);
        return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
  }

  #acknowledge({ path: [, id = '', token = ''], body }: RestRequest): RestResponse {
    this.#checkSchema('POST', '/interactions/{interaction_id}/{interaction_token}/callback', body);
    // Discord's own type for it; what is in it is checked by the rules.
    return this.#interactions.callback(id, token, body as APIInteractionResponse);
  }

  #register(body: unknown): RestResponse {
    this.#checkSchema('PUT', '/applications/{application_id}/commands', body);
    const wanted = body as RESTPutAPIApplicationCommandsJSONBody;
    const breaches = commandBreaches(wanted);
    breaches.forEach(this.#breach);
    if (breaches.length > 0) return { status: 400, body: INVALID };
    this.registrations += 1;
    this.commands = wanted.map(stored);
    return { status: 200, body: this.commands };
  }

  #post(channelId: string, body: unknown): RestResponse {
    this.#checkSchema('POST', '/channels/{channel_id}/messages', body);
    const sent = body as RESTPostAPIChannelMessageJSONBody;
    const breaches = messageBreaches(sent);
    breaches.forEach(this.#breach);
    if (breaches.length > 0) return { status: 400, body: INVALID };
    const posted = { ...sent, channelId, repliesTo: sent.message_reference?.message_id ?? null };
    this.posted.push(posted);
    this.#onPosted.shift()?.(posted);
    const { content = '', embeds = [] } = sent;
    const type = posted.repliesTo === null ? MessageType.Default : MessageType.Reply;
    return {
      status: 200,
      body: message({ id: nextId(), channel_id: channelId, author: BOT, content, embeds, type }),
    };
  }

  #checkSchema(method: string, path: string, body: unknown): void {
    for (const fault of this.#schema(method, path, body)) this.#breach(`${method} ${path}: ${fault}`);
  }

  #countRequest(): void {
    const now = Date.now();
    this.#requests = [...this.#requests.filter((time) => now - time < 1_000), now];
    if (this.#requests.length > REQUESTS_A_SECOND) this.#breach('more than 50 requests in a second');
  }

  #gatewayInformation(): RESTGetAPIGatewayBotResult {
    const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
    return { url: this.#gateway.url, shards: 1, session_start_limit: limit };
  }
}

/** A command as Discord keeps it and gives it back: with what was not said filled in. */
const stored = (command: RESTPutAPIApplicationCommandsJSONBody[number]): APIApplicationCommand =>
  ({
    default_member_permissions: null,
    nsfw: false,
    ...command,
    type: command.type ?? ApplicationCommandType.ChatInput,
    description: 'description' in command ? command.description : '',
    id: nextId(),
    application_id: BOT_ID,
    version: nextId(),
    // What was sent may hold `undefined` by its type, but never does: it was JSON.
  }) as APIApplicationCommand;
