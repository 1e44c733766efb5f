import lists from '../../data/actors/houses.json' with { type: 'json' };
import { bodyOf, isBodyOpening } from './bodies.js';
import {
  headOf,
  isBodyRole,
  isHouseRole,
  isPartyRole,
  isStateRole,
  speaksFor,
  speaksForNobody,
} from './house-roles.js';
import type { FindHouse, House } from './house.js';
import { demonymActor, knownActor, LONGEST_NAME, partyActor } from './known-actors.js';
import { ownedName } from './owned-name.js';
import { isPossessiveMark } from '../quotations/speakers/role-words.js';

const LOCAL = new Set(lists.local);
const PARTISAN = new Set(lists.partisan);
/** Who may be of a place and no more. */
const PRACTISING = new Set(lists.practising);
const OF = new Set(['of', 'for', 'from', 'at', 'to', 'with']);
const SMALL = new Set(['the', 'a', 'an', 'and', 'of', "'s", '’s', "'", '’']);

/**
 * For whom the bearer of a role, or the group that a description tells of, speaks: `Ukraine’s chief negotiator` for
 * Ukraine, `White House spokeswoman` for the White House, `the head of Russia’s delegation` for Russia, `the Trump
 * administration` for Trump. A former one speaks for nobody, nor does an analyst or a voter.
 */
export function houseOf(words: readonly string[], find: FindHouse): House | null {
  const link = words.findIndex((word, at) => at > 0 && OF.has(word.toLowerCase()));
  if (link > 0 && isPartOfName(words, link)) return wholeNameBefore(words, find);
  const end = link < 0 ? words.length : link;
  const role = words.slice(0, end).map((word) => word.toLowerCase());
  if (speaksForNobody(role)) return null;
  const head = headOf(role);
  if (head === null) return null;
  const before = withCampaign(words, head, ownerBefore(words, { head, end }, find));
  if (before !== null) return isVoiceOf(words, head, before) ? before : null;
  const behind = link < 0 ? null : withCampaign(words, head, houseAfter(words, link + 1, find));
  if (behind === null) return role.at(-1) === head ? bodyNamed(bodyOf(words, link), find) : null;
  return speaksFor(head, behind) || (isBodyRole(head) && isStateRole(words.at(-1) ?? '')) ? behind : null;
}

/** `Hale campaign manager`: speaks for the campaign; its spokesman for Hale too. */
function withCampaign(words: readonly string[], head: string, house: House | null): House | null {
  if (house?.kind !== 'person' || head === 'campaign' || !words.includes('campaign')) return house;
  const name = ownedName(house.name, 'campaign');
  const actors = speaksFor(head, house) ? [name, ...(house.actors ?? [house.name])] : [name];
  const campaign: House = { name, kind: 'organisation', actors };
  return speaksFor(head, campaign) ? campaign : house;
}

const ownerBefore = (
  words: readonly string[],
  { head, end }: { readonly head: string; readonly end: number },
  find: FindHouse,
): House | null =>
  (isPartyRole(head) ? partyBefore(words) : null) ??
  houseBefore(words, isStateRole(head) ? end : placeIn(words, end), find);

/** `city council` is the one that the article names in full; `Union`, as a sentence begins, is no fuller name. */
function bodyNamed(body: House | null, find: FindHouse): House | null {
  const named = body === null ? null : find(body.name);
  return named === null || named.name.toLowerCase() === body?.name ? body : named;
}

const isVoiceOf = (words: readonly string[], head: string, house: House): boolean =>
  speaksFor(head, house) && !isOfPart(words, house) && !onlyPractises(words, head, house);

/** `Anchorage attorney Ann Lee`: of a name that may be a town’s and owns nothing, one who practises there. */
const onlyPractises = (words: readonly string[], head: string, { isUnsure = false }: House): boolean =>
  isUnsure && PRACTISING.has(head) && !words.some(isPossessiveMark);

/** `a local GOP leader`, `the Senate’s Republican leader`: the voice of a part of a body that is known far beyond it. */
const isOfPart = (words: readonly string[], { name }: House): boolean =>
  knownActor(name)?.kind === 'organisation' &&
  words.some((word) => LOCAL.has(word) || (PARTISAN.has(word) && !isNamedBy(name, word)));

/** `Democratic` of the Democratic Party, `GOP` of the Republican one. */
const isNamedBy = (name: string, word: string): boolean =>
  name.includes(word) || (knownActor(word) ?? partyActor(word))?.name === name;

