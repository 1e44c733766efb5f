import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonIn, ROOT, run } from './run.js';

const STORY = 'The bridge at Ombra will close for a year, the council said on Monday.';
const SAID = '“The bridge leans,” said Ada Brandt, the harbour master. “It must be shut.”';
const TEXT = `OMBRA, Feb. 3 (QNA) — ${STORY}\r\n\r\n${SAID}\r\n`;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  writeFileSync(at('bridge.txt'), TEXT);
  const line = {
    id: 'b1',
    title: 'Bridge to close',
    publisher: 'Ombra Mail',
    date: '2026-02-03',
    url: 'https://mail.example/b',
    text: TEXT,
  };
  writeFileSync(at('good.jsonl'), `${JSON.stringify(line)}\n`);
  writeFileSync(at('broken.jsonl'), `{"id":\n${JSON.stringify(line)}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('ask --json', () => {
  it('prints one line for a question: the keys in their order', async () => {
    const { code, stdout, stderr } = await run('cli', [
      'ask',
      '--library',
      at('good.jsonl'),
      '--json',
      '/articles',
    ]);
    const text = TEXT.replaceAll('\r\n', '\n');
    const start = text.indexOf(STORY);
    const citation = {
      article: 'b1',
      title: 'Bridge to close',
      outlet: 'Ombra Mail',
      date: '2026-02-03',
      paragraph: 1,
      start,
      end: start + STORY.length,
      url: 'https://mail.example/b',
    };
    const finding = {
      speaker: null,
      kind: 'passage',
      excerpt: STORY,
      citation,
      confidence: null,
      marks: [],
      alsoIn: [],
      position: null,
      group: null,
      stance: null,
      voice: null,
      claimedBy: null,
      holder: null,
    };
    expect(stdout).toBe(
      `${JSON.stringify({ question: '/articles', command: 'articles', found: true, heading: '1 article', total: 1, suggestions: [], findings: [finding], notes: [], profile: null })}\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers one question a line, in order, without the blank ones', async () => {
    const { code, stdout } = await run(
      'cli',
      ['ask', '--library', folder, '--json'],
      '/articles\r\n\n  \nWho said it leans?\n/who said leans',
    );
    const answers = jsonIn(stdout);
    expect(answers.map(({ question }) => question)).toEqual([
      '/articles',
      'Who said it leans?',
      '/who said leans',
    ]);
    // The folder holds a broken line.
    expect(code).toBe(2);
  });

  it('says where the library has no answer', async () => {
    const { code, stdout } = await run('cli', [
      'ask',
      '--library',
      at('good.jsonl'),
      '--json',
      '/who said xylophone',
    ]);
    expect(jsonIn(stdout)).toMatchObject([{ command: 'who said', found: false, total: 0, findings: [] }]);
    expect(code).toBe(0);
  });

  it('takes several libraries', async () => {
    const { code, stdout } = await run('cli', [
      'ask',
      '--library',
      at('good.jsonl'),
      '--library',
      at('bridge.txt'),
      '--json',
      '/articles',
    ]);
    expect(jsonIn(stdout)).toMatchObject([{ total: 2 }]);
    expect(code).toBe(0);
  });

  it('takes the sample library where none is given', async () => {
    const { stdout } = await run('cli', ['ask', '--json', '/articles']);
    expect(jsonIn(stdout)).toMatchObject([{ total: 12 }]);
  });

  it('answers a batch that holds an unknown command, and names it', async () => {
    const { code, stdout, stderr } = await run(
      'cli',
      ['ask', '--library', at('good.jsonl'), '--json'],
      '/nonsense x\n/articles\n',
    );
    expect(jsonIn(stdout)).toMatchObject([
      { question: '/nonsense x', found: false },
      { question: '/articles', found: true },
    ]);
    expect(stderr).toBe('verbatim: There is no command /nonsense.\n');
    expect(code).toBe(2);
  });

  it('answers a batch that holds a line of other bytes, and names it', async () => {
    const input = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from('/articles\n')]);
    const { code, stdout, stderr } = await run(
      'cli',
      ['ask', '--library', at('good.jsonl'), '--json'],
      input,
    );
    expect(jsonIn(stdout)).toHaveLength(1);
    expect(stderr).toBe('verbatim: standard input, line 1: is not valid UTF-8 text\n');
    expect(code).toBe(2);
  });

  it.each([
    ['a broken line', 'broken.jsonl', 'line 1: is no valid JSON'],
    ['a path that is not there', 'gone', 'no such file or folder'],
  ])('uses the rest of a library with %s, and names it', async (_, broken, message) => {
    const args = ['ask', '--library', at(broken), '--library', at('good.jsonl'), '--json', '/articles'];
    const { code, stdout, stderr } = await run('cli', args);
    expect(jsonIn(stdout)).toMatchObject([{ found: true, total: 1 }]);
    expect(stderr).toContain(at(broken));
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('streams: each answer is there before the next question is asked', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', 'ask', '--library', at('good.jsonl'), '--json'],
      { cwd: ROOT },
    );
    const asked = ['/articles', '/help', '/articles'];
    const answered: unknown[] = [];
    child.stdin.write(`${asked[0]!}\n`);
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      answered.push(...jsonIn(chunk.toString()).map(({ question }) => question));
      const next = asked[answered.length];
      if (next === undefined) child.stdin.end();
      else child.stdin.write(`${next}\n`);
    }
    expect(answered).toEqual(asked);
  });

  it.skipIf(process.platform === 'win32')('ends quietly where the reader has read enough', () => {
    const questions = '/articles\n'.repeat(2_000);
    const script = `"${process.execPath}" --import tsx src/cli.ts ask --library "${at('good.jsonl')}" --json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: ROOT,
      input: questions,
      encoding: 'utf8',
    });
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
    expect(stderr).toBe('');
  });
});

describe('ask', () => {
  it('prints the same answer as text', async () => {
    const { code, stdout } = await run('cli', ['ask', '--library', at('good.jsonl'), '/articles']);
    expect(stdout).toBe(
      [
        '1 article',
        '',
        `│ ${STORY}`,
        '  Ombra Mail · Bridge to close · 3 February 2026 · ¶\u00a01',
        '  https://mail.example/b',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('takes a question of several words as it comes', async () => {
    const { stdout } = await run('cli', [
      'ask',
      '--library',
      at('good.jsonl'),
      '--json',
      '/who',
      'said',
      'xylophone',
    ]);
    expect(jsonIn(stdout)).toMatchObject([{ question: '/who said xylophone', command: 'who said' }]);
  });
});
