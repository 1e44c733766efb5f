import type { EntityKind } from './entity.js';
import {
  isAdjective,
  isCalendar,
  isFirstName,
  isHonorific,
  isOrdinary,
  isOrganisationHead,
  isOrganisationWord,
  isParticle,
  isPlace,
  isRole,
  isStarter,
  isSuffix,
  isTitle,
} from './lexicon.js';
import type { Reading, Token } from './reading.js';

/** A name as printed: `tokens[from]` up to `tokens[to]`, the latter not included. */
export interface NameRun {
  /** First token of the name proper. */
  readonly from: number;
  readonly to: number;
  /** First token of what stands before it with a capital: `Former Florida Gov.`; equals `from` where nothing does. */
  readonly opening: number;
  readonly kind: EntityKind;
  /** Nothing but its capital speaks for it, and it opens a sentence: a name only if it is one elsewhere. */
  readonly isDoubtful: boolean;
}

const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u;
const LONGEST_RUN = 14;

export const isCapital = (token: Token | undefined): boolean => token?.isCapital ?? false;

/**
 * The names of an article: runs of capitals, cut where a title, a country or a weekday is none of the name. Those of
 * headlines come last, and only of words that are names in the text: in a headline any word may have a capital.
 */
export function nameRuns({ tokens }: Reading): readonly NameRun[] {
  const inText = runsOf(tokens, (token) => token.isCapital && !token.isHeadline);
  const known = new Set(inText.flatMap(({ from, to }) => tokens.slice(from, to).map(({ text }) => text)));
  const inHeadlines = runsOf(tokens, (token) => token.isHeadline && token.isCapital && known.has(token.text));
  return [...inText, ...inHeadlines];
}

type Filter = (token: Token) => boolean;

function runsOf(tokens: readonly Token[], isPart: Filter): readonly NameRun[] {
  const names: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined || !isPart(token)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, isPart);
    pushNames(names, tokens, at, end);
    at = end;
  }
  return names;
}

/** One capital after another, with particles, initials, `&`, and `of …` after an organisation's head word. */
function runEnd(tokens: readonly Token[], start: number, isPart: Filter): number {
  let end = start + 1;
  while (end - start < LONGEST_RUN) {
    const next = tokens[end];
    if (next === undefined || next.sentence !== tokens[start]?.sentence) break;
    if (isPart(next) && joins(tokens, end)) end++;
    else if (next.text === ',' && isSuffix(tokens[end + 1]?.text ?? '')) end += 2;
    else {
      const bridge = bridgeLength(tokens, start, end);
      if (bridge === 0) break;
      end += bridge + 1;
    }
  }
  return end;
}

const joins = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1 &&
  tokens[at]?.isQuoted === tokens[at - 1]?.isQuoted;

/** How many small words stand between this capital and the next one of the same name: `de`, `of the`, `&`. */
function bridgeLength(tokens: readonly Token[], start: number, at: number): number {
  const word = tokens[at]?.text ?? '';
  const particles = particlesAt(tokens, at);
  if (particles > 0 && isCapital(tokens[at + particles])) return word === 'e' || word === 'y' ? 0 : particles;
  if (word === '&' && isCapital(tokens[at + 1])) return 1;
  if (isNickname(tokens, at)) return 3;
  if (/^['’]s?$/u.test(word))
    return OWNERS.has(tokens[at - 1]?.text ?? '') && isCapital(tokens[at + 1]) ? 1 : 0;
  const before = tokens[at - 1]?.text ?? '';
  const followed = isCapital(tokens[at + 1])
    ? 1
    : tokens[at + 1]?.text === 'the' && isCapital(tokens[at + 2])
      ? 2
      : 0;
  if (followed === 0) return 0;
  if (/^(?:of|for|on)$/.test(word))
    return isOrganisationHead(before) || (word === 'of' && isTitle(before)) ? followed : 0;
  const isJoint =
    word === 'and' &&
    followed === 1 &&
    isOrganisationWord(tokens[at + 2]?.text ?? '') &&
    isCapital(tokens[at + 2]);
  return isJoint && !isFirstName(tokens[start]?.text ?? '') && !isOrganisationWord(before) ? 1 : 0;
}

/** `von der`: up to three small words of a name. */
function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 3 && isParticle(tokens[at + count]?.text ?? '')) count++;
  return count;
}

