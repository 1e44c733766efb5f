import { describe, expect, it } from 'vitest';
import { NameDirectory } from '../../src/library/name-directory.js';

const names = new NameDirectory();
for (const name of ['G.K. Holm', 'Edwin G. Marsh', 'Zoë Lindqvist', 'B V Renn'])
  names.add({ name, variants: [], count: 1 });

describe('whom a typed name means', () => {
  it.each([
    ['initials with a space between', 'G. K. Holm', 'G.K. Holm'],
    ['initials without stops', 'GK Holm', 'G.K. Holm'],
    ['initials apart', 'G K Holm', 'G.K. Holm'],
    ['initials with stops of one printed without', 'b.v. renn', 'B V Renn'],
    ['a surname', 'Holm', 'G.K. Holm'],
    ['a middle initial', 'Edwin G. Marsh', 'Edwin G. Marsh'],
    ['no accents', 'Zoe Lindqvist', 'Zoë Lindqvist'],
    ['a possessive', 'Marsh’s', 'Edwin G. Marsh'],
  ])('%s: %s', (_, typed, name) => {
    expect(names.resolve(typed)).toEqual({ kind: 'one', name });
  });
});
