import { describe, expect, it } from 'vitest';
import { Spellings } from '../../src/library/spellings.js';

describe('Spellings', () => {
  const spellings = new Spellings();
  for (const word of ['zelenski', 'zelenskii', 'philip', 'filip', 'krim', 'qrim', 'yanukovich', 'wien'])
    spellings.add(word);
  spellings.like('walesa');
  for (const word of ['valesa', 'janukovich', 'zelenskyi', 'vien', 'praha']) spellings.add(word);
  for (const word of ['wien', 'praha']) spellings.remove(word);

  it.each([
    ['a double letter', 'zelenski', ['zelenski', 'zelenskii', 'zelenskyi']],
    ['another first letter of one sound', 'fillip', ['philip', 'filip']],
    ['of another sound', 'trim', []],
    ['k and q', 'krim', ['krim', 'qrim']],
    ['one added after its letter was asked for', 'walesa', ['valesa']],
    ['y and j', 'ianukovich', ['yanukovich', 'janukovich']],
    ['no longer one that was taken out', 'wien', ['vien']],
    ['… before its letter was asked for', 'praha', []],
  ])('finds words that are one name: %s', (_, word, found) => {
    expect(spellings.like(word)).toEqual(found);
  });
});
