import { describe, expect, it } from 'vitest';
import { nameThenTopic } from '../../commands/named.js';
import { titleOf } from '../../src/library/article-actors.js';
import { buildLibrary } from '../../src/library/build.js';
import { article } from './articles.js';

const HARL = article('harl', ['The council wants a bridge. The governor rejected the toll.'], {
  title: 'Harl votes on its “quay”',
});
const LESK = article('lesk', ['The council rejected the ferry.'], {
  title: 'Lesk waits',
  date: '2026-03-02',
});
const TOWN = article('town', ['Larkfield Town Council promised a lock. Some voters left.']);
const OWNED = article('owned', ['The drivers’ union fears a strike. The union demanded a vote.']);

const several = (...names: readonly string[]) => ({ kind: 'several', names });
const one = (name: string) => ({ kind: 'one', name });

describe('what each article has one of its own of', () => {
  it.each([
    [
      'is asked back, an article at a time',
      [HARL, LESK],
      'council',
      several('council in “Lesk waits”', 'council in “Harl votes on its “quay””'),
    ],
    [
      'and by the names in full',
      [LESK, TOWN],
      'the council',
      several('Larkfield Town Council', 'council in “Lesk waits”'),
    ],
    ['is shown where one article alone has it', [HARL, LESK], 'governor', one('governor')],
    ['is told by its article', [HARL, LESK], 'council in “Lesk waits”', one('council in “Lesk waits”')],
    ['by how its title begins', [HARL, LESK], 'council in "lesk"', one('council in “Lesk waits”')],
    [
      'where its name is no more than a kind',
      [
        article('a', ['The Foreign Ministry rejected the toll.'], { title: 'Oslo waits' }),
        article('b', ['The Foreign Ministry wants a lock.'], { title: 'Rome too' }),
      ],
      'foreign ministry',
      several('Foreign Ministry in “Oslo waits”', 'Foreign Ministry in “Rome too”'),
    ],
    ['goes by whose it is in an article', [LESK, OWNED], 'union', one('drivers’ union')],
  ])('%s', (_, articles, typed, resolution) => {
    expect(buildLibrary(articles).actorNamed(typed)).toEqual(resolution);
  });

  it.each([
    ['council in “Lesk waits”', null, ['rejects']],
    ['council in “Harl votes on its “quay””', null, ['wants']],
    ['council in “Lesk waits”', 'ferry', ['rejects']],
    ['council in “Lesk waits”', 'bakery', []],
  ])('has the positions of its article: %s on %s', (name, topic, stances) => {
    const hits = buildLibrary([HARL, LESK]).positionsOf(name, topic);
    expect(hits.map(({ position: { stance } }) => stance)).toEqual(stances);
  });

  it.each([
    ['council in “Lesk waits” ferry', 'council in “Lesk waits”', 'ferry'],
    ['the council in “Lesk waits”', 'council in “Lesk waits”', null],
    ['council in “Oslo” ferry', 'council', 'in “Oslo” ferry'],
  ])('is a name with a topic: %s', (typed, name, topic) => {
    const library = buildLibrary([LESK]);
    expect(nameThenTopic(typed, (head) => library.actorNamed(head))).toEqual({ name, topic });
  });

  it.each([
    [{ title: 'Lesk waits' }, 'Lesk waits'],
    [{ outlet: 'The Quay' }, 'The Quay'],
    [{}, 'an-id'],
    [
      { title: 'Lesk waits for a ferry that nobody has ordered and few would take' },
      'Lesk waits for a ferry that nobody has ordered and few would',
    ],
  ])('is told by %j', (given, title) => {
    expect(titleOf(article('an-id', [], given))).toBe(title);
  });
});
