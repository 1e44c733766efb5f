import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity, Role } from './entity.js';
import { genderOfWord, isGroup, isRole } from './lexicon.js';
import { isRegnal } from './leading-titles.js';
import type { Reading } from './reading.js';

/** A description longer than this many words says who it is by itself. */
const LONGEST = 6;
const DEFINITE = /^(?:the|this|that)$/i;
const SKIPPED = new Set(['the', 'this', 'that', 'a', 'an', 'of', 'and', 'for', 'to', 'at']);
/** What one may be called who speaks for a side in court. */
const COUNSEL = new Map<string, readonly string[]>([
  ['prosecution', ['prosecutor', 'barrister', 'lawyer', 'counsel']],
  ['defence', ['barrister', 'lawyer', 'counsel']],
]);
/** What an abbreviated title may be called: `Sen.` is `the senator`. */
const SPOKEN = new Map<string, readonly string[]>([
  ['justice', ['judge']],
  ['prosecuting', ['prosecutor', 'barrister', 'lawyer', 'counsel']],
  ['defending', ['barrister', 'lawyer', 'counsel']],
  ['mitigating', ['barrister', 'lawyer', 'counsel']],
  ['attorney', ['lawyer']],
  ['barrister', ['lawyer', 'counsel']],
  ['solicitor', ['lawyer']],
  ['constable', ['officer']],
  ['detective', ['officer']],
  ['inspector', ['officer']],
  ['sergeant', ['officer']],
  ['superintendent', ['officer']],
  ['goalkeeper', ['keeper']],
  ['cllr', ['councillor']],
  ['rev', ['reverend', 'vicar', 'priest', 'pastor', 'clergyman']],
  ['congressman', ['lawmaker', 'legislator']],
  ['congresswoman', ['lawmaker', 'legislator']],
  ['senator', ['lawmaker', 'legislator']],
  ['sen.', ['senator', 'lawmaker', 'legislator']],
  ['rep.', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['gov.', ['governor']],
  ['gen.', ['general']],
  ['col.', ['colonel']],
  ['capt.', ['captain']],
  ['lt.', ['lieutenant']],
  ['sgt.', ['sergeant']],
  ['rev.', ['reverend', 'vicar', 'priest', 'pastor', 'clergyman']],
  ['prof.', ['professor']],
  ['dr.', ['doctor']],
  ['u.s.', ['american']],
  ['u.k.', ['british']],
]);

/**
 * The person whom a definite description means, where the article says surely: the one person so far with a role of
 * all its words: `the spokeswoman`, `the Democratic nominee`. `null` for `a senior official`, and where two fit.
 */
export function describedBy(reading: Reading, cast: Cast, source: Span): Entity | null {
  const { text } = reading;
  const words = wordsIn(sliceOf(text, source));
  const head = words.at(-1) ?? '';
  const isDefinite =
    (DEFINITE.test(words[0] ?? '') && words.length <= LONGEST && isRole(head) && !isGroup(head)) ||
    (words.length === 1 && head === 'counsel');
  if (!isDefinite) return null;
  const asked = words.filter((word) => !SKIPPED.has(word));
  const bearers = cast.inOffice.filter((entity) => isMeant(text, entity, asked, source));
  const fitting = [
    ...ofFullOffice(text, bearers, asked),
    ...cast.entities.filter((entity) => isTitledSo(entity, asked, source)),
  ];
  if (fitting.length === 0) return namedSoon(text, cast, asked, source);
  return fitting.length < 2 ? (fitting[0] ?? null) : lastHere(text, fitting, source);
}

/** `the minister` beside a shadow minister: those whose office has no such word, where there are any. */
function ofFullOffice(text: string, bearers: readonly Entity[], asked: readonly string[]): readonly Entity[] {
  if (bearers.length < 2) return bearers;
  const full = bearers.filter(({ roles }) =>
    roles.some((role) => isRoleOf(text, role, asked) && !LESSER.test(sliceOf(text, role.span))),
  );
  return full.length > 0 && !asked.some((word) => LESSER.test(word)) ? full : bearers;
}

const LESSER = /\b(?:shadow|deputy|vice|assistant|associate|junior)\b/iu;

/** Who is told of in the same words a moment later: `“Twice,” the treasurer said. The treasurer, Max Olin, has …`. */
function namedSoon(text: string, cast: Cast, asked: readonly string[], { end }: Span): Entity | null {
  const soon = cast.inOffice.filter(({ kind, mentions, roles }) => {
    const first = mentions.find(({ isQuoted }) => !isQuoted)?.span.start ?? 0;
    return kind === 'person' && first > end && first - end < A_MOMENT && roles.some(isAsked);
  });
  function isAsked({ span }: Role): boolean {
    const words = wordsIn(sliceOf(text, span));
    const isDefinite = /\bthe\s+$/iu.test(text.slice(Math.max(0, span.start - 5), span.start));
    return isDefinite && words.length === asked.length && words.every((word) => asked.includes(word));
  }
  return soon.length === 1 ? (soon[0] ?? null) : null;
}

/**
 * Of several who bear the title the one named last, a moment ago and in a sentence of their own: `His finance minister,
 * Ann Lee, said … the minister said`. Which of them answers a question remains open, but who asks it does not.
 */
function lastHere(text: string, fitting: readonly Entity[], { start }: Span): Entity | null {
  const [first, second, third] = fitting
    .map((entity) => ({ entity, last: lastBefore(entity, start) }))
    .sort((a, b) => (b.last?.span.end ?? 0) - (a.last?.span.end ?? 0));
  if (first?.last === undefined || start - first.last.span.end > A_MOMENT) return null;
  const since = text.slice(first.last.span.end, start);
  if (ASKS.test(since))
    return ASKS_HERSELF.test(since) && third === undefined ? (second?.entity ?? null) : null;
  return first.last.sentence === second?.last?.sentence ? null : first.entity;
}

/** Somebody puts a question, and words are quoted behind it that may be the answer. */
const ASKS = /\b(?:asked|asks|wanted to know|wondered|challenged|pressed|questioned)\b[^“"]*["“]/u;
/** Right behind a name: its bearer asks, and somebody else answers. */
const ASKS_HERSELF = /^,? (?:then |had )?(?:asked|asks|wanted to know|wondered)\b/u;

const lastBefore = ({ mentions }: Entity, start: number): Entity['mentions'][number] | undefined =>
  mentions.findLast(({ span, isQuoted }) => span.end <= start && !isQuoted);

/** Some two sentences, in characters. */
const A_MOMENT = 300;

function isMeant(text: string, entity: Entity, asked: readonly string[], { start }: Span): boolean {
  const first = entity.mentions[0];
  if (entity.kind !== 'person' || first === undefined || first.span.start > start) return false;
  const gender = genderOfWord(asked.at(-1) ?? '');
  if (gender !== null && entity.gender !== null && gender !== entity.gender) return false;
  return entity.roles.some((role) => role.span.start < start && isRoleOf(text, role, asked));
}

/** `Pope Ignatius … the pope`: a title that belongs to the name. */
function isTitledSo(
  { kind, name, mentions, roles }: Entity,
  asked: readonly string[],
  { start }: Span,
): boolean {
  const [title = '', ...rest] = name.split(' ');
  return (
    kind === 'person' &&
    roles.length === 0 &&
    rest.length > 0 &&
    isRegnal(title) &&
    asked.length === 1 &&
    asked[0] === title.toLowerCase() &&
    mentions.some(({ span, isQuoted }) => !isQuoted && span.end <= start)
  );
}

function isRoleOf(text: string, { span }: Role, asked: readonly string[]): boolean {
  const has = wordsCalled(sliceOf(text, span));
  return asked.every((word) => has.has(word)) && isPast(has) === isPast(new Set(asked));
}

/** The words of a role, and what its bearer is called besides: `senator` and `lawmaker` for `Sen.`. */
export function wordsCalled(role: string): ReadonlySet<string> {
  const words = wordsIn(role);
  // `For the defence, Ann Lee`: in court, and no minister.
  const inCourt = words.length === 1 ? COUNSEL.get(words[0] ?? '') : undefined;
  const spoken = [...words.flatMap((word) => [word, ...(SPOKEN.get(word) ?? [])]), ...(inCourt ?? [])];
  return new Set(isInCabinet(words) ? [...spoken, 'minister'] : spoken);
}

/** `transport secretary`, `Home Secretary`: in Britain a minister; a press secretary is none. */
const isInCabinet = (words: readonly string[]): boolean =>
  words.length > 1 && words.at(-1) === 'secretary' && !words.some((word) => OF_STAFF.has(word));

const OF_STAFF = new Set([
  'press',
  'private',
  'general',
  'company',
  'permanent',
  'club',
  'parliamentary',
  'assistant',
]);

/** `the former president` is not the president. */
export const isPast = (words: ReadonlySet<string>): boolean =>
  words.has('former') || words.has('ex') || words.has('late');

export const wordsIn = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map((word) => word.replace(/[’']s$/u, ''))
    .filter((word) => word !== '');
