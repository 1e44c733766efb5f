import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { buildLibrary } from '../../src/library/build.js';
import { article } from '../library/articles.js';

const library = buildLibrary([
  article('bridge', [
    'The town of Harrow has one bridge and two ferries.',
    'The mayor of Harrow, Ada Holm, said the bridge would close in May. The ferries will run all night.',
  ]),
]);

it('shows a sentence once, as the quotation that was asked for', () => {
  const { findings } = ask.answer({ question: 'who said the bridge would close in May?' }, library);
  expect(findings.filter(({ excerpt }) => excerpt.text.includes('would close in May'))).toHaveLength(1);
  expect(findings[0]?.speaker?.name).toBe('Ada Holm');
});

it('answers other questions with the whole passage', () => {
  const { findings } = ask.answer({ question: 'when will the bridge close?' }, library);
  expect(findings[0]?.excerpt.text).toContain('The ferries will run all night.');
});
