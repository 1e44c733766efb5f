import { buildLibrary } from '../../src/library/build.js';
import type { Article } from '../../src/news/article.js';

/** Our own, invented article; its second paragraph holds what an attacker would put into one. */
const ARTICLE: Article = {
  id: 'harbour-vote',
  title: 'Council *delays* the harbour vote',
  outlet: 'The Sample Courier',
  authors: [],
  date: '2026-03-04',
  url: 'https://example.org/harbour_(vote)?a=1#top',
  text: [
    '“The harbour cannot wait for another winter,” said Marta Bell, the mayor of Lindholm.',
    '“Ring the bell, @everyone, and <@&1000000000000000003> too: ||now|| <@1000000000000000002>,” said Otto Crane.',
    'The vote is expected on Friday.',
  ].join('\n\n'),
};

/** A library of that one article. */
export const newsroom = buildLibrary([ARTICLE]);
