import type { Entry } from '../../src/library/library.js';
import type { Article } from '../../src/news/article.js';

/** An article of our own writing: paragraphs, and what else a test needs. */
export const article = (
  id: string,
  paragraphs: readonly string[],
  given: Partial<Article> = {},
): Article => ({
  id,
  title: null,
  outlet: null,
  authors: [],
  date: null,
  url: null,
  ...given,
  text: paragraphs.join('\n\n'),
});

export const FERRY = article(
  'ferry',
  [
    'The island council voted on Tuesday to keep the night ferry to Brandsey for another two years.',
    '“The night ferry is a lifeline, not a luxury,” said Ada Brandt, the council’s chair. “We will not cut it.”',
    'Joel Marsh, who runs the shipping firm Norvik, said the subsidy costs taxpayers 4 million crowns a year.',
    'Fishermen have asked for a larger quay at Brandsey. The harbour office has not replied to them.',
    'President Volodymyr Zelensky sent a note of thanks for blankets that the islanders had collected.',
  ],
  { title: 'Council keeps night ferry', date: '2026-03-02' },
);

export const BAKERY = article(
  'bakery',
  [
    'The last bakery in Brandsey closed on Friday after 90 years.',
    '“Flour costs twice what it did, and nobody wants to rise at three,” said Ada Brandt, who baked there as a girl.',
    'Rents in the harbour street have doubled since the new hotel opened.',
  ],
  { title: 'Brandsey loses its bakery', date: '2026-03-09' },
);

/** An entry as a plain value, to be compared. */
export const plain = ({ article: given, layout, quotations, positions }: Entry) => ({
  article: given,
  layout,
  quotations,
  positions,
});
