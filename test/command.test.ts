import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { answerTyped, command, readTyped } from '../src/command.js';
import { buildLibrary } from '../src/library/build.js';

const empty = buildLibrary([]);

describe('readTyped', () => {
  it.each([
    ['/who said no comment', 'who said', 'no comment'],
    ['/WHO  Said no comment', 'who said', 'no comment'],
    ['/ask how many?', 'ask', 'how many?'],
    ['how many?', 'ask', 'how many?'],
    ['who said no comment', 'ask', 'who said no comment'],
    ['  /help  ', 'help', ''],
  ])('%j calls /%s', (line, name, typed) => {
    const read = readTyped(line, commands);
    expect(read.kind === 'command' && [read.command.name, read.typed]).toEqual([name, typed]);
  });

  it.each(['/who', '/whosaid x', '/unknown thing', '/'])('%j calls no command', (line) => {
    expect(readTyped(line, commands)).toMatchObject({ kind: 'unknown' });
  });
});

describe('command', () => {
  const echo = command({
    name: 'echo',
    description: 'Says it again',
    example: '/echo hello',
    options: { words: { description: 'What', required: true }, mark: { description: 'How' } },
    answer: ({ words, mark }) => ({
      heading: `${words}${mark ?? ''}`,
      findings: [],
      total: 0,
      suggestions: [],
      notes: [],
      profile: null,
    }),
  });

  it('gives the first option what was typed, trimmed, and signs the answer', () => {
    expect(echo.answerLine('  hello you ', empty)).toMatchObject({ heading: 'hello you', command: 'echo' });
  });

  it('gives named values, and null for blank ones', () => {
    expect(echo.answer({ words: 'hello', mark: ' ' }, empty)).toMatchObject({
      heading: 'hello',
      question: '/echo hello',
    });
    expect(echo.answer({ words: 'hello', mark: '!' }, empty)).toMatchObject({
      heading: 'hello!',
      question: '/echo hello !',
    });
  });

  it('asks for what is missing', () => {
    const answer = echo.answer({}, empty);
    expect([answer.heading, answer.suggestions]).toEqual(['/echo needs to know the words.', ['/echo hello']]);
  });
});

describe('answerTyped', () => {
  it('keeps the question as typed', () => {
    expect(answerTyped('  how many? ', commands, empty).question).toBe('how many?');
  });

  it('says kindly that a command is not known', () => {
    const answer = answerTyped('/frobnicate', commands, empty);
    expect([answer.command, answer.heading]).toEqual(['', 'There is no command /frobnicate.']);
    expect(answer.suggestions).toContain('/help');
  });

  it.each(commands.map(({ name, example }) => [name, example]))(
    '/%s has an example that calls it, and an answer on an empty library',
    (name, example) => {
      expect(answerTyped(example, commands, empty)).toMatchObject({ command: name, findings: [] });
    },
  );
});
