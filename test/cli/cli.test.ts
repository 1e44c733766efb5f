import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonIn, run } from './run.js';

const SAID = '“The bridge leans,” said Ada Brandt, the harbour master. “It must be shut.”';
const TEXT = `OMBRA, Feb. 3 (QNA) — The bridge will close for a year.\r\n\r\n${SAID}\r\n`;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  mkdirSync(at('empty'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('extract --jsonl', () => {
  const line = (id: string, text: string): string => JSON.stringify({ id, text });

  it('prints the quotations of each line, at their place in the text as it came', async () => {
    const { code, stdout, stderr } = await run(
      'cli',
      ['extract', '--jsonl'],
      `${line('b1', TEXT)}\n${line('b2', 'It rained.')}\n`,
    );
    const [first, second] = jsonIn(stdout) as {
      id: string;
      quotes: Record<string, number | string | boolean | null>[];
    }[];
    expect([first!.id, second!.id]).toEqual(['b1', 'b2']);
    expect(first!.quotes.length).toBeGreaterThan(0);
    const keys = [
      'start',
      'end',
      'type',
      'speech',
      'speaker_text',
      'speaker_start',
      'speaker_end',
      'speaker_name',
    ];
    for (const quote of first!.quotes) {
      expect(Object.keys(quote)).toEqual(keys);
      expect(TEXT.slice(quote['start'] as number, quote['end'] as number)).toMatch(/^\S[^]*\S$/);
      if (quote['speaker_text'] === null) continue;
      expect(TEXT.slice(quote['speaker_start'] as number, quote['speaker_end'] as number)).toBe(
        quote['speaker_text'],
      );
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('goes on behind a broken line, and names it', async () => {
    const { code, stdout, stderr } = await run(
      'cli',
      ['extract', '--jsonl'],
      `{"id"\n\n{"id": "x"}\n${line('b1', TEXT)}\n`,
    );
    expect(jsonIn(stdout).map(({ id }) => id)).toEqual(['b1']);
    expect(stderr.split('\n')).toEqual([
      'verbatim: standard input, line 1: is no valid JSON',
      'verbatim: standard input, line 3: text: is missing',
      '',
    ]);
    expect(code).toBe(2);
  });
});

describe('the command line', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await run('cli', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[['--help']], [['-h']], [['ask', '--help']], [['extract', '--help']]])(
    'explains itself with %j',
    async (args) => {
      const { code, stdout, stderr } = await run('cli', args);
      expect(stdout).toMatch(/^Usage:\n {2}verbatim ask /);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );

  it.each([
    ['no subcommand', [], 'Nothing was asked for.'],
    ['an unknown subcommand', ['tell'], 'There is no subcommand “tell”.'],
    ['an unknown option', ['ask', '--loud', '/help'], "Unknown option '--loud'"],
    ['an option without its value', ['ask', '--library'], "Option '--library <value>' argument missing"],
    ['an empty path', ['ask', '--library', '', '/help'], '--library needs a path.'],
    ['a value for a switch', ['ask', '--json=yes', '/help'], "Option '--json' does not take an argument"],
    ['an empty question', ['ask', '--json', ' '], 'The question is empty.'],
    ['extract without its format', ['extract'], 'extract reads JSON lines: say --jsonl.'],
    [
      'extract with a file',
      ['extract', '--jsonl', 'a.jsonl'],
      'extract reads standard input, not “a.jsonl”.',
    ],
    ['an unknown option of extract', ['extract', '--json'], "Unknown option '--json'"],
    ['an escape', ['\x1B[2J'], 'There is no subcommand “␛[2J”.'],
  ])('names %s, and exits with 2', async (_, args, message) => {
    const { code, stdout, stderr } = await run('cli', args);
    expect(stderr).toContain(`verbatim: ${message}`);
    expect(stderr).toContain('Usage:');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each([
    ['an empty folder', 'empty', 'There are no articles in'],
    ['a path that is not there', 'gone', 'no such file or folder'],
  ])('answers nothing from %s, and exits with 2', async (_, library, message) => {
    const { code, stdout, stderr } = await run('cli', [
      'ask',
      '--library',
      at(library),
      '--json',
      '/articles',
    ]);
    expect(stderr).toContain(message);
    expect(stderr).toContain(at(library));
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
