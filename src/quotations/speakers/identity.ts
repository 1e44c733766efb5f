import type { Speaker } from '../speaker.js';
import { acronymOf } from './acronym.js';
import { genderOfWord, type Gender } from './lexicon.js';
import { genderOfName, mayBeSame, parseName, type PersonName } from './person-name.js';

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

/** What tells whether two speakers are one: made once, since each is compared with many. */
export interface Likeness {
  readonly speaker: Speaker;
  readonly name: PersonName;
  readonly gender: Gender | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export function likenessOf(speaker: Speaker): Likeness {
  const { name, role, affiliation } = speaker;
  return {
    speaker,
    name: parseName(fold(name)),
    gender: genderOf(speaker),
    role: role === null ? null : fold(role),
    affiliation: affiliation === null ? null : fold(affiliation),
  };
}

/**
 * True where two speakers, of one article or of two, are the same person or organisation. People need one surname
 * and first names that agree (`Volodymyr` and `Vladimir` do not; `Bill` and `William`, `J.` and `John` do); a
 * surname alone is the same person only where role or affiliation say so too. Descriptions (`a senior official`)
 * are nobody in particular, and never the same from one article to the next.
 */
export function sameSpeaker(one: Likeness, other: Likeness): boolean {
  const { kind } = one.speaker;
  if (kind !== other.speaker.kind) return false;
  if (kind === 'person') return samePerson(one, other);
  return kind === 'organisation' && sameOrganisation(one.speaker, other.speaker);
}

function samePerson(one: Likeness, other: Likeness): boolean {
  if (!mayBeSame(one.name, other.name) || !agreeGender(one, other)) return false;
  const areFull = one.name.first !== null && other.name.first !== null;
  return areFull || sharesOffice(one, other);
}

/** `Mr. Clinton` is not `Hillary Clinton`. */
export const agreeGender = (one: Likeness, other: Likeness): boolean =>
  one.gender === null || other.gender === null || one.gender === other.gender;

const genderOf = ({ name, role }: Speaker): Gender | null =>
  genderOfWord(name.split(' ', 1)[0] ?? '') ??
  genderOfName(name) ??
  (role === null ? null : genderOfWord(role.split(' ').at(-1) ?? ''));

/** A surname alone needs more: the same office (`President` in `U.S. President`) or the same affiliation. */
export function sharesOffice(one: Likeness, other: Likeness): boolean {
  if (one.affiliation !== null && one.affiliation === other.affiliation) return true;
  if (one.role === null || other.role === null) return false;
  const [a, b] = [` ${one.role} `, ` ${other.role} `];
  return a.includes(b) || b.includes(a);
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
