import type { IncomingMessage, Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayIdentifyData,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { guild, ready, TOKEN } from './world.js';

export const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Milliseconds for which a busy machine may keep a client from its heartbeat. */
const BUSY = 10_000;

export interface GatewayOptions {
  /** Milliseconds between a client's heartbeats; a client that misses them is thrown out. */
  readonly heartbeatInterval: number;
  /** Intents that the application may use. */
  readonly allowedIntents: number;
  readonly breach: (what: string) => void;
}

/** The gateway, version 10, for one client at a time: greets, identifies, keeps alive, and hands out events. */
export class Gateway {
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  #client: WebSocket | null = null;
  #sequence = 0;
  #intents = 0;
  #isIdentified = false;
  #lastBeat = 0;
  /** Heartbeats acknowledged so far. */
  beats = 0;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket, request) => {
      this.#greet(socket, request);
    });
  }

  has(intent: GatewayIntentBits): boolean {
    return (this.#intents & intent) !== 0;
  }

  /** Hands an event to the client, which has to be there. */
  dispatch(event: `${GatewayDispatchEvents}`, data: object): void {
    if (this.#client === null || !this.#isIdentified) throw new Error(`nobody is there for ${event}`);
    this.#send({ op: GatewayOpcodes.Dispatch, s: ++this.#sequence, t: event, d: data });
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #send(payload: object): void {
    this.#client?.send(JSON.stringify(payload));
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    const { searchParams } = new URL(request.url ?? '/', 'ws://peer');
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json') {
      this.#options.breach(`gateway asked for with ${searchParams.toString()}`);
    }
    this.#client = socket;
    this.#isIdentified = false;
    this.#lastBeat = Date.now();
    const watch = setInterval(() => {
      this.#watch(socket);
    }, this.#options.heartbeatInterval);
    socket.on('close', () => {
      clearInterval(watch);
      if (this.#client === socket) this.#client = null;
    });
    socket.on('message', (raw) => {
      this.#receive(socket, raw);
    });
    const d = { heartbeat_interval: this.#options.heartbeatInterval };
    this.#send({ op: GatewayOpcodes.Hello, d, s: null, t: null });
  }

  #watch(socket: WebSocket): void {
    if (Date.now() - this.#lastBeat < 2 * this.#options.heartbeatInterval + BUSY) return;
    this.#options.breach('heartbeats were missed');
    socket.close(GatewayCloseCodes.SessionTimedOut);
  }

  #receive(socket: WebSocket, raw: RawData): void {
    // What a client sends is checked below by its op; anything else ends the connection.
    const payload = JSON.parse((raw as Buffer).toString('utf8')) as GatewaySendPayload;
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        this.#lastBeat = Date.now();
        this.beats += 1;
        this.#send({ op: GatewayOpcodes.HeartbeatAck, s: null, t: null });
        break;
      case GatewayOpcodes.Identify:
        this.#identify(socket, payload.d);
        break;
      case GatewayOpcodes.Resume:
        // This peer keeps no sessions: as after a long absence, the client has to identify anew.
        this.#send({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
        break;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
      case GatewayOpcodes.RequestSoundboardSounds:
      case GatewayOpcodes.RequestChannelInfo:
        this.#options.breach(`op ${payload.op}: a bot that answers questions has no need of it`);
        break;
      default:
        socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify(socket: WebSocket, { token, intents, properties, shard }: GatewayIdentifyData): void {
    if (this.#isIdentified) {
      socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    } else if (token !== TOKEN) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
    } else if (!Number.isInteger(intents) || intents < 0) {
      socket.close(GatewayCloseCodes.InvalidIntents);
    } else if ((intents & ~this.#options.allowedIntents) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents);
    } else if (shard !== undefined && (shard[0] !== 0 || shard[1] !== 1)) {
      socket.close(GatewayCloseCodes.InvalidShard);
    } else {
      if (properties.os === '' || properties.browser === '')
        this.#options.breach('IDENTIFY without properties');
      this.#welcome(intents);
    }
  }

  #welcome(intents: number): void {
    this.#isIdentified = true;
    this.#intents = intents;
    this.dispatch(GatewayDispatchEvents.Ready, ready(this.url));
    if (this.has(GatewayIntentBits.Guilds)) this.dispatch(GatewayDispatchEvents.GuildCreate, guild);
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the gateway is closed');
    return `ws://127.0.0.1:${address.port}`;
  }
}
