import { sliceOf, type Span } from '../../text/span.js';
import type { Entity, Mention } from './entity.js';
import { isBodyWord } from './body-words.js';
import { isAdjective, isFirstName, isGroup, isOrganisationWord, isRole } from './lexicon.js';
import type { Cast } from './cast.js';
import { isHonour } from './name-bounds.js';
import { isCapital, tokenAt, wordAt, type Reading, type Token } from './reading.js';
import { isPossessiveMark } from './role-words.js';

export interface NameSource {
  readonly kind: 'name';
  readonly entity: Entity;
  readonly mention: Mention;
}

/** What kind of words a source is: it decides where its speaker is looked for. */
export type Source =
  | NameSource
  | { readonly kind: 'pronoun'; readonly word: string }
  /** A description: `the minister`, `a spokesman for Mr. Smith`. */
  | { readonly kind: 'nominal' }
  /** Several: `U.S. officials`, `Smith and Jones`. */
  | { readonly kind: 'group' };

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|his|her|their|its|my|our|your|him|them|me|us|whom|which|that|himself|herself|themselves)$/;
const CUT =
  /^(?:,|who|whose|which|that|of|for|from|in|at|with|on|by|\(|—|–|-|:|;|to|as|inside|outside|near|within|behind|under|after|before|during|against|around)$/;

/** Tells a source's kind from its words and the names inside it. */
export function sourceOf(reading: Reading, cast: Cast, span: Span): Source {
  const from = tokenAt(reading, span.start);
  const to = Math.max(from + 1, tokenAt(reading, span.end));
  const words = reading.tokens.slice(from, to);
  const inside = cast.within(span);
  const pronoun = pronounOf(sliceOf(reading.text, span), inside);
  if (pronoun !== null) return { kind: 'pronoun', word: pronoun };
  const head = headLength(words);
  if (isJoint(words, inside) || isPairedPronoun(words)) return { kind: 'group' };
  const heads = inside.filter((found) => isHead(found, words, head));
  // `Ann Lee of her partner Bo Berg`: whoever is named first.
  const person = heads.find(({ entity, mention }) => entity.kind === 'person' && !mention.isPossessive);
  const named = person ?? titled(inside, words) ?? heads[0] ?? apposed(inside, words, head);
  const isSeveral =
    words.slice(0, head).some(({ text }) => isGroup(text) || isPeople(text)) &&
    !isBodyWord(wordAt(words, head - 1));
  if (named !== undefined && !(isSeveral && named.entity.kind === 'other') && !isPartOfOwner(named, words))
    return { kind: 'name', ...named };
  return isSeveral ? { kind: 'group' } : { kind: 'nominal' };
}

/** `He`, `we’ve`, `they all`, `which runs the waterway`; `WHO` and `US` are organisations. */
function pronounOf(printed: string, inside: readonly Found[]): string | null {
  const [first = '', second, ...others] = printed.split(/\s+/u);
  const word = first.replace(/[’'](?:s|ve|re|d|ll|m)$/u, '');
  const isClause = /^(?:who|which)$/.test(first) && others.length > 0 && /^\p{Ll}/u.test(second ?? '');
  if (isClause && !inside.some(({ entity }) => entity.kind === 'person')) return first;
  const isShout = word.length > 1 && word === word.toUpperCase();
  const isAlone =
    second === undefined ||
    (others.length === 0 && /^(?:all|both|each|himself|herself|themselves|also)$/.test(second));
  return !isShout && isAlone && PRONOUN.test(word.toLowerCase()) ? word.toLowerCase() : null;
}

/** `Republicans`, `Russians`: the people of a country or a party. */
const isPeople = (word: string): boolean => word.endsWith('s') && isAdjective(word.slice(0, -1));

/** `New York’s 19th District`: a single general word behind its owner names nothing by itself. */
const isPartOfOwner = ({ entity, mention }: Found, words: readonly Token[]): boolean =>
  entity.kind === 'organisation' &&
  !entity.name.includes(' ') &&
  isOrganisationWord(entity.name) &&
  words.some(({ text, end }) => isPossessiveMark(text) && end < mention.span.start);

type Found = ReturnType<Cast['within']>[number];

/** Words up to the first comma, preposition or relative. */
function headLength(words: readonly Token[]): number {
  const cut = words.findIndex(
    ({ text }, at) => at > 0 && (CUT.test(text) || (at > 1 && isHonour(text)) || isDoing(words, at)),
  );
  const end = cut < 0 ? words.length : cut;
  return end > 1 && isAdverb(words, end - 1) ? end - 1 : end;
}

/** `One pastor supporting Mr. Berg`: what somebody is doing. */
function isDoing(words: readonly Token[], at: number): boolean {
  const [before, word, object] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  const isParticiple = /^\p{Ll}+ing$/u.test(word) && !OF_OFFICE.test(word);
  return isParticiple && (isRole(before) || isGroup(before)) && OBJECT.test(object);
}

const OBJECT =
  /^(?:\p{Lu}|(?:the|an?|this|that|these|those|his|her|their|its|him|himself|herself|for|in|at|on|with|to)$)/u;

/** `Berg summarily denied`: behind a name. */
const isAdverb = (words: readonly Token[], at: number): boolean =>
  ADVERB.test(wordAt(words, at)) &&
  isCapital(words[at - 1]) &&
  !/^(?:the|an?|another)$/i.test(wordAt(words, 0));

const ADVERB =
  /^(?!(?:family|ally|tally|reply|rally|assembly|daily|weekly)$)(?:\p{Ll}+ly|also|then|later|once|again|too|never)$/u;

/** `Smith and Jones`, `Senator Smith of Ohio and Senator Jones`: a second name of its own right behind `and`. */
function isJoint(words: readonly Token[], inside: readonly Found[]): boolean {
  return inside.some(({ entity, mention }) => {
    const at = words.findIndex(({ start }) => start === mention.whole.start);
    const and = at > 1 && words[at - 1]?.text === 'the' ? at - 2 : at - 1;
    if (mention.isPossessive || and < 1 || !/^(?:and|&)$/.test(words[and]?.text ?? '')) return false;
    const before = inside.findLast((found) => found.mention.span.end <= (words[and]?.start ?? 0));
    const lead = words.findIndex(({ start }) => start === before?.mention.whole.start);
    const isObject = /^(?:to|for|with|between|by)$/.test(words[lead - 1]?.text ?? '');
    const isRelative = words.slice(0, and).some(({ text }) => /^(?:who|whose|which|that|where)$/.test(text));
    return (
      before !== undefined &&
      !isObject &&
      !isRelative &&
      !isInApposition(words, inside, { and, name: entity })
    );
  });
}

/** `She and Mr. Jones`. */
const isPairedPronoun = (words: readonly Token[]): boolean =>
  wordAt(words, 1) === 'and' && /^(?:he|she|they|we|you|it)$/i.test(wordAt(words, 0));

/** `Ida Berg, of the Department of Fish and Game`: what is joined behind a person and a comma is no person itself. */
function isInApposition(
  words: readonly Token[],
  inside: readonly Found[],
  { and, name }: { readonly and: number; readonly name: Entity },
): boolean {
  const first = inside[0];
  const comma = words.findIndex(({ text }) => text === ',');
  const isBehind =
    comma > 0 && comma < and - 1 && (first?.mention.span.end ?? Infinity) <= (words[comma]?.start ?? 0);
  return isBehind && first?.entity.kind === 'person' && name.kind !== 'person';
}

/** The name closes the head phrase, or the whole run of capitals opens the source. */
function isHead({ entity, mention }: Found, words: readonly Token[], head: number): boolean {
  const last = words[head - 1];
  if (last === undefined) return false;
  if (mention.span.start >= last.end) {
    // `The Council on Harbours Director Ida Berg`
    const first = entity.kind === 'person' && /^the$/i.test(wordAt(words, 0)) ? words[1] : words[0];
    return mention.whole.start === first?.start && mention.whole.start < mention.span.start;
  }
  if (isPossessiveMark(last.text)) return mention.span.end >= (words[head - 2]?.end ?? 0);
  return mention.span.end >= last.end;
}

/** `University of Texas student president Ann Lee`: a role in small letters right before a person, and no `for` behind a role. */
function titled(inside: readonly Found[], words: readonly Token[]): Found | undefined {
  return inside.find(({ entity, mention }) => {
    const at = words.findIndex(({ start }) => start === mention.whole.start);
    const before = wordAt(words, at - 1);
    const hasRole = isRole(before) && before === before.toLowerCase();
    const isNamed = isBehindComma(words, at) || !isOwned(words, at - 1);
    return entity.kind === 'person' && !mention.isPossessive && hasRole && isNamed;
  });
}

/** `The project’s leader, marine biologist Ida Berg`: nothing but a role stands between the comma and the name. */
function isBehindComma(words: readonly Token[], name: number): boolean {
  const comma = words.findLastIndex(({ text }, at) => at < name && CUT.test(text));
  const between = words.slice(comma + 1, name).map(({ text }) => text);
  const isRolePhrase = between.every((word) => !DOING.test(word) || OF_OFFICE.test(word));
  return words[comma]?.text === ',' && isRole(wordAt(words, comma - 1)) && isRolePhrase;
}

const DOING = /^(?:\p{L}+ing|the|an?)$/u;
/** Participles that belong to an office: `acting director`. */
const OF_OFFICE = /^(?:acting|founding|incoming|leading|managing|outgoing|reigning|sitting|visiting)$/;

/** `a spokesman for Smith lawyer Ann Lee`: the person is not the head. */
const isOwned = (words: readonly Token[], to: number): boolean =>
  words.slice(0, to).some(({ text }, at) => CUT.test(text) && (at === 0 || isRole(wordAt(words, at - 1))));

/** `A reader, Paul`, `the operator, NorthRail`: a first name alone behind a role, a body’s name behind what it is. */
const isKnownBy = ({ kind, name }: Entity, noun: Token | undefined): boolean =>
  isBodyWord(noun?.text ?? '')
    ? kind === 'organisation' || kind === 'other'
    : kind === 'other' && isFirstName(name);

/** `The chair of the jury, the novelist Ida Berg`: what else is told of the one whose office it is. */
const isTrade = (words: readonly Token[], name: number, head: number): boolean =>
  wordAt(words, name - 3) === ',' &&
  /^(?:the|an?)$/.test(wordAt(words, name - 2)) &&
  isRole(wordAt(words, name - 1)) &&
  isRole(wordAt(words, head - 1));

/** `The head of Russia’s delegation, Vladimir Medinsky`: a person's name right behind a comma. */
function apposed(inside: readonly Found[], words: readonly Token[], head: number): Found | undefined {
  return inside.find(({ entity, mention }) => {
    const at = words.findIndex(({ start }) => start === mention.whole.start);
    return (
      (entity.kind === 'person' || isKnownBy(entity, words[head - 1])) &&
      at >= head &&
      (words[at - 1]?.text === ',' || isTrade(words, at, head)) &&
      at - head <= 8 &&
      !mention.isPossessive
    );
  });
}
