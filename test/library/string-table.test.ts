import { expect, it } from 'vitest';
import { StringTable } from '../../src/library/string-table.js';

const WORDS = Array.from({ length: 1000 }, (_, at) => `word ${at}`);

it('numbers each string once, in their order', () => {
  const table = new StringTable();
  expect(['a', 'b', 'a', 'long'].map((string) => table.idFor(string))).toEqual([0, 1, 0, 2]);
  expect([0, 1, 2, 3].map((id) => table.at(id))).toEqual(['a', 'b', 'long', '']);
});

it('knows strings that were appended, also when they are asked for while they are made ready', async () => {
  const table = new StringTable();
  table.append(WORDS);
  const ready = [table.ready(), table.ready()];
  expect([table.idFor('word 999'), table.idFor('new')]).toEqual([999, 1000]);
  await Promise.all(ready);
  expect([...WORDS, 'new', 'newer'].map((word) => table.idFor(word))).toEqual(
    Array.from({ length: 1002 }, (_, at) => at),
  );
  expect(table.size).toBe(1002);
});
