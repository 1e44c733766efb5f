import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedStrings } from '../../src/library/packed-strings.js';
import { StringTable } from '../../src/library/string-table.js';

const WORDS = Array.from({ length: 1000 }, (_, at) => `word ${at}`);

it('numbers each string once, in their order', () => {
  const table = new StringTable();
  expect(['a', 'b', 'a', 'long'].map((string) => table.idFor(string))).toEqual([0, 1, 0, 2]);
  expect([0, 1, 2, 3].map((id) => table.at(id))).toEqual(['a', 'b', 'long', '']);
});

it('knows strings that were kept, also when they are asked for while they are made ready', async () => {
  const table = await keptAgain(tableOf(WORDS));
  const ready = [table.ready(), table.ready()];
  expect([table.idFor('word 999'), table.idFor('new')]).toEqual([999, 1000]);
  await Promise.all(ready);
  expect([...WORDS, 'new', 'newer'].map((word) => table.idFor(word))).toEqual(
    Array.from({ length: 1002 }, (_, at) => at),
  );
  expect(table.size).toBe(1002);
});

it('keeps all strings as they are, however often it is kept', async () => {
  const times = fc.array(fc.array(fc.string({ unit: 'binary' })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(times, async (given) => {
      let table = new StringTable();
      const ids = new Map<string, number>();
      for (const strings of given) {
        for (const string of strings) ids.set(string, table.idFor(string));
        table = await keptAgain(table);
        for (const [string, id] of ids) expect(table.at(id)).toBe(string);
      }
      for (const [string, id] of ids) expect(table.idFor(string)).toBe(id);
      expect(table.size).toBe(ids.size);
    }),
  );
});

it.each(['', '\0', '\0 in front', 'half a pair \ud83d', '\udcf0', 'Selenskýj', '“quoted”', '📰'])(
  'keeps %j',
  async (string) => {
    expect((await keptAgain(tableOf(['before', string, 'after']))).at(1)).toBe(string);
  },
);

function tableOf(strings: readonly string[]): StringTable {
  const table = new StringTable();
  for (const string of strings) table.idFor(string);
  return table;
}

/** What a table wrote, taken back. */
async function keptAgain(table: StringTable): Promise<StringTable> {
  const { bytes, ends } = await table.written();
  return new StringTable(new PackedStrings(Buffer.concat(bytes), ends.view(0, ends.length)));
}
