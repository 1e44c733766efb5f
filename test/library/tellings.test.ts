import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { articleOf } from '../positions/read.js';

const ARTICLES = Array.from({ length: 120 }, (_, at) =>
  articleOf(
    `Portlink demands a ballot in berth ${at + 1}. The Dockers’ Union, whose leader is Ada Krell, rejects crane ${at + 1}.`,
  ),
);

describe('an actor with more positions than are compared', () => {
  const library = buildLibrary(ARTICLES.map((article, at) => ({ ...article, id: `berth-${at}` })));
  const hits = library.positionsOf('Portlink', null);

  it('has them all', () => {
    expect(hits.length + hits.reduce((sum, { repeats }) => sum + repeats.length, 0)).toBe(ARTICLES.length);
  });

  it('has the most telling first', () => {
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('has each unpacked when it is asked for', () => {
    expect(new Set(hits.map(({ position }) => position.stance))).toEqual(new Set(['wants']));
    expect(new Set(hits.map(({ place }) => place)).size).toBe(hits.length);
  });
});
