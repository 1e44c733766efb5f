import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import { isPast, wordsCalled } from './descriptions.js';
import type { Entity, Role } from './entity.js';
import { LOOK_BACK } from './in-mind.js';
import { isTitle, isTownOrState } from './lexicon.js';
import { isElsewhere, isToldOf, mayBeOf, stemOf } from './nation.js';

/** `the Ukrainian president`, in whom the reader has only one person in mind. */
export interface Office {
  readonly source: Span;
  readonly head: string;
  readonly nation: string;
  readonly meant: Entity;
}

/** Characters of a cue between a quotation and the description. */
const CUE = 20;
/** Where somebody goes, or whom they meet: `flew to Warsaw`. */
const AWAY = '(?:to|in|into|from|with|against|at|by|towards?|near|visiting|visited)';

/**
 * True where an office and its country are a second word for the person in mind: the article has told of the office or of
 * the country, or the words stand behind a quotation of somebody of whom it tells no office: `Zelensky says the talks
 * are a show. “…,” the Ukrainian president wrote.`
 */
export function isOfficeOf(text: string, cast: Cast, office: Office): boolean {
  const { source, head, nation, meant } = office;
  if (meant.roles.some((role) => isOtherwise(text, role, office))) return false;
  if (isToldOf(text, meant, nation)) return true;
  const others = cast.inOffice.filter((one) => one !== meant);
  if (others.some(({ roles }) => roles.some((role) => bears(text, role, office)))) return false;
  const own = meant.roles.filter(({ span }) => wordsCalled(sliceOf(text, span)).has(head));
  if (own.length > 0) return own.some((role) => isTownOrState(nation) || mayBeOf(text, role, nation));
  return isBehindWords(text, source) && isTopic(meant, source) && !isApart(text, source, nation);
}

/** Another office than the one asked for, a past one, or the same one elsewhere. */
function isOtherwise(text: string, role: Role, { head, nation }: Office): boolean {
  const printed = sliceOf(text, role.span);
  const called = wordsCalled(printed);
  if (isElsewhere(text, role, nation)) return true;
  if (called.has(head)) return isPast(called) || called.has('vice') || called.has('deputy');
  return isTitle(printed.split(' ').at(-1) ?? '') && !GENERAL.test(head);
}

/** What the bearer of any office may be called. */
const GENERAL = /^(?:leader|politician|lawmaker|legislator)$/;

/** Somebody else is told of who may bear it. */
function bears(text: string, role: Role, { head, nation }: Office): boolean {
  const called = wordsCalled(sliceOf(text, role.span));
  return (
    called.has(head) && !isPast(called) && !isElsewhere(text, role, nation) && mayBeOf(text, role, nation)
  );
}

const isBehindWords = (text: string, { start }: Span): boolean =>
  /[”"]\s*(?:\p{Ll}+\s+)?$/u.test(text.slice(Math.max(0, start - CUE), start));

/** Named last as a subject. */
const isTopic = ({ mentions }: Entity, { start }: Span): boolean =>
  mentions.findLast(({ span, isQuoted }) => span.end <= start && !isQuoted)?.isSubject === true;

/** The country has a part of its own in what the paragraph tells: `He flew to Poland`, `a Polish minister`. */
const isApart = (text: string, { start }: Span, nation: string): boolean =>
  new RegExp(`\\b(?:${AWAY}|an?|another|one|two)\\s+(?:the\\s+)?${stemOf(nation).slice(0, 3)}`, 'u').test(
    text
      .slice(Math.max(0, start - LOOK_BACK), start)
      .split('\n')
      .at(-1) ?? '',
  );
