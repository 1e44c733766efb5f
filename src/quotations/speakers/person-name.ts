import { ownString } from '../../text/own-string.js';
import {
  genderOfFirstName,
  isFirstName,
  isHonorific,
  isNickname,
  isParticle,
  isSuffix,
  isTitle,
  type Gender,
} from './lexicon.js';

/** A person's name in its parts, in lower case: `Gerald R. Ford Jr.` is `gerald`, [`r.`], `ford`, `jr`. */
export interface PersonName {
  readonly first: string | null;
  readonly middle: readonly string[];
  /** With its particles: `de la rua`; for a single word that word. */
  readonly last: string;
  readonly suffix: string | null;
}

/** Names that were taken apart: an article asks for its few dozen again and again. Bounds the memory. */
const MOST_KNOWN = 10_000;
const known = new Map<string, PersonName>();

/** Takes a printed name apart; titles before it are left out. */
export function parseName(name: string): PersonName {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const parsed = parsedAnew(name);
  known.set(ownString(name), parsed);
  return parsed;
}

function parsedAnew(name: string): PersonName {
  const words = name
    .replace(/[’']s$/u, '')
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !/^[“"‘'].*[”"’']$/u.test(word));
  while (words.length > 1 && (isHonorific(words[0] ?? '') || isTitle(words[0] ?? ''))) words.shift();
  const suffix = words.length > 1 && isSuffix(words.at(-1) ?? '') ? bare(words.pop() ?? '') : null;
  const at = surnameAt(words);
  const last = words.slice(Math.max(0, at)).map(bare).join(' ');
  const [first, ...middle] = words.slice(0, Math.max(0, at)).map((word) => word.toLowerCase());
  return { first: first ?? null, middle, last, suffix };
}

/** Where the surname begins, with its particles. */
function surnameAt(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 0 && isParticle(words[at - 1] ?? '')) at--;
  return at === 1 && isOpeningParticle(words[0] ?? '') ? 0 : at;
}

/** `De Vries`, `Von der Aue`: a surname alone, at a sentence’s start or as some write it; not `Al Gore`. */
export const isOpeningParticle = (word: string): boolean => OPENING_PARTICLE.test(word) && !isFirstName(word);
const OPENING_PARTICLE = /^(?:De|Du|Di|Da|Del|Della|Von|Van|Ter|Bin|Ibn)$/u;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '').replaceAll('’', "'");

/** The gender that the first name (or, for `J. Edgar`, the middle one) tells of. */
export function genderOfName(name: string): Gender | null {
  const { first, middle } = parseName(name);
  if (first === null) return null;
  return (
    genderOfFirstName(first) ??
    (isInitial(first) && middle[0] !== undefined ? genderOfFirstName(middle[0]) : null)
  );
}

export const isInitial = (word: string | null): boolean =>
  word !== null &&
  (word.length <= 2 || word.includes('.')) &&
  /^(?:\p{L}\.?)+$/u.test(word) &&
  !isFirstName(word);

/** True where both names may be one person's: the surnames agree, and the rest does not say otherwise. */
export function mayBeSame(one: PersonName, other: PersonName): boolean {
  if (isElder(one) !== isElder(other) && one.first !== null && other.first !== null) return false;
  if (one.suffix !== null && other.suffix !== null && one.suffix !== other.suffix) return false;
  if (one.last !== other.last && !endsWithWord(one.last, other.last) && !endsWithWord(other.last, one.last))
    return false;
  return agreeFirst(one, other);
}

/** `Sr.` tells a father from the son that goes without. */
const isElder = ({ suffix }: PersonName): boolean => suffix === 'sr';

const endsWithWord = (long: string, short: string): boolean =>
  long.endsWith(` ${short}`) || long.endsWith(`-${short}`) || long.startsWith(`${short}-`);

function agreeFirst(one: PersonName, other: PersonName): boolean {
  if (one.first === null || other.first === null || one.first === other.first) return true;
  if (isNickname(one.first, other.first)) return true;
  if (isInitial(one.first) || isInitial(other.first)) return one.first.startsWith(other.first[0] ?? '');
  return isByMiddle(one, other.first) || isByMiddle(other, one.first) || isSpelling(one.first, other.first);
}

/** Who goes by a middle name. */
const isByMiddle = ({ middle }: PersonName, first: string): boolean => middle.includes(first);

/** `Yevgeni` and `Yevgeny`, `Mohammed` and `Muhammad`; not `Volodymyr` and `Vladimir`. */
function isSpelling(one: string, other: string): boolean {
  if (one.length < 5 || one.length !== other.length || lettersApart(one, other) > 2) return false;
  return skeleton(one) === skeleton(other) && genderOfFirstName(one) === genderOfFirstName(other);
}

/** In how many places two words of one length differ: a loop, since every two bearers of a surname are compared. */
function lettersApart(one: string, other: string): number {
  let apart = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) apart++;
  return apart;
}

/** A word's consonants, doubled ones once: `mclnn` for `McLenney` and `McClenney`. */
export const skeleton = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[aeiouyj'’-]/g, '')
    .replace(/(.)\1/g, '$1');

/** More of a name: a first name where there was none, then more words, a name for its letter, never a nickname for a name. */
export function isFuller(one: PersonName, other: PersonName, name: string, known: string): boolean {
  if ((one.first === null) !== (other.first === null)) return one.first !== null;
  if (isInitial(one.first) !== isInitial(other.first)) return isInitial(other.first);
  return name.split(' ').length > known.split(' ').length;
}
