import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Mention } from './entity.js';
import { isNamedAsPerson } from './may-be-person.js';
import { tokenAt, wordAt, type Reading } from './reading.js';
import { isOwnPronoun, isRelation } from './role-words.js';

/** Names that an `and` joins: `Ann Lee and Max Pell`, `Max Pell, 61, and his wife, Ann`. */
export interface Joined {
  readonly span: Span;
  readonly count: number;
}

/** Names of a list that are looked at. */
const MOST = 5;
/** Words of an aside between two of them: `, 61,`, `, a builder,`. */
const ASIDE = 8;

/** The names joined from one on; `null` where it stands alone. */
export function joinedFrom(reading: Reading, cast: Cast, first: Mention): Joined | null {
  const { tokens } = reading;
  let last = first;
  for (let count = 1; count < MOST; count++) {
    const at = afterAside(tokens, tokenAt(reading, last.span.end));
    const isAnd = /^(?:and|&)$/.test(wordAt(tokens, at));
    if (!isAnd && wordAt(tokens, at) !== ',') return null;
    const next = nameAt(reading, cast, afterRelation(tokens, at + 1));
    if (next === null || next.isPossessive || next.sentence !== first.sentence) return null;
    last = next;
    if (isAnd) return { span: { start: first.whole.start, end: last.span.end }, count: count + 1 };
  }
  return null;
}

/** From `, 61, and` on the `and`. */
function afterAside(tokens: Reading['tokens'], at: number): number {
  if (wordAt(tokens, at) !== ',') return at;
  if (wordAt(tokens, at + 1) === 'and') return at + 1;
  const close = tokens.slice(at + 1, at + ASIDE).findIndex(({ text }) => text === ',');
  return close >= 0 && wordAt(tokens, at + close + 2) === 'and' ? at + close + 2 : at;
}

/** Behind `his wife,`. */
function afterRelation(tokens: Reading['tokens'], at: number): number {
  if (!isOwnPronoun(wordAt(tokens, at)) || !isRelation(wordAt(tokens, at + 1))) return at;
  return wordAt(tokens, at + 2) === ',' ? at + 3 : at + 2;
}

function nameAt(reading: Reading, cast: Cast, at: number): Mention | null {
  const token = reading.tokens[at];
  if (token === undefined) return null;
  const found = cast.within({ start: token.start, end: token.end })[0];
  return found?.mention.whole.start === token.start && found.entity.kind !== 'place' ? found.mention : null;
}

/** `the couple`, `the two`, `both men`. */
const SEVERAL =
  /^(?:the|both)\s+(?:(?<two>two|couple|pair|duo|men|women|brothers|sisters|siblings|twins|spouses|newlyweds)|(?<three>three|trio))(?:\s+(?:men|women|brothers|sisters|friends|lawmakers|senators))?$/iu;
/** Characters that are looked back over: keeps the whole linear, and further back another two may be meant. */
const LOOK_BACK = 1500;

/** Whom `the couple` or `the two` means: the two who were last named together. */
export function joinedMeant(reading: Reading, cast: Cast, source: Span): Span | null {
  const printed = SEVERAL.exec(sliceOf(reading.text, source).replace(/\s+/gu, ' '))?.groups;
  if (printed === undefined) return null;
  const count = printed['two'] === undefined ? 3 : 2;
  const before = cast.within({ start: Math.max(0, source.start - LOOK_BACK), end: source.start });
  let joined: Joined | null = null;
  for (const { entity, mention } of before.toReversed()) {
    const found = mention.isQuoted || !isNamedAsPerson(entity) ? null : joinedFrom(reading, cast, mention);
    // `Ann Lee, Max Pell and Ida Roth`: the last two of three are joined too.
    if (joined !== null && found?.span.end !== joined.span.end) break;
    joined = found ?? joined;
  }
  return joined?.count === count ? joined.span : null;
}
