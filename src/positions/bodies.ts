import lists from '../../data/actors/houses.json' with { type: 'json' };
import type { House } from './house.js';
import { isPossessiveMark } from '../quotations/speakers/role-words.js';

const BODIES = new Set(lists.bodies);
const VAGUE = new Set(lists.vagueBodies);
const SIDES = new Set(lists.sides);
const ADVOCATES = new Set(lists.advocates);
const OPENINGS = new Set(lists.bodyOpenings);
const SEVERAL = new Set(lists.severalOf);
const GENERIC = new Set([...lists.bodyOpenings, ...lists.generic, 'of', 'and']);
const ARTICLES = /^(?:the|an?|its|his|her|their|our)$/i;
/** Where a description goes on: `leader of the drivers’ union in Harl`. */
const FURTHER = / (?:in|of|for|at|on|from|since|who|which|that) /u;
/** Most words of a body's description: `police officers ’ federation`. */
const LONGEST = 4;

/** `Union`, `City` at a sentence's start: no name by itself. */
export const isBodyOpening = (word: string): boolean => isBodyNoun(word) || OPENINGS.has(word.toLowerCase());

/** `council`, `union`: a body that may be meant where no name is given. */
export const isBodyNoun = (word: string): boolean => BODIES.has(word.toLowerCase());

/** `group`, `team`: many may be called so, and by a kind alone none is told from others. */
export const isVagueBody = (word: string): boolean => VAGUE.has(word);

/** `City Council`, `Foreign Ministry`, `Department of Public Health`: many a town or country has one of that name. */
export const isGenericName = (name: string): boolean =>
  name.includes(' ') && name.split(' ').every((word) => GENERIC.has(word.toLowerCase()));

/**
 * The body that a role tells by common nouns alone: the `council` of `the council’s planning chief`, the `drivers’
 * union` of `leader of the drivers’ union`, the `school board` of `school board chair`. `null` where it tells none,
 * or only a kind: `a hospital director`, `church leaders of the region`.
 */
export function bodyOf(words: readonly string[], link: number): House | null {
  const body = link < 0 ? bodyBefore(words) : bodyBehind(words, link);
  return body === null || isRank(words) ? null : { name: body, kind: 'group' };
}

/** `police officer`, `navy captain`: one of many; not `press officer`, `the club’s captain`. */
const isRank = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:officer|captain)$/iu.test(word)) &&
  !words.some((word) => /^(?:chief|press|executive|medical|club|team)$/iu.test(word));

/** `leader of the drivers’ union`. */
function bodyBehind(words: readonly string[], link: number): string | null {
  const behind =
    words
      .slice(link + 1)
      .join(' ')
      .split(FURTHER)[0]
      ?.split(' ') ?? [];
  return ARTICLES.test(behind[0] ?? '') ? named(behind.slice(1)) : null;
}

/** `council’s planning chief`, `school board chair`, `the defence lawyer`. */
function bodyBefore(words: readonly string[]): string | null {
  const isOne = !/^an?$/i.test(words[0] ?? '');
  const role = ARTICLES.test(words[0] ?? '') ? words.slice(1) : words;
  const head = role.at(-1)?.toLowerCase() ?? '';
  const mark = role.findLastIndex((word, at) => isPossessiveMark(word) && isBodyNoun(role[at - 1] ?? ''));
  if (mark > 0) return named(role.slice(0, mark));
  const last = role.findLastIndex((word, at) => at < role.length - 1 && isBodyNoun(word));
  const body = named(role.slice(0, last + 1));
  if (body === null || (head.endsWith('s') && !SEVERAL.has(head))) return null;
  if (SIDES.has(body)) return isOne && ADVOCATES.has(head) && last === role.length - 2 ? body : null;
  return isOne || /^(?:spokes\p{L}+|officials?|representative)$/u.test(head) ? body : null;
}

/** The words as a name, if they are common nouns of which the last is a body, and tell which. */
function named(words: readonly string[]): string | null {
  const own = /^(?:that|senior|top|leading|unnamed|another|one)$/i.test(words[0] ?? '')
    ? words.slice(1)
    : words;
  const name = own.join(' ').replace(/ (?=['’])/gu, '');
  return own.length > LONGEST || MANY.test(name) ? null : plainName(own, name);
}

/** `teachers and union officials`, `several party officials`, `local party leaders`: no one body. */
const MANY = /\b(?:and|or|this|these|those|several|many|some|all|most|few|other|local|various|two|three)\b/iu;

/** With a small letter, also where a sentence begins with it: `Nurses’ union`; `null` where a name is in it. */
function plainName(words: readonly string[], name: string): string | null {
  const [first = ''] = words;
  const opens = isBodyOpening(first) || isPossessiveMark(words[1] ?? '') ? lowered(name) : name;
  return isBodyName(opens) && !/\p{Lu}/u.test(opens) ? opens : null;
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `drivers’ union`, `council`: tells a body; `group` alone does not. */
export const isBodyName = (name: string): boolean =>
  isBodyNoun(name.split(' ').at(-1) ?? '') && !VAGUE.has(name);

/** What of the words before a role is a body's: `nurses’ union ` before `leader`; and an article, if it is right there. */
export function bodyBeforeRole(before: string): string {
  const [, article = '', first = '', body = ''] =
    /(?:^|[^\p{L}])((?:[Aa]n?|[Tt]he) )?(?:([\p{L}’']+) )?(\p{L}+(?:['’]s)?) $/u.exec(before) ?? [];
  if (/^an?$/i.test(body)) return `${body} `;
  if (!isBodyNoun(body.replace(/['’]s$/u, ''))) return '';
  const isOpening = OPENINGS.has(first.toLowerCase()) || /s['’]$/u.test(first);
  return isOpening
    ? `${article}${first} ${body} `
    : /^(?:an?|the)$/i.test(first)
      ? `${first} ${body} `
      : `${body} `;
}
