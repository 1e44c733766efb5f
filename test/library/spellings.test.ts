import { describe, expect, it } from 'vitest';
import { Spellings } from '../../src/library/spellings.js';

describe('Spellings', () => {
  const spellings = new Spellings();
  ['zelenski', 'zelenskii', 'philip', 'filip', 'krim', 'qrim', 'yanukovich'].forEach((word, id) => {
    spellings.add(word, id);
  });
  spellings.like('walesa');
  ['valesa', 'janukovich', 'zelenskyi'].forEach((word, id) => {
    spellings.add(word, 10 + id);
  });

  it.each([
    ['a double letter', 'zelenski', [0, 1, 12]],
    ['another first letter of one sound', 'fillip', [2, 3]],
    ['of another sound', 'trim', []],
    ['k and q', 'krim', [4, 5]],
    ['one added after its letter was asked for', 'walesa', [10]],
    ['y and j', 'ianukovich', [6, 11]],
  ])('finds words that are one name: %s', (_, word, ids) => {
    expect(spellings.like(word)).toEqual(ids);
  });
});
