import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';
import type { Article } from '../../src/news/article.js';
import { article, BAKERY, FERRY } from './articles.js';

const QUESTION = 'Who asked for a larger quay?';
const CROWD = Array.from({ length: 60 }, (_, at) =>
  article(`crowd-${at}`, [`“Room ${at} of the museum stays shut,” said Olga Lind, its keeper, on Monday.`]),
);

/** What a library answers to a few questions, ids and spans alone. */
const answersOf = (library: Library): unknown => ({
  passages: library.passagesFor(QUESTION).map((hit) => [hit.entry.article.id, hit.deciding]),
  said: library
    .quotationsFor('a lifeline, not a luxury')
    .map((hit) => [hit.entry.article.id, hit.quotation.content]),
  speaker: library.speakerNamed('brandt'),
  quotations: library
    .quotationsOf('Ada Brandt', null)
    .map((hit) => [hit.entry.article.id, hit.quotation.content]),
  names: library.completions('speaker', ''),
  actors: library.completions('actor', ''),
  entries: library.entries.map((entry) => entry.article.id),
});

describe.each([
  ['a small library', []],
  ['a library of more articles than are gathered anew', CROWD],
])('%s', (_, others: readonly Article[]) => {
  it('answers from an article that was added, at once', () => {
    const library = buildLibrary(others);
    expect(library.passagesFor(QUESTION)).toEqual([]);
    expect(library.speakerNamed('Joel Marsh').kind).toBe('none');
    library.add(FERRY);
    expect(library.passagesFor(QUESTION)[0]?.entry.article.id).toBe('ferry');
    expect(library.quotationsFor('a lifeline, not a luxury')).toHaveLength(1);
    expect(library.speakerNamed('Joel Marsh')).toEqual({ kind: 'one', name: 'Joel Marsh' });
    expect(library.completions('speaker', 'marsh')).toEqual(['Joel Marsh']);
  });

  it('forgets an article that was removed, at once', () => {
    const library = buildLibrary([...others, FERRY]);
    expect(library.speakerNamed('Joel Marsh').kind).toBe('one');
    expect(library.remove('ferry')).toBe(true);
    expect(library.remove('ferry')).toBe(false);
    expect(library.passagesFor(QUESTION)).toEqual([]);
    expect(library.quotationsFor('a lifeline, not a luxury')).toEqual([]);
    expect(library.speakerNamed('Joel Marsh').kind).toBe('none');
    expect(library.quotationsOf('Joel Marsh', null)).toEqual([]);
    expect(library.completions('speaker', 'marsh')).toEqual([]);
  });

  it('has the newer text of an article that is added again', () => {
    const library = buildLibrary([...others, FERRY]);
    library.add({ ...BAKERY, id: 'ferry' });
    expect(library.entries).toHaveLength(others.length + 1);
    expect(library.passagesFor(QUESTION)).toEqual([]);
  });
});

it('answers after any adding and removing as one that was built of the rest', () => {
  const again = article('again', [
    '“The quay is too small,” said Ada Brandt. Joel Marsh, a baker, asked for bread.',
  ]);
  const steps = fc.array(
    fc.record({ article: fc.constantFrom(FERRY, BAKERY, again), isAdded: fc.boolean() }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (changes) => {
      const library = buildLibrary([BAKERY]);
      const held = new Map([[BAKERY.id, BAKERY]]);
      for (const { article: one, isAdded } of changes) {
        if (isAdded) library.add(one);
        else library.remove(one.id);
        if (isAdded) held.set(one.id, one);
        else held.delete(one.id);
      }
      expect(answersOf(library)).toEqual(answersOf(buildLibrary([...held.values()])));
    }),
    { numRuns: 25 },
  );
});
