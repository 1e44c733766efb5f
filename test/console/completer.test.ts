import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { completion } from '../../src/console/completer.js';
import type { Library } from '../../src/library/library.js';
import { sampleLibrary } from './sample.js';

let library: Library;
beforeAll(async () => {
  const names = { speaker: ['Ada Brandt', 'Jan de Wit'], actor: ['Ukraine'] };
  library = {
    ...(await sampleLibrary()),
    completions: (of, partial) =>
      names[of].filter((name) => name.toLowerCase().includes(partial.toLowerCase())),
  };
});

describe('completion', () => {
  it.each([
    ['/who', ['/who said '], '/who'],
    ['/who s', ['/who said '], '/who s'],
    ['/who said', ['/who said '], '/who said'],
    ['  /qu', ['/quotes ', '/quit'], '/qu'],
    ['/HEL', ['/help '], '/HEL'],
    ['/nothing', [], '/nothing'],
    ['/quotes bran', ['Ada Brandt '], 'bran'],
    ['/quotes a', ['Ada Brandt ', 'Jan de Wit '], 'a'],
    ['/position ukr', ['Ukraine '], 'ukr'],
    ['/who said delay', [], 'delay'],
    ['/help ', [], ''],
    ['how long', [], 'how long'],
  ])('completes %j', (line, hits, replaced) => {
    expect(completion(line, commands, library)).toEqual([hits, replaced]);
  });

  it('offers every command, and how to leave, where nothing has been typed', () => {
    const [hits] = completion('', commands, library);
    expect(hits).toEqual([...commands.map(({ name }) => `/${name} `), '/quit', '/exit']);
  });

  it('puts no name into the line that cannot be shown as it is', () => {
    const hostile: Library = { ...library, completions: () => ['Ada\x1B[2J', 'Ada Brandt'] };
    expect(completion('/quotes ada', commands, hostile)[0]).toEqual(['Ada Brandt ']);
  });
});
