import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The floors of the house, ground first; rooms on one floor don't see each other. A room is a folder of `src`, the
 * folder `commands`, or a file at the top of `src`.
 */
const FLOORS = [
  ['text'],
  ['news'],
  ['quotations'],
  ['positions'],
  ['library', 'answers'],
  ['command.ts'],
  ['discord', 'console', 'commands', 'config.ts', 'import', 'storage'],
  ['main.ts', 'cli.ts'],
];
/** Each package has one home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord'],
  'minisearch/SearchableMap': ['library'],
  zod: ['config.ts', 'import', 'storage'],
  dotenv: ['main.ts'],
  yaml: ['import'],
  'chrono-node/en': ['import'],
  'mdast-util-from-markdown': ['import'],
  'wrap-ansi': ['console'],
  'supports-hyperlinks': ['console'],
  stemmer: ['library'],
  'countries-list': ['positions'],
  'i18n-nationality': ['positions'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

function roomOf(path: string): string {
  const [top = '', next = ''] = path.split(sep);
  return top === 'src' ? next.replace(/\.js$/, '.ts') : top;
}

const importsOf = (file: string): readonly Import[] =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    const path = target.startsWith('.')
      ? relative(ROOT, normalize(join(ROOT, dirname(file), target)))
      : target;
    return { file, room: roomOf(file), target: path };
  });

const isOwn = ({ target }: Import): boolean => /^(?:src|commands)[\\/]/.test(target);
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));
const files = [...filesOf('src'), ...filesOf('commands')];
const imports = files.flatMap(importsOf);

describe('the house', () => {
  it('has a floor for every room', () => {
    expect(new Set(files.map(roomOf).filter((room) => floorOf(room) < 0))).toEqual(new Set());
  });

  it('is seen whole: every room that is built is read here', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets a file import only from its own room or from a floor below', () => {
    const breaches = imports
      .filter(isOwn)
      .filter(({ room, target }) => room !== roomOf(target) && floorOf(roomOf(target)) >= floorOf(room))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(breaches).toEqual([]);
  });

  it('gives each package one home', () => {
    const breaches = imports
      .filter(({ target, room }) => HOMES[target] !== undefined && !HOMES[target].includes(room))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(breaches).toEqual([]);
  });

  it('keeps minisearch in one file', () => {
    expect(
      new Set(imports.filter(({ target }) => target.startsWith('minisearch')).map(({ file }) => file)).size,
    ).toBeLessThanOrEqual(1);
  });

  it('names its subjects: no utils, helpers, common or misc', () => {
    expect(
      files.filter((file) => /(?:^|[\\/.-])(?:utils?|helpers?|common|misc|lib)(?:[\\/.-]|$)/.test(file)),
    ).toEqual([]);
  });
});