/** `People’s Party`: the possessive is part of the name. */
const OWNERS = new Set([
  'People',
  'Women',
  'Men',
  'Children',
  'Workers',
  'Veterans',
  'Teachers',
  'Farmers',
  'Citizens',
  'Doctors',
  'Lord',
  'Moody',
  'McDonald',
  'Macy',
  'Lowe',
  'Levi',
  'Sotheby',
  'Lloyd',
  'Sainsbury',
  'Kellogg',
  'Wendy',
]);

/** `Juan “Chico” Manriquez`: a nickname in quotation marks inside a name. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^[“"‘']$/u.test(tokens[at]?.text ?? '') &&
  isCapital(tokens[at + 1]) &&
  /^[”"’']$/u.test(tokens[at + 2]?.text ?? '') &&
  isCapital(tokens[at + 3]) &&
  isFirstName(tokens[at - 1]?.text ?? '');

function pushNames(names: NameRun[], tokens: readonly Token[], start: number, end: number): void {
  const opening = afterStarters(tokens, start, end);
  const to = beforeTail(tokens, opening, end);
  const named = afterTitles(tokens, opening, to);
  const from = named === opening ? withParticles(tokens, named) : named;
  if (from >= to) return;
  const kind = kindOf(tokens, { opening, from, to });
  if (kind === null) return;
  names.push({
    from,
    to,
    opening: Math.min(from, opening),
    kind,
    isDoubtful: isDoubtful(tokens, start, { opening, from, to }),
  });
}

const LEADING_PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'bin',
  'ibn',
  'ter',
  'ten',
  'al',
  'el',
]);

/** `von der Aue`: a surname alone begins with its particles. */
function withParticles(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    LEADING_PARTICLES.has(tokens[from - 1]?.text ?? '') &&
    tokens[from - 1]?.sentence === tokens[at]?.sentence
  )
    from--;
  return from;
}

type Bounds = Pick<NameRun, 'from' | 'to' | 'opening'>;

/** `Meanwhile Trump`, `Critics`: words that have their capital from the sentence's start. */
function afterStarters(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    if (token === undefined || !(token.isOpening || at > start || token.isHeadline)) break;
    const opens = at === start || token.isHeadline;
    const isPlain =
      opens &&
      (isOrdinary(token.text) || token.text.endsWith('ly')) &&
      !isFirstName(token.text) &&
      !isTitle(token.text) &&
      !isRole(token.text);
    const isDay = at + 1 < end && isWeekday(token.text);
    if (!isStarter(token.text) && !isPlain && !isDay) break;
    at++;
  }
  return at;
}

/** `Trump Tuesday`: what has a capital of its own behind a name; not `Theresa May`. */
function beforeTail(tokens: readonly Token[], start: number, end: number): number {
  let to = end;
  while (to - 1 > start && isOfDate(tokens, to - 1, start)) to--;
  return to;
}

function isOfDate(tokens: readonly Token[], at: number, start: number): boolean {
  const word = tokens[at]?.text ?? '';
  const isSurname = !isWeekday(word) && at - 1 === start && isFirstName(tokens[start]?.text ?? '');
  return word === ',' || (isCalendar(word) && !isSurname);
}

const isWeekday = (word: string): boolean => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word);

/** Index of the name's first token behind `Former Florida Gov.`, `Republican`, `Secretary of State`. */
function afterTitles(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.text ?? '';
    if (REGNAL.has(word) && at + 2 === end) break;
    if (!isHonorific(word) && !isTitle(word) && !(isRole(word) && !isFirstName(word))) continue;
    if (
      isOrganisationWord(tokens[at + 1]?.text ?? '') &&
      at + 2 >= end &&
      !isRole(tokens[at + 1]?.text ?? '')
    )
      continue;
    from =
      tokens[at + 1]?.text === 'of' || tokens[at + 1]?.text === 'for'
        ? afterOffice(tokens, at + 2, end)
        : at + 1;
    at = Math.max(at, from - 1);
  }
  const rest = end - from;
  if (rest >= 3 && isAdjective(tokens[from]?.text ?? '') && isFirstName(tokens[from + 1]?.text ?? ''))
    return from + 1;
  return from;
}

/** `Pope Francis`, `Queen Elizabeth`: with a single name the title belongs to it. */
const REGNAL = new Set(['Pope', 'King', 'Queen', 'Prince', 'Princess', 'Emperor', 'Saint', 'St.']);

/** Behind `Secretary of`: the office goes as far as the next first name. */
function afterOffice(tokens: readonly Token[], at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const word = tokens[next]?.text ?? '';
    if (next > at && isFirstName(word) && !isOfficial(word)) return next;
  }
  return tokens[at]?.text === 'State' && at + 1 < end ? at + 1 : end;
}

