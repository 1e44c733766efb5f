import lists from '../../data/actors/houses.json' with { type: 'json' };

const HOLDERS = new Set(lists.holders);
const NOT_HOLDERS = new Set(lists.notHolders);
const ENDINGS = new Set(lists.organisationEndings);

/** A word for people or bodies that can hold a position: `officials`, `the union`, `prosecutors`. */
export const isHolderNoun = (word: string): boolean => HOLDERS.has(word.toLowerCase());

/** A name that ends so stands for a text, a day or a place, which wants nothing: `Peace Treaty`, `High Street`. */
export const isNoHolder = (name: string): boolean => NOT_HOLDERS.has(name.split(' ').at(-1) ?? '');

/** `Larkfield City Council`, `Norvik Ltd`. */
export const isOrganisationName = (name: string): boolean => ENDINGS.has(name.split(' ').at(-1) ?? '');
