import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import type { Article } from '../../src/news/article.js';
import { article, BAKERY, FERRY } from './articles.js';

const QUESTION = 'Who asked for a larger quay?';
const CROWD = Array.from({ length: 60 }, (_, at) =>
  article(`crowd-${at}`, [`“Room ${at} of the museum stays shut,” said Olga Lind, its keeper, on Monday.`]),
);

describe.each([
  ['a small library', []],
  ['a library of more articles than are gathered anew', CROWD],
])('%s', (_, others: readonly Article[]) => {
  it('answers from an article that was added, at once', async () => {
    const library = buildLibrary(others);
    expect(library.passagesFor(QUESTION)).toEqual([]);
    expect(library.speakerNamed('Joel Marsh').kind).toBe('none');
    await library.add(FERRY);
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

  it('has the newer text of an article that is added again', async () => {
    const library = buildLibrary([...others, FERRY]);
    await library.add({ ...BAKERY, id: 'ferry' });
    expect(library.entries).toHaveLength(others.length + 1);
    expect(library.passagesFor(QUESTION)).toEqual([]);
  });
});
