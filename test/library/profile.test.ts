import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import type { Article } from '../../src/news/article.js';

const article = (id: string, date: string | null, text: string): Article => ({
  id,
  title: null,
  outlet: null,
  authors: [],
  date,
  url: null,
  text: `The council met in the old hall.\n\n${text}`,
});

const ELECTED = article(
  'a',
  '2024-05-06',
  'Council leader Ada Holm said the bridge was safe. Holm left early.',
);
const MAYOR = article('b', '2026-02-12', 'The mayor of Harrow, Ada Holm, said the bridge would close.');
const AGAIN = article('c', '2026-03-03', '“It is closed,” said Ada Holm, the mayor of Harrow.');
const OTHER = article('d', '2026-03-03', 'Police chief Jonas Holm said the road was clear.');

const tenuresOf = (articles: readonly Article[], name: string): readonly (readonly unknown[])[] =>
  buildLibrary(articles)
    .profileOf(name)
    .tenures.map(({ role, from, to, articles: count }) => [role, from, to, count]);

describe('a profile', () => {
  it('gives each role with the days of the articles that print it, the latest first', () => {
    expect(tenuresOf([ELECTED, MAYOR, AGAIN], 'Ada Holm')).toEqual([
      ['mayor of Harrow', '2026-02-12', '2026-03-03', 2],
      ['Council leader', '2024-05-06', '2024-05-06', 1],
    ]);
  });

  it('is asked for by the surname, though another alone is printed by it', () => {
    expect(buildLibrary([ELECTED, OTHER]).speakerNamed('Holm')).toEqual({
      kind: 'several',
      names: ['Ada Holm', 'Jonas Holm'],
    });
  });

  it('gives the forms of the name', () => {
    expect(buildLibrary([ELECTED]).profileOf('Ada Holm').variants).toEqual(['Holm']);
  });

  it('keeps apart whoever shares no more than a surname', () => {
    expect(tenuresOf([MAYOR, OTHER], 'Jonas Holm')).toEqual([
      ['Police chief', '2026-03-03', '2026-03-03', 1],
    ]);
  });

  it('takes a bare title for the fuller role', () => {
    const bare = article('e', '2026-04-01', 'Mayor Ada Holm said the bridge was open.');
    expect(tenuresOf([MAYOR, bare], 'Ada Holm')).toEqual([
      ['mayor of Harrow', '2026-02-12', '2026-04-01', 2],
    ]);
  });

  it('tells a former office from the office', () => {
    const past = article('f', '2027-01-02', 'Ada Holm, a former mayor of Harrow, said the bridge was fine.');
    expect(tenuresOf([MAYOR, past], 'Ada Holm').map(([role]) => role)).toEqual([
      'former mayor of Harrow',
      'mayor of Harrow',
    ]);
  });

  it('has no day where no article has one', () => {
    expect(tenuresOf([article('g', null, 'Mayor Ada Holm said the bridge was open.')], 'Ada Holm')).toEqual([
      ['Mayor', null, null, 1],
    ]);
  });

  it('goes with the article', () => {
    const library = buildLibrary([ELECTED, MAYOR]);
    library.remove('a');
    expect(library.profileOf('Ada Holm').tenures.map(({ role }) => role)).toEqual(['mayor of Harrow']);
  });
});

describe('one speaker', () => {
  it.each([
    ['FDA', 'Food and Drug Administration'],
    ['fda', 'Food and Drug Administration'],
    ['food and drug administration', 'Food and Drug Administration'],
  ])('%s is %s', (typed, name) => {
    const long = article('h', '2026-01-01', 'The Food and Drug Administration said the pills were safe.');
    const short = article('i', '2026-01-02', 'The FDA said the pills were not safe after all.');
    const library = buildLibrary([long, short]);
    expect(library.speakerNamed(typed)).toEqual({ kind: 'one', name });
    expect(library.quotationsOf(name, null)).toHaveLength(2);
  });
});

it('keeps initials apart that two bodies may bear', () => {
  const articles = [
    article('h', '2026-01-01', 'The Food and Drug Administration said the pills were safe.'),
    article('i', '2026-01-02', 'The Ferry Drivers Association said the boats were full.'),
    article('j', '2026-01-03', 'The FDA said it had not been asked about the boats.'),
  ];
  expect(buildLibrary(articles).quotationsOf('FDA', null)).toHaveLength(1);
});
