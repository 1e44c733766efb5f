import { ApplicationCommandOptionType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { command, type Command } from '../../src/command.js';
import { startDiscord, type DiscordWindow } from '../../src/discord/discord.js';
import { read, shown } from './markdown.js';
import { newsroom } from './newsroom.js';
import type { Sent } from './peer/message-rules.js';
import { hasSchema } from './peer/openapi.js';
import { BOT_ID, Peer, TOKEN, type PeerOptions } from './peer/peer.js';

const BROKEN = command({
  name: 'break',
  description: 'Fails, as no command should',
  example: '/break',
  options: {},
  answer: () => {
    throw new Error('the words of an article');
  },
});

const FLOOD = command({
  name: 'flood',
  description: 'Answers with more than a message takes',
  example: '/flood',
  options: {},
  answer: (_, library) => {
    const { findings } = commands[0]!.answer({ words: 'harbour' }, library);
    const many = Array.from({ length: 40 }, () => findings).flat();
    return {
      heading: 'Flood '.repeat(900),
      findings: many,
      total: 40,
      suggestions: [],
      notes: [],
      profile: null,
    };
  },
});

let peer: Peer;
let window: DiscordWindow | undefined;
let log: string[];

async function open(options: PeerOptions = {}, offered: readonly Command[] = commands): Promise<void> {
  peer = await Peer.start(options);
  await join(offered);
}

async function join(offered: readonly Command[] = commands, token = TOKEN): Promise<void> {
  window = await startDiscord({
    token,
    apiUrl: peer.apiUrl,
    library: newsroom,
    commands: offered,
    log: (line) => void log.push(line),
  });
}

beforeEach(() => {
  log = [];
  window = undefined;
});

afterEach(async () => {
  await window?.stop();
  peer.stop();
  expect(peer.breaches).toEqual([]);
});

/** All that a message shows, line by line. */
const linesOf = ({ content, embeds = [] }: Sent): string[] =>
  [content ?? '', ...embeds.map(({ description }) => description ?? '')].flatMap(read).map(shown);

const MENTION = `<@${BOT_ID}>`;

describe('slash commands', () => {
  beforeEach(() => open());

  it('are registered from the one list', () => {
    const names = peer.commands.flatMap(({ name, options = [] }) =>
      options.some(({ type }) => type === ApplicationCommandOptionType.Subcommand)
        ? options.map((one) => `${name} ${one.name}`)
        : [name],
    );
    expect(names.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  it('are not registered again by another start', async () => {
    await window?.stop();
    await join();
    expect(peer.registrations).toBe(1);
    expect(log.at(-1)).toMatch(/unchanged/);
  });

  it('are registered again when they have changed', async () => {
    await window?.stop();
    await join([...commands, FLOOD]);
    expect(peer.registrations).toBe(2);
  });

  it('answer who said something', async () => {
    const lines = linesOf(await peer.slash('who said', { words: 'another winter' }));
    expect(lines).toContain(
      '“The harbour cannot wait for another winter,” said Marta Bell, the mayor of Lindholm.',
    );
    expect(lines).toContain('Marta Bell, mayor of Lindholm · directly');
    expect(lines.at(-1)).toBe(
      'Council *delays* the harbour vote · The Sample Courier · 4 March 2026 · paragraph 1 · read it there',
    );
  });

  it('complete names while they are typed', async () => {
    expect(await peer.complete('quotes', 'speaker', 'ma')).toEqual([
      { name: 'Marta Bell', value: 'Marta Bell' },
    ]);
    expect(await peer.complete('quotes', 'speaker', 'x')).toEqual([]);
  });

  it('ping nobody, whatever the article names', async () => {
    const sent = await peer.slash('who said', { words: 'ring the bell' });
    expect(linesOf(sent).join('\n')).toContain(
      '@everyone, and <@&1000000000000000003> too: ||now|| <@1000000000000000002>',
    );
    expect(sent.allowed_mentions).toMatchObject({ parse: [] });
  });
});

describe('messages', () => {
  beforeEach(() => open());

  it('that mention the bot are answered in the channel, as a reply', async () => {
    const posted = await peer.ask(`${MENTION} /who said another winter`);
    expect(posted.repliesTo).not.toBeNull();
    expect(linesOf(posted)).toContain('Marta Bell, mayor of Lindholm · directly');
  });

  it('without a command are questions', async () => {
    const posted = await peer.ask(`When is the vote, ${MENTION}?`);
    expect(linesOf(posted)).toContain('The vote is expected on Friday.');
  });

  it('with nothing but the mention get help', async () => {
    const posted = await peer.ask(MENTION);
    expect(linesOf(posted).join('\n')).toContain('/who said <words>');
  });

  it('to the bot alone need no mention', async () => {
    const posted = await peer.ask('/who said another winter', 'direct');
    expect(linesOf(posted)).toContain('Marta Bell, mayor of Lindholm · directly');
  });

  it('that do not mention the bot are none of its business', async () => {
    peer.say('/who said another winter');
    peer.say('@everyone who said another winter');
    await peer.ask(`${MENTION} /who said another winter`);
    expect(peer.posted.length).toBe(1);
  });

  it('ping nobody, not even who asked', async () => {
    const posted = await peer.ask(`${MENTION} /who said @everyone`);
    expect(posted.allowed_mentions).toMatchObject({ parse: [] });
    expect(linesOf(posted).join('\n')).toContain('@everyone');
  });
});

describe('an answer', () => {
  it('that is too long keeps to the limits and says what is missing', async () => {
    await open({}, [...commands, FLOOD]);
    const sent = await peer.slash('flood');
    expect(sent.embeds?.length).toBe(10);
    expect(linesOf(sent)).toContain('30 more');
  });

  it('that fails becomes a kind word for the asker alone, and the bot lives on', async () => {
    await open({}, [...commands, BROKEN]);
    const sent = await peer.slash('break');
    expect(sent.content).toMatch(/^Sorry/);
    expect(sent.flags).toBe(MessageFlags.Ephemeral);
    expect((await peer.ask(`${MENTION} /break`)).content).toMatch(/^Sorry/);
    expect(linesOf(await peer.slash('who said', { words: 'another winter' })).length).toBeGreaterThan(3);
    expect(log.filter((line) => line.includes('failed'))).toHaveLength(2);
    expect(log.join('\n')).not.toContain('the words of an article');
  });

  it('to a command that we dropped says so', async () => {
    await open({}, [...commands, FLOOD]);
    const stale = peer.commands;
    await window?.stop();
    await join();
    peer.commands = stale;
    const sent = await peer.slash('flood');
    expect(sent.content).toContain('do not know that command');
    expect(sent.flags).toBe(MessageFlags.Ephemeral);
  });
});

describe('a bot that Discord does not let in says why', () => {
  const start = (token: string): Promise<void> => join(commands, token);

  it('for a token that is wrong', async () => {
    peer = await Peer.start();
    await expect(start('not.the.token')).rejects.toThrow(/DISCORD_TOKEN/);
  });

  it('for a token that is no token at all', async () => {
    peer = await Peer.start();
    await expect(start('“naïve”\n')).rejects.toThrow(/DISCORD_TOKEN/);
  });

  it('for intents that are not granted', async () => {
    peer = await Peer.start({ allowedIntents: 0 });
    await expect(start(TOKEN)).rejects.toThrow(/intents Guilds, GuildMessages or DirectMessages/);
  });

  it('for a Discord that cannot be reached', async () => {
    peer = await Peer.start();
    peer.stop();
    const apiUrl = 'http://127.0.0.1:1/api';
    const starting = startDiscord({
      token: TOKEN,
      apiUrl,
      library: newsroom,
      commands,
      log: () => undefined,
    });
    await expect(starting).rejects.toThrow(/cannot be reached at http:\/\/127\.0\.0\.1:1\/api/);
  });
});

it('keeps its connection alive', async () => {
  await open({ heartbeatInterval: 100 });
  await expect.poll(() => peer.beats, { timeout: 5_000 }).toBeGreaterThan(3);
  expect(linesOf(await peer.slash('who said', { words: 'another winter' })).length).toBeGreaterThan(3);
});

it.skipIf(hasSchema)(
  'Discord’s own document is not at hand: requests are checked by the peer’s rules alone',
  () => {
    expect(hasSchema).toBe(false);
  },
);