/** `Petroleum Association of Larkfield spokesman`: the link is inside a name, and the role behind it. */
const isPartOfName = (words: readonly string[], link: number): boolean =>
  /^\p{Lu}/u.test(words[link - 1] ?? '') &&
  /^\p{Lu}/u.test(words[link + 1] ?? '') &&
  isHouseRole(words.at(-1) ?? '') &&
  words.length > link + 2;

function wholeNameBefore(words: readonly string[], find: FindHouse): House | null {
  const name = words.slice(0, -1).join(' ');
  const house = find(name) ?? knownActor(name);
  return house !== null && speaksFor(words.at(-1) ?? '', house) ? house : null;
}

/** `protest organizers in Cleveland`: where they are, not for whom they speak; `officials in Moscow` speak for Russia. */
function placeIn(words: readonly string[], end: number): number {
  const at = words.findIndex((word, here) => here > 0 && here < end && word.toLowerCase() === 'in');
  return at < 0 ? end : at;
}

/** The first name or adjective before the head: `Russian` of `Russian Foreign Ministry spokeswoman`. */
function houseBefore(words: readonly string[], end: number, find: FindHouse): House | null {
  for (let at = 0; at < end; at++) {
    const house = namedAt(words, at, end, find);
    if (house !== null) return house;
  }
  return null;
}

/** `Lib Dem leader`, `Conservative finance spokesman`: the party of the adjective that opens the role; not `Green Bay`. */
function partyBefore(words: readonly string[]): House | null {
  const capitals = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  return capitals < 1 ? null : partyActor(words.slice(0, capitals).join(' '));
}

/** `of Russia’s delegation`, `for Apple`: the name right after the link, articles skipped. */
function houseAfter(words: readonly string[], from: number, find: FindHouse): House | null {
  const start = words.slice(from).findIndex((word) => !SMALL.has(word.toLowerCase()));
  const at = from + start;
  const house = start < 0 ? null : namedAt(words, at, words.length, find);
  if (house === null || isOfAnother(words) || (house.isPlace === true && words[from - 1] === 'from'))
    return null;
  const mark = words.findIndex((word, here) => here > at && isPossessiveMark(word));
  if (mark > 0 && /^\p{Lu}/u.test(words[mark + 1] ?? '')) return namedAt(words, mark + 1, words.length, find);
  return isProgram(words, at) ? null : house;
}

/** `director of the Larkfield reading program`: of something that only bears a part of the name. */
const isProgram = (words: readonly string[], at: number): boolean => {
  const behind = words
    .slice(at)
    .findIndex((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word) && !OF.has(word));
  if (behind < 1 || isPossessiveMark(words[at + behind - 1] ?? '')) return false;
  const rest = words.slice(at + behind);
  const end = rest.findIndex((word) => OF.has(word) || /^(?:in|on|since|who|that|,|\p{L}+ed)$/u.test(word));
  const last = rest.slice(0, end < 0 ? rest.length : end).at(-1);
  return last !== undefined && !isHouseRole(last);
};

/** `of the Larkfield 2030 Committee`, `of the club’s newspaper`: the name is only a part of what is meant. */
function isOfAnother(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isPossessed = words.some(isPossessiveMark);
  return (
    words.some((word, at) => /^\d+$/.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) ||
    (isPossessed && /^\p{Ll}/u.test(last) && !isHouseRole(last))
  );
}

function namedAt(words: readonly string[], at: number, end: number, find: FindHouse): House | null {
  for (let length = Math.min(LONGEST_NAME, end - at); length > 0; length--) {
    if (SMALL.has((words[at] ?? '').toLowerCase()) || SMALL.has((words[at + length - 1] ?? '').toLowerCase()))
      continue;
    const name = words.slice(at, at + length).join(' ');
    // `a New York-based lawyer` is nobody's of that place.
    if (words.slice(at, at + length + 1).some((word) => word.endsWith('-based'))) return null;
    if (/^(?:anti|pro|non)-/i.test(name)) return null;
    if (!/^\p{Lu}/u.test(name)) return isGiven(words, at) ? find(words[at] ?? '') : null;
    const house = find(name) ?? knownActor(name) ?? demonymActor(name);
    if (house !== null && !(at < Math.min(1, end - 1) && isMereWord(house, name))) return house;
  }
  return null;
}

/** `Union leader`, as a sentence begins: a word with a capital, and no fuller name. */
const isMereWord = (house: House, name: string): boolean => house.name === name && isBodyOpening(name);

/** `the company’s`, `for the union`: a common noun that stands for one party of the article. */
const isGiven = (words: readonly string[], at: number): boolean =>
  isPossessiveMark(words[at + 1] ?? '') || (words[at - 1]?.toLowerCase() === 'the' && at > 1);
