import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importLibrary } from '../../src/import/library-paths.js';
import { problemLine } from '../../src/import/problem.js';

const SAMPLE = fileURLToPath(new URL('../../data/articles', import.meta.url));
const STORY = 'The bridge at Ombra will close for a year, the council said on Monday.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const line = (id: string, text = `${STORY} ${id}`): string => JSON.stringify({ id, text });

async function imported(...paths: readonly string[]): Promise<{ ids: string[]; problems: string[] }> {
  const { articles, problems } = await importLibrary(paths.map((path) => join(folder, path)));
  return {
    ids: articles.map(({ id }) => id),
    problems: problems.map((problem) => problemLine(problem).replaceAll(folder, '')),
  };
}

describe('a list of actors beside articles', () => {
  const LIST = '- name: Harl Ferries\n- aliases: [HF]\n';

  it.each([
    [['.'], 'actors.yaml'],
    [['a.md'], 'actors.yml'],
    [['.', 'a.md'], 'actors.json'],
  ])('is read once with %j from %s, and its faults are told', async (paths, name) => {
    write({ 'a.md': STORY, [name]: LIST });
    const { actors } = await importLibrary(paths.map((path) => join(folder, path)));
    expect(actors).toEqual([{ name: 'Harl Ferries', aliases: [], speaksFor: null }]);
    const { ids, problems } = await imported(...paths);
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([`/${name}, actor 2: name: is missing`]);
  });
});

describe('a folder', () => {
  it('gives the articles of all its folders, in the order of their names', async () => {
    write({
      'b.txt': STORY,
      'a.md': STORY,
      'c/d.markdown': STORY,
      'c/e.jsonl': `${line('e1')}\n\n${line('e2')}\n`,
    });
    expect(await imported('.')).toEqual({ ids: ['a', 'b', 'd', 'e1', 'e2'], problems: [] });
  });

  it('is searched for nothing but articles', async () => {
    write({
      'a.txt': STORY,
      'README.md': STORY,
      'readme.txt': STORY,
      '.hidden.txt': STORY,
      '.git/b.txt': STORY,
      'c.pdf': STORY,
      'd.json': '{}',
      e: STORY,
    });
    expect(await imported('.')).toEqual({ ids: ['a'], problems: [] });
  });

  it('may hold links, even to itself', async () => {
    write({ 'a/b.txt': STORY });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a', 'b.txt'), join(folder, 'again.txt'));
    symlinkSync('self.txt', join(folder, 'self.txt'));
    symlinkSync('gone', join(folder, 'dangling.txt'));
    expect(await imported('.')).toEqual({
      ids: ['b'],
      problems: ['/dangling.txt: no such file or folder', '/self.txt: is a link that leads back to itself'],
    });
  });

  it('loses nothing but what is broken', async () => {
    write({
      'a.txt': STORY,
      'b.txt': Uint8Array.of(0x93, 0x61),
      'c.txt': Uint8Array.of(1, 0, 2),
      'd.md': '---\ndate: soon\n---\nStory.',
      'e.jsonl': `${line('e1')}\n{"id": "e2"}\n\nno json\n${line('e5')}`,
      'f.txt': '',
      'z.txt': `${STORY} z`,
    });
    truncateSync(join(folder, 'f.txt'), 10_000_001);
    expect(await imported('.')).toEqual({
      ids: ['a', 'e1', 'e5', 'z'],
      problems: [
        '/b.txt: is not valid UTF-8 text',
        '/c.txt: is no text: it holds NUL bytes',
        '/d.md: date: “soon” is no day with month and year',
        '/e.jsonl, line 2: text: is missing',
        '/e.jsonl, line 4: is no valid JSON',
        '/f.txt: is longer than 10 MB',
      ],
    });
  });

  it('that is empty gives nothing', async () => {
    expect(await imported('.')).toEqual({ ids: [], problems: [] });
  });
});

describe('a path', () => {
  it('may be a file, whatever it is called', async () => {
    write({ 'README.md': STORY, '.hidden.txt': `${STORY} h` });
    expect(await imported('README.md', '.hidden.txt')).toEqual({ ids: ['README', '.hidden'], problems: [] });
  });

  it('may be named twice', async () => {
    write({ 'a.txt': STORY });
    expect(await imported('a.txt', '.', 'a.txt')).toEqual({ ids: ['a'], problems: [] });
  });

  it.each([
    ['that is not there', 'gone', '/gone: no such file or folder'],
    ['that is no article', 'a.pdf', '/a.pdf: is no .md, .markdown, .txt, .jsonl file'],
  ])('%s is a problem', async (_, path, problem) => {
    write({ 'a.pdf': STORY, 'b.txt': STORY });
    expect(await imported(path, 'b.txt')).toEqual({ ids: ['b'], problems: [problem] });
  });
});

it('gives two articles of one name an id each', async () => {
  write({ 'a/story.txt': STORY, 'b/story.txt': `${STORY} Again.`, 'c/story.txt': STORY });
  expect(await imported('.')).toEqual({ ids: ['story', 'story-2'], problems: [] });
});

it('reads the sample library without a problem: twelve articles, each with title, outlet, author, date and link', async () => {
  const { articles, problems } = await importLibrary([SAMPLE]);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(12);
  const lacking = articles.filter(
    ({ title, outlet, authors, date, url }) =>
      [title, outlet, date, url].includes(null) || authors.length === 0,
  );
  expect(lacking).toEqual([]);
});
