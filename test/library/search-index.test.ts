import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/library/search-index.js';

const words = fc.constantFrom('ferry', 'quay', 'bread', 'tax', 'vote', 'coast', 'rain');
/** Documents one after the other, and of how many the removal follows each. */
const documents = fc.array(
  fc.record({ stems: fc.array(words, { minLength: 1, maxLength: 40 }), remove: fc.option(fc.nat(60)) }),
  { maxLength: 60 },
);
const asked = fc.uniqueArray(words, { minLength: 1, maxLength: 4 });

/** BM25 read from the documents themselves. */
function scan(
  held: ReadonlyMap<number, readonly string[]>,
  question: readonly string[],
): Map<number, number> {
  const lengths = [...held.values()].map(({ length }) => length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const scores = new Map<number, number>();
  for (const word of question) {
    const holders = [...held].filter(([, stems]) => stems.includes(word));
    const rarity = Math.log(1 + (held.size - holders.length + 0.5) / (holders.length + 0.5));
    for (const [id, stems] of holders) {
      const times = Math.min(15, stems.filter((stem) => stem === word).length);
      const norm = 1.2 * (0.25 + (0.75 * stems.length) / mean);
      scores.set(id, (scores.get(id) ?? 0) + (rarity * times * 2.2) / (times + norm));
    }
  }
  return scores;
}

const wanted = (question: readonly string[]) => question.map((stem) => ({ stem, weight: 1 }));

describe('the index', () => {
  it('scores as a plain scan of the documents does', () => {
    fc.assert(
      fc.property(documents, asked, fc.integer({ min: 1, max: 80 }), (given, question, limit) => {
        const index = new SearchIndex();
        given.forEach(({ stems }, id) => index.add(id, stems));
        const scores = scan(new Map(given.map(({ stems }, id) => [id, stems])), question);
        const best = [...scores].sort(([a, x], [b, y]) => (Math.abs(x - y) < 1e-9 ? a - b : y - x));
        const found = index.candidates(wanted(question), limit);
        expect(found.map(({ score }) => score.toFixed(6))).toEqual(
          best.slice(0, limit).map(([, score]) => score.toFixed(6)),
        );
      }),
    );
  });

  it('finds after any adding and removing what a plain scan finds', () => {
    fc.assert(
      fc.property(documents, asked, (given, question) => {
        const index = new SearchIndex();
        const held = new Map<number, readonly string[]>();
        given.forEach(({ stems, remove }, id) => {
          index.add(id, stems);
          held.set(id, stems);
          if (remove === null) return;
          index.remove(remove, held.get(remove) ?? []);
          held.delete(remove);
        });
        const found = index.candidates(wanted(question), 1000);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const scores = new Map([...scan(held, question)].map(([id, score]) => [id, score.toFixed(6)]));
        expect(new Map(found.map(({ id, score }) => [id, score.toFixed(6)]))).toEqual(scores);
      }),
    );
  });

  it('keeps thousands of documents of one word, in blocks', () => {
    const index = new SearchIndex();
    for (let id = 0; id < 10_000; id++) index.add(id, id % 3 === 0 ? ['ferry', 'quay'] : ['ferry']);
    const found = index.candidates(wanted(['quay']), 20_000).map(({ id }) => id);
    expect(found).toEqual(Array.from({ length: 3334 }, (_, at) => at * 3));
    expect(index.candidates(wanted(['ferry']), 20_000)).toHaveLength(10_000);
  });

  it('gives nothing for a word that no document holds', () => {
    const index = new SearchIndex();
    index.add(0, ['ferry']);
    expect(index.candidates(wanted(['bread']), 10)).toEqual([]);
  });

  it.each([
    ['a letter wrong', 'ferri', ['ferry']],
    ['the word itself', 'ferry', []],
    ['another word', 'bakery', []],
  ])('knows what is similar: %s', (_, typed, near) => {
    const index = new SearchIndex();
    index.add(0, ['ferry', 'coast']);
    expect(index.similar(typed, 1)).toEqual(near);
  });
});
