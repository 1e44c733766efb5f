import synonyms from '../../data/search/synonyms.json' with { type: 'json' };
import type { SearchIndex, Wanted } from './search-index.js';
import { distance, redoubled } from './spelling.js';
import { stemOf } from './stem.js';
import { termOf } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** What another form of a word is worth beside the word itself. */
const SPELLING_WEIGHT = 0.9;
const MISSPELT_WEIGHT = 0.8;
const MOST_MISSPELT = 4;
/** Letters of a word that may be misspelt, and of one that may be so twice. */
const [SHORTEST, LONG] = [5, 8];

/** A word as the question has it. */
export interface Asked {
  readonly stem: string;
  readonly isName: boolean;
}

const SYNONYMS = new Map<string, Set<string>>();
for (const group of synonyms.groups) {
  const stems = group.map(termOf);
  for (const stem of stems) SYNONYMS.set(stem, new Set([...(SYNONYMS.get(stem) ?? []), ...stems]));
}

/** Words that may stand for one another in a rendering: for `deal` the stems of `agreement`, `accord` … */
export const synonymsOf = (stem: string): readonly string[] =>
  [...(SYNONYMS.get(stem) ?? [])].filter((one) => one !== stem);

/** The forms under which a library holds a word, itself first; none where it holds nothing like it. */
export function formsIn(
  vocabulary: Vocabulary,
  index: SearchIndex,
  { stem, isName }: Asked,
): readonly Wanted[] {
  const own = vocabulary.countOf(vocabulary.idOf(stem)) > 0 ? [{ stem, weight: 1 }] : [];
  const spellings =
    isName || own.length === 0
      ? vocabulary.spelledLike(stem).map((one) => ({ stem: one, weight: SPELLING_WEIGHT }))
      : [];
  const forms = [...own, ...spellings];
  return forms.length > 0 ? forms : misspelt(vocabulary, index, stem);
}

/** Words a slip or two away, the commonest first and of equals by the alphabet: only asked where nothing fits as typed. */
function misspelt(vocabulary: Vocabulary, index: SearchIndex, stem: string): readonly Wanted[] {
  if (stem.length < SHORTEST || /\p{N}/u.test(stem)) return [];
  const most = stem.length < LONG ? 1 : 2;
  const countOf = (one: string): number => vocabulary.countOf(vocabulary.idOf(one));
  // Two letters that changed places are one slip, and two for the index.
  const near = index.similar(stem, 2).filter((one) => distance(stem, one, most) <= most);
  const doubled = redoubled(stem)
    .map(stemOf)
    .filter((one) => countOf(one) > 0);
  return [...new Set([...near.filter((one) => index.holds(one)), ...doubled])]
    .map((one) => ({ stem: one, count: countOf(one) }))
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_MISSPELT)
    .map((one) => ({ stem: one.stem, weight: MISSPELT_WEIGHT }));
}
