import { layoutOf } from '../../src/news/layout-of.js';
import type { Article } from '../../src/news/article.js';
import type { Entry, Library } from '../../src/library/library.js';
import type { Quotation } from '../../src/quotations/quotation.js';
import type { Speaker } from '../../src/quotations/speaker.js';

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

const person = (name: string, role: string | null): Speaker => ({
  name,
  kind: 'person',
  role,
  affiliation: null,
  variants: [name],
});

/** A quotation in the article by its printed words. */
function quotation(content: string, source: string, speaker: Speaker): Quotation {
  const span = (words: string): { start: number; end: number } => {
    const start = ARTICLE.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    type: 'direct',
    content: span(content),
    cue: null,
    source: span(source),
    speech: true,
    speaker,
    confidence: 1,
  };
}

const [harbour = '', ring = ''] = ARTICLE.text.match(/“[^”]*”/g) ?? [];

const ENTRY: Entry = {
  article: ARTICLE,
  layout: layoutOf(ARTICLE),
  quotations: [
    quotation(harbour, 'Marta Bell', person('Marta Bell', 'the mayor of Lindholm')),
    quotation(ring, 'Otto Crane', person('Otto Crane', null)),
  ],
  positions: [],
};

const SPEAKERS = ['Marta Bell', 'Otto Crane'];

/** A library of that one article, its quotations found by hand. */
export const newsroom: Library = {
  entries: [ENTRY],
  passagesFor: (question) =>
    ENTRY.layout.passages
      .filter(
        ({ span }) => /vote/i.test(question) && ARTICLE.text.slice(span.start, span.end).includes('vote'),
      )
      .map((passage) => ({ entry: ENTRY, passage, deciding: passage.span, score: 1 })),
  quotationsFor: (words) =>
    ENTRY.quotations
      .filter(({ content }) => ARTICLE.text.slice(content.start, content.end).toLowerCase().includes(words))
      .map((one) => ({ entry: ENTRY, quotation: one, score: 1, repeats: [] })),
  speakerNamed: () => ({ kind: 'none', nearest: SPEAKERS }),
  quotationsOf: () => [],
  actorNamed: () => ({ kind: 'none', nearest: [] }),
  positionsOf: () => [],
  completions: (_, partial) =>
    SPEAKERS.filter((name) => name.toLowerCase().startsWith(partial.toLowerCase())),
};
