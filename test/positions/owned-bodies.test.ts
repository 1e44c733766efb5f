import { describe, expect, it } from 'vitest';
import { linesOf, readArticle } from './read.js';

const CAMPAIGN = 'The Roth campaign wants a debate.';

describe('a body that is told by whose it is', () => {
  it.each([
    ['his', 'Odo Hale left early. His campaign opposes the toll.', ['Hale campaign rejects reported']],
    [
      'hers, who says so',
      'Ines Roth won. Her campaign said that the toll is unfair.',
      ['Roth campaign says own'],
    ],
    ['with his first name', 'Odo Hale’s campaign opposes the toll.', ['Hale campaign rejects reported']],
    [
      'with more before it',
      'Odo Hale’s mayoral campaign opposes the toll.',
      ['Hale campaign rejects reported'],
    ],
    ['an office', 'Odo Hale’s office opposes the toll.', ['Hale’s office rejects reported']],
    [
      'the only campaign of an article',
      `Ines Roth won. ${CAMPAIGN} The campaign opposes the toll.`,
      ['Roth campaign wants reported', 'Roth campaign rejects reported'],
    ],
    [
      'one of two campaigns',
      `Ines Roth and Odo Hale met. ${CAMPAIGN} The Hale campaign left. The campaign opposes the toll.`,
      ['Roth campaign wants reported', 'campaign rejects reported'],
    ],
    [
      'the only union of an article',
      'The drivers’ union wants a toll. The union opposes the ferry.',
      ['drivers’ union wants reported', 'drivers’ union rejects reported'],
    ],
    [
      'it, of the only union of an article',
      'The drivers’ union met. The union wants a toll. It opposes the ferry.',
      ['drivers’ union wants reported', 'drivers’ union rejects reported'],
    ],
    [
      'one of two unions',
      'The drivers’ union wants a toll. The bakers’ union left. The union opposes the ferry.',
      ['drivers’ union wants reported', 'union rejects reported'],
    ],
    ['no more than a kind', 'A trade group left. The group opposes the ferry.', ['group rejects reported']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    ['its manager', 'Roth campaign manager Tom Bray opposes the toll.', ['Tom Bray', 'Roth campaign']],
    [
      'its spokeswoman, who speaks for her too',
      'Ines Roth’s campaign spokeswoman Dana Moor opposes the toll.',
      ['Dana Moor', 'Roth campaign', 'Ines Roth'],
    ],
    [
      'his chairman',
      'Odo Hale left. His campaign chairman, Tom Bray, opposes the toll.',
      ['Tom Bray', 'Hale campaign'],
    ],
    ['a former one', 'Tom Bray, a former Roth campaign manager, opposes the toll.', ['Tom Bray']],
  ])('has who speaks for it: %s', (_, text, actors) => {
    expect(readArticle(`Ines Roth won. ${text}`).positions.map((one) => one.actors)).toEqual([actors]);
  });
});
