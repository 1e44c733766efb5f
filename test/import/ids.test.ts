import { describe, expect, it } from 'vitest';
import { withOwnIds } from '../../src/import/ids.js';

const article = (id: string, text: string) => ({
  id,
  title: null,
  outlet: null,
  authors: [],
  date: null,
  url: null,
  text,
});

describe('withOwnIds', () => {
  it.each([
    ['different ids stay', ['a x', 'b x'], ['a x', 'b x']],
    ['the same article stays once', ['a x', 'a x', 'a x'], ['a x']],
    ['another text has another id', ['a x', 'a y', 'a z'], ['a x', 'a-2 y', 'a-3 z']],
    ['a copy of a renamed one stays once', ['a x', 'a y', 'a y'], ['a x', 'a-2 y']],
    ['an id that is given stays where it is', ['a x', 'a y', 'a-2 z'], ['a x', 'a-3 y', 'a-2 z']],
  ])('%s', (_, given, kept) => {
    const articles = given.map((one) => article(...(one.split(' ') as [string, string])));
    expect(withOwnIds(articles).map(({ id, text }) => `${id} ${text}`)).toEqual(kept);
  });
});
