import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { articleOf } from '../positions/read.js';

const library = buildLibrary([
  articleOf(
    'The Dockers’ Union rejects the crane plan and is threatening to strike. Portlink demands a ballot.\n\nThe union has refused. Portlink supports the pension fund but opposes a blockade.',
  ),
]);

describe('positions on a topic', () => {
  it.each([
    ['Dockers’ Union', 'cranes', ['rejects']],
    ['Dockers’ Union', 'strike', ['promises']],
    ['Portlink', 'blockade', ['rejects']],
    ['Portlink', 'pensions', ['agrees']],
    ['Portlink', 'ballot', ['wants']],
    ['Portlink', 'whales', []],
  ])('%s on %s', (actor, topic, stances) => {
    expect(library.positionsOf(actor, topic).map(({ position }) => position.stance)).toEqual(stances);
  });
});
