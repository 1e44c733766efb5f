import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { articleOf } from '../positions/read.js';

const ARTICLES = [
  articleOf(
    `The Little Harl Parish Council wants the ferry to run all winter. The mayor of Little Harl opposes a new toll.`,
    'council',
  ),
  articleOf(`LHPC rejects a toll on the ferry. The Slipway fears that the boats will leave.`, 'short'),
  articleOf(`The Boatyard demanded a cheaper berth. Boris Norden supports the ferry.`, 'yard'),
];
const OWN = [
  { name: 'Little Harl Parish Council', aliases: ['LHPC', 'the parish'], speaksFor: 'Harl Valley' },
  { name: 'Slipway Boatyard', aliases: ['The Slipway', 'Boatyard'], speaksFor: null },
  { name: 'Harl Valley', aliases: [], speaksFor: 'Norway' },
];
const library = buildLibrary(ARTICLES, OWN);
const articlesFor = (name: string): readonly string[] =>
  library.positionsOf(name, null).map(({ entry }) => entry.article.id);

describe('a library’s own list of actors', () => {
  it.each([
    ['LHPC', 'Little Harl Parish Council'],
    ['the parish', 'Little Harl Parish Council'],
    ['slipway', 'Slipway Boatyard'],
    ['boatyard', 'Slipway Boatyard'],
    ['harl valley', 'Harl Valley'],
  ])('%s is %s', (typed, name) => {
    expect(library.actorNamed(typed)).toEqual({ kind: 'one', name });
  });

  it.each([
    ['Little Harl Parish Council', ['council', 'short']],
    ['Slipway Boatyard', ['short', 'yard']],
    // Whoever speaks for a house of the list speaks for that one's house too.
    ['Harl Valley', ['council', 'short']],
    ['Norway', ['council', 'short']],
  ])('finds what %s is reported to want under all its names', (name, ids) => {
    expect([...articlesFor(name)].sort()).toEqual(ids);
  });

  it('leaves the library as it is where nothing is listed', () => {
    expect(buildLibrary(ARTICLES).actorNamed('slipway')).toEqual({ kind: 'one', name: 'Slipway' });
  });

  it('forgets an article that goes', () => {
    const changing = buildLibrary(ARTICLES, OWN);
    changing.remove('council');
    changing.remove('short');
    expect(changing.positionsOf('Harl Valley', null)).toEqual([]);
  });
});
