import type { Speaker } from '../speaker.js';
import { acronymOf } from './acronym.js';
import { genderOfWord } from './lexicon.js';
import { genderOfName, mayBeSame, parseName } from './person-name.js';

/**
 * A key that two speakers of one identity nearly always share, for grouping before `sameSpeaker` decides: a
 * person's surname, an organisation's initials (`FDA` is one of the Food and Drug Administration's) or its one word; for a description the words as printed.
 *
 * ```
 * speakerKey(Christine Lagarde)  'person lagarde'
 * ```
 */
export function speakerKey({ name, kind }: Speaker): string {
  if (kind === 'person') return `person ${fold(parseName(name).last)}`;
  const bare = name.replace(/^the /iu, '');
  const letters = kind === 'organisation' ? acronymOf(bare) : '';
  return `${kind} ${letters.length > 1 ? letters : fold(bare).replaceAll('.', '')}`;
}

/**
 * True where two speakers, of one article or of two, are the same person or organisation. People need one surname
 * and first names that agree (`Volodymyr` and `Vladimir` do not; `Bill` and `William`, `J.` and `John` do); a
 * surname alone is the same person only where role or affiliation say so too. Descriptions (`a senior official`)
 * are nobody in particular, and never the same from one article to the next.
 */
export function sameSpeaker(one: Speaker, other: Speaker): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'person') return samePerson(one, other);
  return one.kind === 'organisation' && sameOrganisation(one, other);
}

function samePerson(one: Speaker, other: Speaker): boolean {
  const [a, b] = [parseName(fold(one.name)), parseName(fold(other.name))];
  if (!mayBeSame(a, b) || !agreeGender(one, other)) return false;
  const areFull = a.first !== null && b.first !== null;
  return areFull || sharesOffice(one, other);
}

/** `Mr. Clinton` is not `Hillary Clinton`. */
export function agreeGender(one: Speaker, other: Speaker): boolean {
  const [a, b] = [genderOf(one), genderOf(other)];
  return a === null || b === null || a === b;
}

const genderOf = ({ name, role }: Speaker): 'female' | 'male' | null =>
  genderOfWord(name.split(' ', 1)[0] ?? '') ??
  genderOfName(name) ??
  (role === null ? null : genderOfWord(role.split(' ').at(-1) ?? ''));

/** A surname alone needs more: the same office (`President` in `U.S. President`) or the same affiliation. */
export function sharesOffice(one: Speaker, other: Speaker): boolean {
  if (
    one.affiliation !== null &&
    other.affiliation !== null &&
    fold(one.affiliation) === fold(other.affiliation)
  )
    return true;
  if (one.role === null || other.role === null) return false;
  const [a, b] = [fold(one.role), fold(other.role)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function sameOrganisation(one: Speaker, other: Speaker): boolean {
  const names = (speaker: Speaker): readonly string[] =>
    [speaker.name, ...speaker.variants].map((name) => fold(name).replace(/^the /u, ''));
  const known = new Set(names(one));
  if (names(other).some((name) => known.has(name))) return true;
  const isShort = (short: string, long: string): boolean =>
    long.includes(' ') && acronymOf(long) === fold(short).replaceAll('.', '');
  return isShort(one.name, other.name) || isShort(other.name, one.name);
}

/** Without accents, case and typographic apostrophes. */
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .trim();
