import { isGroup, isRole } from '../quotations/speakers/lexicon.js';
import lists from '../../data/actors/houses.json' with { type: 'json' };
import kinds from '../../data/positions/people.json' with { type: 'json' };
import { endsInS, pluralOf } from './inflection.js';

const HOLDERS = new Set(lists.holders);
const ORGANISATION_NOUNS = new Set(lists.organisationNouns);
/** Words of the speakers' lists that tell of texts, and say rather than want. */
const NO_PEOPLE = new Set([
  'polls',
  'surveys',
  'reports',
  'studies',
  'documents',
  'records',
  'native',
  'hero',
  'legend',
  'icon',
  'model',
  'star',
  'independent',
  'liberal',
]);
/** Kinds of people and bodies that WordNet knows, one and several of them: `renter`, `renters`. */
const KINDS = new Set(
  [...kinds.people.split(' '), ...kinds.bodies.split(' ')].flatMap((kind) => [kind, severalOf(kind)]),
);

function severalOf(kind: string): string {
  return kind.endsWith('man') ? kind.replace(/man$/, 'men') : pluralOf(kind);
}

const NOT_HOLDERS = new Set(lists.notHolders);
const ENDINGS = new Set(lists.organisationEndings);

/** A word for people or bodies that can hold a position: `officials`, `the union`, `prosecutors`. */
export const isHolderNoun = (word: string): boolean =>
  HOLDERS.has(word.toLowerCase()) ||
  ORGANISATION_NOUNS.has(word.toLowerCase()) ||
  KINDS.has(word.toLowerCase()) ||
  ((isRole(word) || isGroup(word)) && !NO_PEOPLE.has(word.toLowerCase()));

/** A name that ends so stands for a text, a day or a place, which wants nothing: `Peace Treaty`, `High Street`. */
export const isNoHolder = (name: string): boolean => NOT_HOLDERS.has(name.split(' ').at(-1) ?? '');

/** `Larkfield City Council`, `Norvik Ltd`. */
export const isOrganisationName = (name: string): boolean => ENDINGS.has(name.split(' ').at(-1) ?? '');

/** `the company`, `the bank`, `the club`: one organisation that the article has named before. */
export const isOrganisationNoun = (word: string): boolean => ORGANISATION_NOUNS.has(word);

const NO_COMPANIES = new Set(lists.noCompanies);

/** `Dockers’ Union`, `City Council`: never meant by `the company`. */
export const isNoCompany = (name: string): boolean => name.split(' ').some((word) => NO_COMPANIES.has(word));

const OTHER_ONES = new Set(lists.otherOnes);

/** `the rival firm`, `the parent company`: another than the one that the article tells of. */
export const isOtherOne = (word: string): boolean => OTHER_ONES.has(word);

const COLLECTIVES = /^(?:people|police|men|women|staff)$/;

/** Several of a kind, by the word's form: `unions`, `people`. */
export const isSeveral = (word: string): boolean => endsInS(word) || COLLECTIVES.test(word);
