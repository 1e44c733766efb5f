import { expect, it } from 'vitest';
import { hasReportBehind } from '../../src/quotations/report-behind.js';

it.each([
  ['an inverted report', ', said Ms Hall.', true],
  ['a report in its order', ', the paper said.', true],
  ['what is told of the source', ', Ms Hall, the mayor, later added.', true],
  ['no comma', ' said Ms Hall.', false],
  ['another clause', ', though two ministers were recalled.', false],
  ['a participle', ', said to be her best.', false],
  ['a relative clause', ', which the mayor said was late.', false],
  ['a second verb of the sentence', ', and said Ms Hall had known.', false],
])('a report behind a quotation: %s', (_, text, is) => {
  expect(hasReportBehind(text, 0)).toBe(is);
});

it('a phrase that a sentence opens with is not what the subject behind it says', () => {
  expect(hasReportBehind(', the paper said it was late.', 0, 'Under')).toBe(false);
  expect(hasReportBehind(', said the paper.', 0, 'In')).toBe(true);
});
