import firstNames from '../../../data/names/first-names.json' with { type: 'json' };
import honorifics from '../../../data/names/honorifics.json' with { type: 'json' };
import nicknames from '../../../data/names/nicknames.json' with { type: 'json' };
import ordinary from '../../../data/names/ordinary-words.json' with { type: 'json' };
import organisations from '../../../data/names/organisation-words.json' with { type: 'json' };
import particles from '../../../data/names/name-particles.json' with { type: 'json' };
import places from '../../../data/names/places.json' with { type: 'json' };
import roles from '../../../data/names/roles.json' with { type: 'json' };
import { WordList } from './word-list.js';

export type Gender = 'female' | 'male';

const lines = (text: string): Set<string> => new Set(text.split(' '));
const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

const male = lines(firstNames.male);
const female = lines(firstNames.female);
const either = lines(firstNames.either);

const firstNamesOfAll = new WordList([...male, ...female, ...either]);

export const isFirstName = (word: string): boolean => firstNamesOfAll.has(word);

/** The gender that most bearers of a first name have; `null` where it is in use for both, or unknown. */
export function genderOfFirstName(word: string): Gender | null {
  const name = word.toLowerCase();
  if (either.has(name)) return null;
  if (male.has(name)) return 'male';
  if (female.has(name)) return 'female';
  const [first, second] = name.split('-');
  return second === undefined || first === undefined ? null : genderOfFirstName(first);
}

const leansMale = lines(firstNames.mostlyMale);
const leansFemale = lines(firstNames.mostlyFemale);

/** For a name in use for both: the gender that it has more often; `null` where neither. */
export function leaningOfFirstName(word: string): Gender | null {
  const name = word.toLowerCase();
  return leansMale.has(name) ? 'male' : leansFemale.has(name) ? 'female' : null;
}

const maleTitles = lower(honorifics.male);
const femaleTitles = lower(honorifics.female);
const titles = lower(honorifics.titles);
const lastOfTitles = new WordList([...titles].map((title) => title.split(' ').at(-1) ?? title));

const allHonorifics = new WordList([...maleTitles, ...femaleTitles, ...lower(honorifics.plain)]);
/** `Mr.`, `Dame`, `Dr.`: says no more than how somebody is addressed. */
export const isHonorific = (word: string): boolean => allHonorifics.has(word);
/** `Sen.`, `President`, `General` (of `Attorney General`): an office, printed with a capital before a name. */
export const isTitle = (word: string): boolean =>
  lastOfTitles.has(word) ||
  (word.includes('-') && lastOfTitles.has(COMPOUND.exec(word)?.groups?.['title'] ?? ''));
/** `President-elect`, `Then-President`, `Secretary-General`. */
const COMPOUND =
  /^(?:(?:then|ex|former|vice|deputy)-)?(?<title>\p{L}+)(?:-(?:elect|designate|general|treasurer))?$/iu;

const maleRoles = lower(roles.male);
const femaleRoles = lower(roles.female);
const plainRoles = lower(roles.plain);
const groups = new WordList(roles.groups);
const allRoles = new WordList([
  ...maleRoles,
  ...femaleRoles,
  ...plainRoles,
  ...[...plainRoles].map((role) => role.split(' ').at(-1) ?? role),
]);

/** `spokeswoman`, `analyst`, `minister` (the last word of a role of several words counts). */
export const isRole = (word: string): boolean => {
  const isJoint = word.charAt(2) === '-' && word.slice(0, 3).toLowerCase() === 'co-';
  return allRoles.has(word) || (isJoint && allRoles.has(word.slice(3)));
};
/** `officials`, `polls`, `some`: several, and nobody in particular. */
export const isGroup = (word: string): boolean => groups.has(word);

const ofMen = new WordList([...maleTitles, ...maleRoles]);
const ofWomen = new WordList([...femaleTitles, ...femaleRoles]);

/** What an honorific or a role's word says: `Mrs.`, `spokesman`. */
export function genderOfWord(word: string): Gender | null {
  if (ofMen.has(word)) return 'male';
  return ofWomen.has(word) ? 'female' : null;
}

const organisationWords = new Set(organisations.words);
const organisationHeads = new Set(organisations.heads);
export const isOrganisationWord = (word: string): boolean => organisationWords.has(word);
const documents = new Set(organisations.documents);
/** `report`, `rulings`: what is written, and no people. */
export const isDocument = (word: string): boolean =>
  documents.has(word.toLowerCase()) || documents.has(word.toLowerCase().replace(/s$/u, ''));
/** May be followed by `of …`, `for …`, `on …` within a name: `Council on Foreign Relations`. */
export const isOrganisationHead = (word: string): boolean => organisationHeads.has(word);

const allPlaces = new Set([...places.countries, ...places.states, ...places.cities]);
const demonyms = new Set(places.demonyms);
const adjectives = new Set(places.adjectives);
const calendar = new Set(places.calendar);
const local = new Set([...places.states, ...places.cities]);
/** `Ohio`, `London`: who is a senator or a mayor there need not be told with it. */
export const isTownOrState = (name: string): boolean => local.has(name);
export const isPlace = (name: string): boolean => allPlaces.has(name);
/** `Ukrainian`: tells a person's country. */
export const isDemonym = (word: string): boolean => demonyms.has(word);
/** `Ukrainian`, `Democratic`: tells a person's country, party or faith, and is no part of the name. */
export const isAdjective = (word: string): boolean => demonyms.has(word) || adjectives.has(word);
export const isCalendar = (word: string): boolean => calendar.has(word);

const insideNames = lower(particles.inside);
const suffixes = new Set(particles.suffixes);
const starters = new Set(particles.starters);
const ordinaryWords = new WordList(lines(ordinary.words));
/** `de`, `van`, `bin`: written small inside a name. */
export const isParticle = (word: string): boolean => insideNames.has(word);
export const isSuffix = (word: string): boolean => suffixes.has(word);
/** `The`, `After`, `Former`: opens a sentence and is no name. */
export const isStarter = (word: string): boolean => starters.has(word);
/** A word that is printed small as a rule, so that a capital at a sentence's start says nothing. */
export const isOrdinary = (word: string): boolean => ordinaryWords.has(word);

const fullForms = new Map<string, Set<string>>();
for (const [full, forms] of Object.entries(nicknames.forms)) {
  for (const form of forms) {
    const key = form.toLowerCase();
    fullForms.set(key, (fullForms.get(key) ?? new Set()).add(full.toLowerCase()));
  }
}
/** True for `Bill` and `William`, `Kate` and `Katherine`, in either order. */
export function isNickname(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return (fullForms.get(a)?.has(b) ?? false) || (fullForms.get(b)?.has(a) ?? false);
}
