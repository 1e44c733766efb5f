import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { failuresOf, type Question } from '../../bench/question-check.js';
import { commands } from '../../commands/index.js';
import { answerTyped } from '../../src/command.js';
import { importLibrary } from '../../src/import/library-paths.js';
import { buildLibrary } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const readQuestions = (file: string): readonly Question[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Question);

const SETS = [
  { name: 'the sample library', file: pathOf('sample.jsonl'), articles: pathOf('../../data/articles') },
  {
    name: 'a real article (where the shared evaluation data is at hand)',
    file: pathOf('../../../shared/eval/geneva-dev.jsonl'),
    articles: pathOf('../../../shared/articles'),
  },
];

describe.each(SETS)('questions on $name', ({ file, articles }) => {
  const isHere = existsSync(file);
  if (!isHere) console.warn(`skipped: ${file} is not there`);
  let library: Library;
  beforeAll(async () => {
    if (isHere) library = buildLibrary((await importLibrary([articles])).articles);
  });

  it.skipIf(!isHere).each(isHere ? readQuestions(file) : [{ q: 'none' }])('$q', (question) => {
    expect(failuresOf(question, answerTyped(question.q, commands, library))).toEqual([]);
  });
});