function kindOf(tokens: readonly Token[], { opening, from, to }: Bounds): EntityKind | null {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const name = words.join(' ');
  const hasTitle =
    from > opening &&
    (isHonorific(tokens[from - 1]?.text ?? '') ||
      isTitle(tokens[from - 1]?.text ?? '') ||
      isRole(tokens[from - 1]?.text ?? ''));
  if (words.every((word) => isCalendar(word))) return null;
  if (isPlace(name) && !hasTitle) return 'place';
  if (words.every((word) => isPeople(word))) return null;
  if (REGNAL.has(words[0] ?? '') && words.length === 2) return 'person';
  if (looksPersonal(words)) return 'person';
  if (words.some((word) => isOfficial(word)) || isOfficePlural(words))
    return hasTitle &&
      words.length <= 2 &&
      !words.slice(1).some((word) => isOfficial(word)) &&
      isFirstName(words[0] ?? '')
      ? 'person'
      : 'organisation';
  if (hasTitle) return 'person';
  if (words.length === 1 && /^\p{Lu}{2,6}s?$/u.test(name)) return 'organisation';
  if (words.length === 1) return 'other';
  const isThe = /^the$/i.test(tokens[opening - 1]?.text ?? '');
  if (isThe || words.some((word) => isPlace(word) || isAdjective(word) || isCalendar(word))) return 'other';
  return words.length <= 4 &&
    !words.some((word) => isStarter(word)) &&
    !words.slice(1).some((word) => isOrdinary(word) && !isParticle(word))
    ? 'person'
    : 'other';
}

/** `Ukrainian`, `Americans`, `Hispanic-Americans`: of a country or a faith, and nobody's name. */
const isPeople = (word: string): boolean =>
  isAdjective(word) ||
  (word.endsWith('s') &&
    word
      .slice(0, -1)
      .split('-')
      .every((part) => isAdjective(part)));

const isOfficePlural = (words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => /^(?:of|for|on|and|&)$/.test(word));

/** A first name, then names, initials and particles alone; `Hugh Hill` is a person, `Chelsea Hospital` is not. */
function looksPersonal(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || rest.length > 5 || rest.some((word) => isOfficeWord(word))) return false;
  if (!(isFirstName(first) || INITIAL.test(first)) || isPlace(`${first} ${rest[0] ?? ''}`)) return false;
  if (COMPASS.has(first)) return false;
  const last = rest.at(-1) ?? '';
  const isWeak =
    isOfficial(last) &&
    rest.filter((word) => !INITIAL.test(word)).length === 1 &&
    SURNAMES_TOO.has(last) &&
    !isPlace(first);
  return isWeak || !rest.some((word) => isOfficial(word) || (isAdjective(word) && !SURNAMES_TOO.has(word)));
}

/** `Times`, and `Sun-Times`. */
const isOfficial = (word: string): boolean =>
  isOrganisationWord(word) ||
  (word.includes('-') && isOrganisationWord(word.slice(word.lastIndexOf('-') + 1)));

const isOfficeWord = (word: string): boolean => /^(?:of|for|on|and|&)$/.test(word);

const COMPASS = new Set([
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Upper',
  'Lower',
  'Northern',
  'Southern',
  'Eastern',
  'Western',
]);

/** Words of organisations that are surnames as well. */
const SURNAMES_TOO = new Set([
  'Hill',
  'Day',
  'Green',
  'Park',
  'Street',
  'Lake',
  'Hall',
  'Post',
  'Church',
  'Temple',
  'Bay',
  'Bridge',
  'Bridges',
  'Marks',
  'Works',
  'Star',
  'Battle',
  'Banks',
  'Bar',
  'Fed',
  'Force',
  'Land',
  'Black',
  'White',
  'Christian',
  'English',
  'French',
  'German',
  'Holland',
  'Ireland',
  'Wales',
  'Scott',
  'Book',
  'Rivers',
  'Wire',
  'Red',
  'Bloomberg',
  'Gallup',
  'Price',
  'Rasmussen',
  'Guard',
  'Chambers',
  'Commerce',
]);

/** One word at a sentence's start that is nothing but a word with a capital. */
function isDoubtful(tokens: readonly Token[], start: number, { opening, from, to }: Bounds): boolean {
  const token = tokens[from];
  const startsRun = from === start && opening === start;
  if (token === undefined || to - from > 1 || !startsRun) return false;
  return token.isHeadline || (token.isOpening && isOrdinary(token.text));
}
