import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { chat } from '../../src/console/chat.js';
import type { Library } from '../../src/library/library.js';
import { sampleLibrary } from './sample.js';

let library: Library;
beforeAll(async () => {
  library = { ...(await sampleLibrary()), completions: () => ['Renée Aldous'] };
});

interface Session {
  readonly isTerminal: boolean;
  readonly history?: string;
}

/** What a session shows in which this is typed; `\u0004` is Ctrl-D, `\u0003` Ctrl-C. */
async function session(typed: string, { isTerminal, history }: Session): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  if (isTerminal) {
    Object.assign(input, { isTTY: true, setRawMode: () => input });
    Object.assign(output, { isTTY: true, columns: 80, hasColors: () => false });
  }
  const done = chat({
    articles: library.entries.length,
    library: Promise.resolve(library),
    commands,
    input,
    output,
    env: {},
    history: history ?? null,
  });
  // A key at a time, as a person types: what comes in one piece counts as pasted, and Tab as a tab.
  for (const key of typed) {
    input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!isTerminal) input.end();
  await done;
  output.end();
  return stripVTControlCharacters(Buffer.concat((await output.toArray()) as Buffer[]).toString());
}

describe('a session in a terminal', () => {
  it('greets with the number of articles and three questions', async () => {
    const shown = await session('\u0004', { isTerminal: true });
    expect(shown).toContain('answers from 12 articles');
    const examples = ['who said', 'position', 'ask'].map(
      (name) => commands.find((one) => one.name === name)!.example,
    );
    for (const example of examples) expect(shown).toContain(`\n  ${example}\n`);
  });

  it('answers, and asks for more', async () => {
    const shown = await session('/articles dockers\r/quit\r', { isTerminal: true });
    expect(shown).toContain('\n1 article\n\n│ Merrow Gateway');
    expect(shown.match(/› /g)!.length).toBeGreaterThan(1);
  });

  it('completes with Tab', async () => {
    expect(await session('/quotes aldo\t\r/quit\r', { isTerminal: true })).toContain('/quotes Renée Aldous ');
  });

  it.each([
    ['/quit', '/quit\r'],
    ['/exit, whatever its case', ' /EXIT \r'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('ends with %s', async (_, typed) => {
    expect(await session(typed, { isTerminal: true })).toMatch(/› .*\r?\n$/);
  });

  it('remembers the questions of earlier sessions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-chat-'));
    const history = join(folder, 'history');
    writeFileSync(history, '/articles\n');
    await session('/help\r\u0004', { isTerminal: true, history });
    expect(readFileSync(history, 'utf8')).toBe('/help\n/articles\n');
    rmSync(folder, { recursive: true });
  });
});

describe('a piped session', () => {
  it('holds nothing but answers, in their order', async () => {
    const shown = await session('/articles dockers\n\n/help\n', { isTerminal: false });
    expect(shown.startsWith('\n1 article\n')).toBe(true);
    expect(shown.indexOf('Verbatim answers from')).toBeGreaterThan(0);
    expect(shown).not.toContain('›');
  });

  it('answers what it does not know, and goes on', async () => {
    const shown = await session('/nonsense\n/help\n', { isTerminal: false });
    expect(shown).toContain('There is no command /nonsense.');
    expect(shown).toContain('Verbatim answers from');
  });

  it('ends at /quit', async () => {
    expect(await session('/quit\n/help\n', { isTerminal: false })).toBe('');
  });

  it('shows an escape that was typed, and does not pass it on', async () => {
    const shown = await session('/who said \x1B]0;owned\x07\n', { isTerminal: false });
    expect(shown).not.toContain('\x07');
  });

  it('says nothing where nothing is asked', async () => {
    expect(await session('', { isTerminal: false })).toBe('');
  });
});
