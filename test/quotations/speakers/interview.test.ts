import { expect, it } from 'vitest';
import { namesIn } from './reported.js';

it('takes the letters of an interview for the one who is interviewed', () => {
  const text = 'Ida Berg counts bees.\n\n[Q]: {How?}\n\n[A]: {With patience.}';
  expect(namesIn(text)).toEqual([null, 'Ida Berg']);
});

it('takes the place that an item of news in brief is from for nobody', () => {
  expect(namesIn('It rained.\n\n[London]: {The mayor left early.}')).toEqual([null]);
});
