import { acronymOf } from './acronym.js';
import type { Draft } from './entity-draft.js';
import { isFirstName, isNickname, isOrganisationWord, type Gender } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { mayBeSame, type PersonName } from './person-name.js';

/** A surname alone goes to the namesake named most, but rather to one named in full this many sentences ago or less. */
const FRESH = 3;
const JUST_NAMED = 4;

/** May a name be another mention of an entity? */
export function isFitting(draft: Draft, parsed: PersonName, run: NameRun): boolean {
  const isPersonal = run.kind === 'person' || (run.kind === 'other' && parsed.first === null);
  if (draft.kind === 'person' && isPersonal)
    return (mayBeSame(draft.parsed, parsed) && !isSonOf(draft, parsed)) || isFirstAlone(draft, parsed);
  if (draft.kind === 'other' && run.kind === 'person')
    return draft.parsed.first === null && draft.parsed.last === parsed.last;
  if (draft.kind === 'person' && run.kind === 'organisation')
    return parsed.first === null && draft.parsed.first !== null && draft.parsed.last === parsed.last;
  if (draft.kind === 'person' || run.kind === 'person') return false;
  return isSameThing(draft, parsed, run);
}

type Pool = (last: string) => readonly Draft[];

/** A surname that somebody bears, in an article that names no place so. */
export function isBorne(last: string, pool: Pool): boolean {
  const drafts = pool(last);
  return (
    drafts.some(({ kind, parsed }) => kind === 'person' && parsed.first !== null && parsed.last === last) &&
    !drafts.some(({ kind }) => kind === 'place')
  );
}

/** `Van Dorn`, where a Vincent van Dorn has been named: no first name. */
export function withSurname(parsed: PersonName, pool: Pool): PersonName {
  if (parsed.first === null || parsed.middle.length > 0) return parsed;
  const surname = `${parsed.first} ${parsed.last}`;
  const isKnown = pool(parsed.last).some((draft) => draft.parsed.last === surname);
  return isKnown ? { ...parsed, first: null, last: surname } : parsed;
}

/** `Joe Marsh and his sons, Joe Marsh Jr. …`: who comes behind the plain name with a `Jr.` is told from its bearer by it. */
const isSonOf = ({ parsed: elder }: Draft, { first, suffix }: PersonName): boolean =>
  suffix === 'jr' && first !== null && elder.first === first && elder.suffix === null;

/** `Hillary` for Hillary Clinton. */
const isFirstAlone = (draft: Draft, parsed: PersonName): boolean =>
  parsed.first === null && draft.parsed.first === parsed.last;

/** What of a name’s place tells that it is another’s than a like one’s. */
export interface Beside {
  readonly sentence: number;
  /** `his cousin Christopher Dunn`. */
  readonly isRelative: boolean;
}

/**
 * `Bob Marsh met Robert Marsh`, `Sgt. Long … Amy Long, his sister`: a short form, and a surname alone, are somebody else’s than a
 * full name in the same sentence, or that of a relative.
 */
export function isToldApart(
  { parsed: known, mentions }: Draft,
  { first }: PersonName,
  { sentence, isRelative }: Beside,
): boolean {
  if (first === null || known.first === first) return false;
  if (isRelative) return true;
  const last = mentions.at(-1);
  const isShort = known.first !== null && isNickname(known.first, first);
  return isShort && last?.sentence === sentence && !last.isQuoted;
}

/**
 * Those whose surname it is, where there are any: `Pell` is Gordon Pell rather than somebody whose first name it would be,
 * and `John` rather Tom John.
 */
export function bySurname(drafts: readonly Draft[], { first, last }: PersonName): readonly Draft[] {
  if (first !== null) return drafts;
  const isShort = isFirstName(last);
  const bearers = drafts.filter(
    ({ kind, parsed }) => kind === 'person' && parsed.last === last && !(isShort && parsed.first === null),
  );
  return bearers.length > 0 ? bearers : drafts;
}

function isSameThing(draft: Draft, parsed: PersonName, run: NameRun): boolean {
  const name = [parsed.first, ...parsed.middle, parsed.last].filter((word) => word !== null).join(' ');
  const known = draft.name.toLowerCase();
  if (known === name || known === `the ${name}` || name === `the ${known}`) return true;
  if (parsed.first === null && acronymOf(draft.name) === parsed.last.replaceAll('.', '')) return true;
  if (acronymOf(name) === known.replaceAll('.', '') && known.length > 2) return true;
  return (
    draft.kind === 'organisation' &&
    run.kind === 'organisation' &&
    known.endsWith(` ${name}`) &&
    parsed.first === null &&
    isOrganisationWord(capitalise(name))
  );
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Those whom `Mr` or `Ms` may mean: the ones known to be of that gender, else the one of unknown gender. Of several
 * whose gender nothing tells, none: to guess would be to name the wrong cousin.
 */
export function ofGender(drafts: readonly Draft[], gender: Gender | null): readonly Draft[] {
  if (gender === null) return drafts;
  const sure = drafts.filter((draft) => draft.gender === gender);
  if (sure.length > 0) return sure;
  const unknown = drafts.filter((draft) => draft.gender === null);
  const named = unknown.filter(({ kind, parsed }) => kind === 'person' && parsed.first !== null);
  return named.length > 1 ? [] : unknown;
}

/** Those who are not known to be of the other gender; all, where nobody is left. */
export function allowedBy(drafts: readonly Draft[], gender: Gender | null): readonly Draft[] {
  const allowed = gender === null ? [] : drafts.filter((draft) => (genderSoFar(draft) ?? gender) === gender);
  const sure = allowed.filter((draft) => genderSoFar(draft) === gender);
  return sure.length > 0 ? sure : allowed.length > 0 ? allowed : drafts;
}

const genderSoFar = ({ gender, hints }: Draft): Gender | null =>
  gender ?? (hints.size === 1 ? ([...hints][0] ?? null) : null);

/** Of the namesakes, the one named in full a moment ago; else the one that is named most. */
export function bestOf(drafts: readonly Draft[], sentence: number): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts) {
    if (best === null || rankOf(draft, sentence) >= rankOf(best, sentence)) best = draft;
  }
  return best;
}

/** Named in full a moment ago weighs as much as a few mentions more: `Heidi Cruz` does not take `Cruz` from her husband. */
const rankOf = (draft: Draft, sentence: number): number => {
  const since = draft.lastFull < 0 ? Infinity : sentence - draft.lastFull;
  const bonus = since <= 1 ? JUST_NAMED : since <= FRESH ? JUST_NAMED / 2 : 0;
  const malus = draft.isRelative ? 0.5 : 0;
  return (draft.kind === 'person' ? 1e6 : 0) + Math.min(draft.mentions.length, 1000) + bonus - malus;
};
