import { describe, expect, it } from 'vitest';
import { Actors } from '../../src/library/actors.js';
import { atOnce } from '../../src/library/pauses.js';
import { PassageIndex } from '../../src/library/passage-index.js';
import { knownActorTyped } from '../../src/positions/actors.js';
import { knownActor, demonymActor } from '../../src/positions/known-actors.js';
import { OwnActors } from '../../src/positions/own-actors.js';
import { entryOf } from '../../src/library/reading.js';
import { articleOf } from './read.js';

const ARTICLES = [
  articleOf(
    `Russian President Vladimir Putin wants a deal on wheat, officials said. The Kremlin rejects any delay. Moscow fears a poor harvest.

Ukrainian President Volodymyr Zelensky demanded a new route. "We will not wait," said Ukraine's chief negotiator, Rustem Umerov.

Apple plans to open a second office in Larkfield. Apple's chief executive, Tim Cook, said the company needs more engineers.`,
    'one',
  ),
  articleOf(
    `Putin blamed the weather. John Smith, a farmer, wants compensation. Emma Smith, a baker, opposes the plan. The dockers' union rejected the offer. U.S. President Donald Trump wants a vote.`,
    'two',
  ),
  articleOf(
    `State Sen. Rick Castellano opposes the dam. Castellano spokeswoman Tess Moran wants a new vote.`,
    'four',
  ),
  articleOf(`Trump opposes the new levy, and the White House wants it dropped.`, 'three'),
];
const passages = new PassageIndex();
const actors = new Actors(passages, new OwnActors([]));
for (const entry of ARTICLES.map(entryOf)) {
  passages.add(entry);
  atOnce(actors.adding(entry));
}

describe('actors of a library', () => {
  it.each([
    ['russia', 'Russia'],
    ['Moscow', 'Russia'],
    ['the kremlin', 'Russia'],
    ['putin', 'Vladimir Putin'],
    ['Vladimir Putin', 'Vladimir Putin'],
    ['zelensky', 'Volodymyr Zelensky'],
    ['zelenskyy', 'Volodymyr Zelensky'],
    ['zelenskiy', 'Volodymyr Zelensky'],
    ['ukraine', 'Ukraine'],
    ['kyiv', 'Ukraine'],
    ['apple', 'Apple'],
    ['trump', 'Donald Trump'],
    ['white house', 'White House'],
    ['usa', 'United States'],
    // Whose spokeswoman is named with his name is not called by it.
    ['castellano', 'Rick Castellano'],
  ])('%s is %s', (typed, name) => {
    expect(actors.named(typed)).toEqual({ kind: 'one', name });
  });

  it('offers both people of one surname', () => {
    expect(actors.named('smith')).toEqual({
      kind: 'several',
      names: expect.arrayContaining(['John Smith', 'Emma Smith']) as string[],
    });
  });

  it('knows nobody whom no article reports', () => {
    expect(actors.completions('argentina', 5)).toEqual([]);
  });

  it('counts the same person of two articles once', () => {
    expect(actors.completions('trump', 5)).toEqual(['Donald Trump']);
  });

  it('keeps groups that speak for another under that one', () => {
    expect(actors.completions('', 50)).not.toContain('Russian officials');
  });
});

describe('actors of the lists', () => {
  it.each([
    ['argentina', 'Argentina'],
    ['buenos aires', 'Argentina'],
    ['the fed', 'Federal Reserve'],
    ['ecb', 'European Central Bank'],
    ['u.s.', 'United States'],
    ['britain', 'United Kingdom'],
    ['holland', 'Netherlands'],
    ['elysee', 'Élysée'],
  ])('%s is %s, typed in any case', (typed, name) => {
    expect(knownActorTyped(typed)).toBe(name);
  });

  it.each(['atlantis', 'us and them', ''])('%s is nobody', (typed) => {
    expect(knownActorTyped(typed)).toBeNull();
  });

  it.each([
    ['the Kremlin', 'Russia'],
    ['Downing Street', 'Downing Street'],
    ['Capitol Hill', 'Congress'],
    ['Brussels', 'European Union'],
    ['The Pentagon', 'Pentagon'],
  ])('%s stands for %s', (printed, name) => {
    expect(knownActor(printed)?.name).toBe(name);
  });

  it.each(['us', 'Us', 'who', 'fed', 'labour'])('%s, printed so, is a word and no name', (printed) => {
    expect(knownActor(printed)).toBeNull();
  });

  it.each([
    ['Russian', 'Russia'],
    ['Dutch', 'Netherlands'],
    ['British', 'United Kingdom'],
    ['EU', 'European Union'],
    ['Emirati', 'United Arab Emirates'],
  ])('%s belongs to %s', (adjective, name) => {
    expect(demonymActor(adjective)?.name).toBe(name);
  });
});
