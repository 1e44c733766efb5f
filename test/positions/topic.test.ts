import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.js';
import { readArticle } from './read.js';

/** Each position with its topic: `Norvania wants: a radar station`. */
const topicsOf = (text: string): readonly string[] => {
  const { article, positions } = readArticle(text);
  return positions.map(
    ({ holderName, stance, topic }) =>
      `${holderName} ${stance}: ${topic === null ? '-' : sliceOf(article.text, topic)}`,
  );
};

describe('the topic of a position', () => {
  it.each([
    // What a verb takes
    ['Norway is demanding a radar station.', 'Norway wants: a radar station'],
    ['Portlink plans to close forty branches.', 'Portlink promises: close forty branches'],
    ['Poland fears that the talks will collapse.', 'Poland fears: the talks will collapse'],
    ['The mayor wants both sides to accept a mediator.', 'mayor wants: both sides to accept a mediator'],
    ['Chile turned down the offer on Tuesday.', 'Chile rejects: the offer'],
    ['Kenya opposes the levy because it hurts farmers.', 'Kenya rejects: the levy'],
    ['Peru promised free parking, its minister among the crowd.', 'Peru promises: free parking'],
    ['Japan isn’t ready to discuss the harbour.', 'Japan rejects: discuss the harbour'],
    ['Spain is not interested in working groups.', 'Spain rejects: working groups'],
    ['Norway came out in favour of the toll.', 'Norway agrees: the toll'],
    ['Norway vowed never to return.', 'Norway promises: never to return'],
    ['The toll that Norway opposes also hurts islanders.', 'Norway rejects: The toll'],
    ['The guild announced Friday that the hall is sold.', 'guild says: the hall is sold'],
    ['The hall is sold, the guild announced Friday.', 'guild says: -'],
    // Two verbs of one subject
    ['Italy wants talks and rejects the map.', 'Italy wants: talks', 'Italy rejects: the map'],
    [
      'Kenya supports the plan but demands a share of the income.',
      'Kenya agrees: the plan',
      'Kenya wants: a share of the income',
    ],
    ['Ghana wants to lease the port and repair it.', 'Ghana wants: lease the port and repair it'],
    // Nouns
    ['Chile’s demands include a seat on the board.', 'Chile wants: a seat on the board'],
    ['Norway’s plan for a joint patrol was leaked.', 'Norway promises: a joint patrol'],
    // What stands before
    ['Egypt lost a joint patrol, which Norway rejects.', 'Norway rejects: a joint patrol'],
    ['The proposal was rejected by Egypt on Tuesday.', 'Egypt rejects: The proposal'],
    [
      'The toll, which Norway backs and Sweden opposes, is old.',
      'Norway agrees: The toll',
      'Sweden rejects: The toll',
    ],
    // Speech
    ['“The tax must go,” said Ida Brask, a baker.', 'Ida Brask wants: The tax must go'],
    [
      'Tom Brandt told reporters Norway wants a pier.',
      'Norway wants: a pier',
      'Tom Brandt says: Norway wants a pier',
    ],
    // None told
    ['Farmers fear floods. Norway does not.', 'Farmers fears: floods'],
    ['Peru asked for help. Chile refused.', 'Peru wants: help', 'Chile rejects: -'],
    ['Villagers welcomed it.', 'Villagers agrees: -'],
  ])('%s', (text, ...topics) => {
    expect([...topicsOf(text)].sort()).toEqual([...topics].sort());
  });

  it.each([
    ['Groups demand refunds. Veltor has refused.', 'Veltor', 'Groups demand refunds. Veltor has refused.'],
    ['Groups demand refunds. Veltor refused to pay.', 'Veltor', 'Veltor refused to pay.'],
    ['Groups demand refunds.\n\nVeltor has refused.', 'Veltor', 'Veltor has refused.'],
  ])('is looked for in the sentence before: %s', (text, holder, shown) => {
    const { article, positions } = readArticle(text);
    const position = positions.find(({ holderName }) => holderName === holder);
    expect(position && sliceOf(article.text, position.span)).toBe(shown);
  });
});
