import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { article } from './articles.js';

const PERSON = article('a', ['Robert K. Castell wants a longer quay at Larkfield.']);
const INITIALS = article('b', ['R. K. Castell rejected the plan for a marina.']);
const NAMESAKE = article('c', ['Rosa Castell opposes the toll.']);
const DOUBLE = article('i', ['R.J. Castell promised a new quay.']);
const EITHER = article('h', ['R. Castell fears a strike.']);
const BODY = article('d', ['The Larkfield Transport Authority promised new buses.']);
const LETTERS = article('e', ['The LTA wants higher fares. The L.T.A. rejected a pay claim.']);
const OTHER_BODY = article('f', ['The Lakeside Tenants Association opposes the tower.']);
const EXPLAINED = article('g', [
  'The Bureau of Harbour Safety (BHS) demanded new rails. The BHS opposes night sailings.',
]);

const stancesOf = (articles: Parameters<typeof buildLibrary>[0], typed: string): readonly string[] => {
  const library = buildLibrary(articles);
  const who = library.actorNamed(typed);
  if (who.kind !== 'one') return [who.kind];
  return library.positionsOf(who.name, null).map(({ position: { stance } }) => stance);
};

describe('one actor under several names', () => {
  it.each([
    [
      'initials are the only one whom they fit',
      [PERSON, INITIALS],
      'Robert K. Castell',
      ['wants', 'rejects'],
    ],
    ['typed by initials too', [PERSON, INITIALS], 'r. k. castell', ['wants', 'rejects']],
    ['initials that two may bear are neither’s', [PERSON, NAMESAKE, EITHER], 'R. Castell', ['fears']],
    ['more initials than a name has are another’s', [NAMESAKE, DOUBLE], 'R.J. Castell', ['promises']],
    ['a body’s letters are its name in full', [BODY, LETTERS], 'lta', ['wants', 'rejects', 'promises']],
    [
      'and the name in full its letters',
      [BODY, LETTERS],
      'transport authority',
      ['wants', 'rejects', 'promises'],
    ],
    [
      'letters that two bodies may bear are neither’s',
      [BODY, OTHER_BODY, LETTERS],
      'lta',
      ['wants', 'rejects'],
    ],
    [
      'an article before a name is none of it',
      [
        article('n', ['The Lakeside Post wants a lock.']),
        article('o', ['Lakeside Post editors left. “No lock,” Lakeside Post warned.']),
      ],
      'the lakeside post',
      ['wants', 'fears'],
    ],
    [
      'nor is its country before an agency',
      [
        article('p', ['The U.S. Harbour Safety Bureau wants a lock.']),
        article('q', ['The Harbour Safety Bureau rejected the toll.']),
      ],
      'harbour safety bureau',
      ['wants', 'rejects'],
    ],
    [
      'one apostrophe is the other',
      [
        article('r', ['The Lesk drivers’ union wants a lock.']),
        article('s', ["The Lesk drivers' union rejected the toll."]),
      ],
      "lesk drivers' union",
      ['wants', 'rejects'],
    ],
    [
      'what somebody wrote is nobody',
      [
        article('t', [
          'Data from the Lakeside Clinic show a rise. Court documents say that the dam is safe.',
        ]),
      ],
      'court documents',
      ['none'],
    ],
    [
      'a nation before a word makes it no surname',
      [article('u', ['The Norwegian Shield opposes the toll.']), article('v', ['Shield wants a lock.'])],
      'Norwegian Shield',
      ['rejects'],
    ],
    [
      'several of a kind bear no surname',
      [
        article('l', ['Brandsey R.N. Officials reject the toll.']),
        article('m', ['Officials in Harl want a lock. Officials demanded a vote.']),
      ],
      'Brandsey R.N. Officials',
      ['rejects'],
    ],
    [
      'a capital that opens a sentence is none of the name',
      [
        article('j', ['Some residents left. Residents oppose the toll.']),
        article('k', ['Then the residents demanded a vote.']),
      ],
      'residents',
      ['rejects', 'wants'],
    ],
    ['an article that explains the letters', [EXPLAINED], 'bhs', ['wants', 'rejects']],
    [
      'the body that an article explains them of',
      [EXPLAINED],
      'Bureau of Harbour Safety',
      ['wants', 'rejects'],
    ],
  ])('%s', (_, articles, typed, stances) => {
    expect(stancesOf(articles, typed).toSorted()).toEqual(stances.toSorted());
  });

  it('parts them again when another body of these letters comes', async () => {
    const library = buildLibrary([BODY, LETTERS]);
    await library.add(OTHER_BODY);
    expect(library.actorNamed('lta')).toEqual({ kind: 'one', name: 'LTA' });
    library.remove(OTHER_BODY.id);
    expect(library.actorNamed('lta')).toEqual({ kind: 'one', name: 'Larkfield Transport Authority' });
  });
});
