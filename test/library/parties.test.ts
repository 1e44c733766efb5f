import { describe, expect, it } from 'vitest';
import { Kept } from '../../src/library/keeping.js';
import { Parties } from '../../src/library/parties.js';
import { StringTable } from '../../src/library/string-table.js';

/** Forms of one surname are one party's, named by its longest. */
function bySurname(): Parties<string> {
  return new Parties<string>({
    groups: (forms) => (forms.length === 0 ? [] : [{ key: forms[0]?.given.split(' ').at(-1) ?? '', forms }]),
    named: (forms, key) => {
      const names = forms.map(({ given }) => given).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return { name: names[0] ?? key, variants: names.slice(1) };
    },
    keyOf: (given) => given,
    keepsake: {
      keep: (given, strings) => [strings.idFor(given)],
      restore: ([id = -1], strings) => strings.at(id),
    },
  });
}

const put = (parties: Parties<string>, name: string, id: number, makesKnown = true): string =>
  parties.put(name.split(' ').at(-1) ?? '', name, () => name, { id, makesKnown });
const take = (parties: Parties<string>, name: string, id: number, makesKnown = true): string | null =>
  parties.take(name.split(' ').at(-1) ?? '', name, { id, makesKnown });

describe('Parties', () => {
  it('finds a party by each of its forms, and what is ascribed to all of them', () => {
    const parties = bySurname();
    put(parties, 'Brandt', 1);
    put(parties, 'Ada Brandt', 2);
    expect(parties.names.resolve('brandt')).toEqual({ kind: 'one', name: 'Ada Brandt' });
    expect(parties.formsOf('Brandt').flatMap(({ ids }) => ids)).toEqual([1, 2]);
  });

  it('names it anew when its fullest form is gone', () => {
    const parties = bySurname();
    put(parties, 'Brandt', 1);
    put(parties, 'Ada Brandt', 2);
    expect(parties.names.completions('', 5)).toEqual(['Ada Brandt']);
    take(parties, 'Ada Brandt', 2);
    expect(parties.names.completions('', 5)).toEqual(['Brandt']);
    take(parties, 'Brandt', 1);
    expect(parties.names.completions('', 5)).toEqual([]);
  });

  it('lists the better known first, as they come and go', () => {
    const parties = bySurname();
    for (const id of [1, 2]) put(parties, 'Joel Marsh', id);
    put(parties, 'Ada Brandt', 3);
    expect(parties.names.completions('', 5)).toEqual(['Joel Marsh', 'Ada Brandt']);
    for (const id of [4, 5]) put(parties, 'Ada Brandt', id);
    expect(parties.names.completions('', 5)).toEqual(['Ada Brandt', 'Joel Marsh']);
    for (const id of [4, 5]) take(parties, 'Ada Brandt', id);
    expect(parties.names.completions('', 5)).toEqual(['Joel Marsh', 'Ada Brandt']);
  });

  it('knows nobody by what does not make known, until something does', () => {
    const parties = bySurname();
    put(parties, 'Olga Lind', 1, false);
    expect(parties.names.resolve('olga lind').kind).toBe('none');
    put(parties, 'Olga Lind', 2);
    expect(parties.names.resolve('olga lind').kind).toBe('one');
    expect(parties.formsOf('Lind').flatMap(({ ids }) => ids)).toEqual([1, 2]);
    take(parties, 'Olga Lind', 2);
    expect(parties.names.resolve('olga lind').kind).toBe('none');
  });

  it('goes on from what was kept as if it had never been away', async () => {
    const parties = bySurname();
    put(parties, 'Brandt', 1);
    put(parties, 'Ada Brandt', 2);
    put(parties, 'Joel Marsh', 3);
    put(parties, 'Olga Lind', 4, false);
    while (parties.settleOne());
    const strings = new StringTable();
    const back = await restored(await restored(parties, strings), strings);
    put(back, 'Brandt', 5);
    take(back, 'Ada Brandt', 2);
    put(back, 'Olga Lind', 6);
    expect(back.names.completions('', 5)).toEqual(['Brandt', 'Joel Marsh', 'Olga Lind']);
    expect(back.formsOf('Brandt').flatMap(({ ids }) => ids)).toEqual([1, 5]);
    expect(back.formsOf('Lind').flatMap(({ ids }) => ids)).toEqual([4, 6]);
    take(back, 'Joel Marsh', 3);
    expect(back.names.resolve('marsh').kind).toBe('none');
  });
});

/** Others that take back what these keep. */
async function restored(parties: Parties<string>, strings: StringTable): Promise<Parties<string>> {
  const keeping = { entries: [], strings };
  const lists = await parties.keep(keeping);
  const back = bySurname();
  await back.restore(
    new Kept(
      lists.map((list) => list.view(0, list.length)),
      keeping,
    ),
  );
  return back;
}
