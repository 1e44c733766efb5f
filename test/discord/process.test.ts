import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { read, shown } from './markdown.js';
import { Peer, TOKEN } from './peer/peer.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = fileURLToPath(new URL('../../data/articles/harbour-strike-ballot.md', import.meta.url));

let peer: Peer;
let bot: ChildProcess;
let log: string;

beforeEach(async () => {
  peer = await Peer.start();
});

afterEach(() => {
  if (bot.exitCode === null) bot.kill('SIGKILL');
  peer.stop();
  expect(peer.breaches).toEqual([]);
});

/** The bot as it is started in service; only Discord's address and the token differ. */
function start(token: string): void {
  const env = {
    ...process.env,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: peer.apiUrl,
    VERBATIM_LIBRARY: LIBRARY,
  };
  bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: ROOT, env });
  log = '';
  bot.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
}

it('a process of its own joins, answers who said something, and leaves when it is told to', async () => {
  start(TOKEN);
  await expect.poll(() => log, { timeout: 25_000 }).toContain('joined as');
  const { embeds = [] } = await peer.slash('who said', { words: 'offered a handshake' });
  const lines = read(embeds[0]?.description ?? '').map(shown);
  expect(lines[0]).toContain(
    '“We asked for a contract and were offered a handshake,” said Fergus O’Dowd-Lyle',
  );
  expect(lines[1]).toMatch(/^Fergus O’Dowd-Lyle.* · directly$/);
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('a process with a wrong token says what to do, without the token, and fails', async () => {
  start('wrong.token.of-nobody');
  expect(await once(bot, 'exit')).toEqual([1, null]);
  expect(log).toContain('Discord rejected DISCORD_TOKEN');
  expect(log).not.toContain('of-nobody');
});
