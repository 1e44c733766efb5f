import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-main-'));
  writeFileSync(join(folder, 'bridge.txt'), 'The bridge at Ombra will close for a year.');
  writeFileSync(join(folder, 'broken.jsonl'), 'no json');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** No setting of the machine that the test runs on gets in; an empty value is no value. */
const env = (settings: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  VERBATIM_LIBRARY: '',
  VERBATIM_HISTORY: 'off',
  ...settings,
});

describe('without a token', () => {
  it('opens the chat on the sample library', async () => {
    const { code, stdout, stderr } = await run('main', [], '/articles\n', env());
    expect(stdout).toMatch(/^\n12 articles\n/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('opens it on the library that is set, and names what is broken in it', async () => {
    const { code, stdout, stderr } = await run('main', [], '/articles\n', env({ VERBATIM_LIBRARY: folder }));
    expect(stdout).toMatch(/^\n1 article\n/);
    expect(stderr).toBe(`verbatim: ${join(folder, 'broken.jsonl')}, line 1: is no valid JSON\n`);
    expect(code).toBe(0);
  });
});

describe('where it cannot start', () => {
  it.each([
    ['a wrong setting', { DISCORD_API_URL: 'x' }, 2, 'DISCORD_API_URL has to be a web address'],
    [
      'a library that is not there',
      { VERBATIM_LIBRARY: '/no/such/folder' },
      2,
      '/no/such/folder: no such file or folder',
    ],
    // Nothing listens on port 9 (discard).
    [
      'a Discord out of reach',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      1,
      'Discord cannot be reached',
    ],
  ])('it says so for %s', async (_, settings, exit, message) => {
    const { code, stdout, stderr } = await run('main', [], '', env(settings));
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr).not.toContain('a.b.c');
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  });
});
