import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { positionsOf } from '../../src/positions/extract.js';
import type { Voice } from '../../src/positions/position.js';
import { strengthOf, tellingOf } from '../../src/positions/strength.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { articleOf, readArticle } from './read.js';

const FERRY = `Ferrolan Line plans to end its night crossing in March, and the island council opposes the plan.

"We will not be cut off," said the council's leader, Ida Brask. Brask wants the state to pay for one more boat.

The company's chief executive, Tom Rell, isn't willing to wait. He is offering a smaller boat, which the council rejects. The crossing loses two million crowns a year.

Islanders fear that Rell wants to sell the line, according to Mona Vik, who runs the hotel.`;

const { article, positions } = readArticle(FERRY);
const told = (actor: string): readonly string[] =>
  positions.filter(({ actors }) => actors.includes(actor)).map(({ stance, voice }) => `${stance} ${voice}`);

describe('positions of an article', () => {
  it.each([
    ['Ferrolan Line', ['promises reported', 'rejects reported', 'offers reported', 'wants claimed']],
    ['Ida Brask', ['rejects own', 'wants reported']],
    ['Islanders', ['fears claimed']],
  ])('%s', (actor, expected) => {
    expect(told(actor)).toEqual(expected);
  });

  it('gives each party of one sentence its own', () => {
    const rival = positions.filter(({ span }) =>
      article.text.slice(span.start, span.end).includes('smaller boat'),
    );
    expect(rival.map(({ holderName, stance }) => [holderName, stance])).toEqual([
      ['Tom Rell', 'offers'],
      ['island council', 'rejects'],
    ]);
  });

  it('takes in the sentence before, where that one names whom a pronoun means', () => {
    const offer = positions.find(({ stance }) => stance === 'offers');
    expect(article.text.slice(offer?.span.start, offer?.span.end)).toMatch(
      /^The company.*He is offering.*rejects\.$/su,
    );
  });

  it('makes no position of a background fact', () => {
    expect(
      positions.some(({ span }) => article.text.slice(span.start, span.end).startsWith('The crossing loses')),
    ).toBe(false);
  });
});

describe('tellingOf', () => {
  it('puts what somebody wants before what others claim of them', () => {
    const { positions: two } = readArticle(
      'Norway wants a vote. “Norway wants a war,” said Piet Holm, a writer.',
    );
    const told = (voice: Voice): readonly number[] =>
      two.filter((one) => one.voice === voice && one.actors.includes('Norway')).map(tellingOf);
    expect(told('claimed')).toHaveLength(1);
    expect(Math.min(...told('reported'))).toBeGreaterThan(Math.max(...told('claimed')));
  });
});

describe('strengthOf', () => {
  it('is less for one for whom the holder speaks', () => {
    expect(strengthOf(0.5, false)).toBeLessThan(strengthOf(0.5, true));
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Moscow',
    'the union',
    'wants',
    'rejects',
    'said',
    '“',
    '”',
    ',',
    '.',
    'that',
    'and',
    'who',
    'by',
    'not',
    'he',
    '’s',
    '\n\n',
    'Ida Brask',
    'plans to',
    'if',
    '(',
    ')',
    '—',
  );
  it('gives spans inside the article, and holders inside their passages', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const layout = layoutOf(articleOf(parts.join(' ').trim()));
        for (const { span, holder, actors, topic } of positionsOf(layout, extractQuotations(layout))) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(layout.article.text.length);
          expect(holder.start).toBeLessThan(holder.end);
          expect(topic === null || topic.start < topic.end).toBe(true);
          expect(topic === null || topic.end <= layout.article.text.length).toBe(true);
          expect(actors.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
