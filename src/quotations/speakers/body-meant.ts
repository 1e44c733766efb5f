import { sliceOf, type Span } from '../../text/span.js';
import { isBodyWord, isFirmWord, isGeneralBody, isPaperWord, isTeamWord, mayBeCalled } from './body-words.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { subjectStart } from './plural-subject.js';
import { blockAt, sentenceFrom, tokenAt, type Reading } from './reading.js';
import { isPossessiveMark } from './role-words.js';

/** `the Danish toymaker`; longer descriptions say who it is by themselves. */
const LONGEST = 3;
/** Sentences back in which a body must have been named for `the company` to mean it. */
const REACH = 4;
/** Words of a sentence before its subject. */
const LEAD = 16;
/** And characters: keeps the whole linear. */
const LOOK_BACK = 1500;

/**
 * The body that `the company`, `the union`, `the toymaker` means: the one that the article calls so, or whose name has
 * the word; for a general word the body named last, where it is one of that kind, or the topic. `null` where two may be meant.
 *
 * ```
 * Brightling, the toymaker, … The toymaker said …    Brightling
 * ```
 */
export const bodyMeant = (reading: Reading, cast: Cast, source: Span): Entity | null =>
  titledBody(reading, cast, source) ?? bodyCalled(reading, cast, source);

function bodyCalled(reading: Reading, cast: Cast, source: Span): Entity | null {
  const head = bodyHead(reading, source);
  if (head === null || (head === 'paper' && isStudy(reading, source))) return null;
  const known = cast.bodies.filter((entity) => entity.called.length > 0 && isBefore(entity, source));
  const exact = known.filter(({ called }) => called.includes(head));
  const fitting = known.filter(({ called }) => called.some((word) => mayBeCalled(word, head)));
  if (exact.length > 1) return lastHere(reading, [...new Set([...exact, ...fitting])], source);
  const [only] = exact;
  if (only !== undefined) return isStillMeant(reading, cast, { source, head, called: only }) ? only : null;
  if (!isGeneralBody(head)) return null;
  const last = lastBody(reading, cast, source);
  if (last !== null && fitting.includes(last.entity)) return last.entity;
  if (fitting.length > 0)
    return last?.entity.kind === 'organisation' || isPaperWord(head) ? null : onlyOne(fitting);
  return last !== null && mayBeTopic(last, head) ? last.entity : null;
}

/** `the Altinform state news agency`: a name, and what kind of house it is. */
const TITLED =
  /^[Tt]he (?<name>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:\p{Ll}[\p{L}-]* ){0,3}(?:news agency|newspaper|tabloid|daily|weekly|magazine|broadcaster|airline)$/u;

function titledBody(reading: Reading, cast: Cast, source: Span): Entity | null {
  const { name } = TITLED.exec(sliceOf(reading.text, source).replace(/\s/gu, ' '))?.groups ?? {};
  if (name === undefined) return null;
  const end = source.start + 'the '.length + name.length;
  const found = cast.within(source).find(({ mention }) => mention.span.end === end)?.entity;
  return found?.kind === 'organisation' || found?.kind === 'other' ? found : null;
}

interface Called {
  readonly source: Span;
  readonly head: string;
  readonly called: Entity;
}

const isStillMeant = (reading: Reading, cast: Cast, meant: Called): boolean =>
  isInScene(reading, cast, meant) && !isOvertaken(reading, cast, meant);

/** Another that may be called so has been told of since, in the paragraph or the one before: `Norvik, the bank, … Tarn Foods shrank. The company …`. */
function isOvertaken(reading: Reading, cast: Cast, { source, head, called }: Called): boolean {
  const block = blockAt(reading, source.start);
  const since = called.mentions.findLast(({ span }) => span.end <= source.start)?.span.end ?? 0;
  return cast
    .within({ start: Math.max(since, source.start - LOOK_BACK), end: source.start })
    .filter(({ mention }) => mention.isSubject && !mention.isQuoted && mention.block >= block - 1)
    .some(({ entity, mention }) => entity !== called && mayBeCalledSo(reading, { entity, mention }, head));
}

/** What is called by a like word; a firm may be a body of which nothing is told, if a sentence is about it. */
function mayBeCalledSo(reading: Reading, { entity, mention }: Cast['named'][number], head: string): boolean {
  if (entity.kind === 'person') return false;
  if (entity.called.length > 0) return entity.called.some((word) => mayBeCalled(word, head));
  const { tokens } = reading;
  const at = tokenAt(reading, mention.whole.start);
  const from = sentenceFrom(tokens, at, at - LEAD);
  return entity.kind === 'organisation' && isFirmWord(head) && subjectStart(tokens, from, at + 1) === at;
}

/** A team called so, unless another one or its town is named in the paragraph or the one before, and it is not. */
function isInScene(reading: Reading, cast: Cast, { source, head, called }: Called): boolean {
  if (!isTeamWord(head)) return true;
  const block = blockAt(reading, source.start);
  const here = cast
    .within({ start: Math.max(0, source.start - LOOK_BACK), end: source.start })
    .filter(({ mention }) => !mention.isQuoted && mention.block >= block - 1);
  const isOwn = here.some(({ entity }) => entity === called || called.name.includes(entity.name));
  return isOwn || !here.some(({ entity }) => entity.kind !== 'person' && !entity.name.includes(' '));
}

/** Of several that may be called so, the one that the paragraph has named last: alone in its sentence, or as the only one. */
function lastHere(reading: Reading, bodies: readonly Entity[], { start }: Span): Entity | null {
  const block = blockAt(reading, start);
  const [first, second] = bodies
    .flatMap((entity) => {
      const last = entity.mentions.findLast(({ span, isQuoted }) => span.end <= start && !isQuoted);
      return last?.block === block ? [{ entity, last }] : [];
    })
    .sort((a, b) => b.last.span.start - a.last.span.start);
  const isAlone =
    second === undefined || (first?.last.isSubject === true && first.last.sentence > second.last.sentence);
  return isAlone ? (first?.entity ?? null) : null;
}

/** What is named twice and acts may be `the group`; a company is none unless the article tells so, and a place is a team alone. */
const mayBeTopic = ({ entity, mention }: Cast['named'][number], head: string): boolean =>
  mention.isSubject &&
  entity.mentions.length > 1 &&
  !isFirmWord(head) &&
  !isPaperWord(head) &&
  (entity.kind !== 'place' || isTeamWord(head));

/** `a paper in the journal Tremor … the paper says`: what somebody wrote, and no newspaper. */
const isStudy = ({ text }: Reading, { start }: Span): boolean =>
  /\b(?:an?|new|his|her|its|their)\s+(?:[\p{L}-]+\s+){0,3}papers?\b/iu.test(
    text.slice(Math.max(0, start - LOOK_BACK), start),
  );

const onlyOne = (entities: readonly Entity[]): Entity | null =>
  entities.length === 1 ? (entities[0] ?? null) : null;

/** The noun of `the` and at most two more words. */
function bodyHead(reading: Reading, { start, end }: Span): string | null {
  const from = tokenAt(reading, start);
  const words = reading.tokens.slice(from, Math.max(from + 1, tokenAt(reading, end)));
  const last = words.at(-1)?.text ?? '';
  const isDefinite = /^the$/i.test(words[0]?.text ?? '') && words.length >= 2 && words.length <= LONGEST;
  const isBare = words.slice(1).every(({ text, isCapital }) => !isCapital && !isPossessiveMark(text));
  return isDefinite && isBare && isBodyWord(last) ? last : null;
}

const isBefore = ({ mentions }: Entity, { start }: Span): boolean =>
  (mentions[0]?.span.start ?? Infinity) < start;

/** The last body named outside quotations, a few sentences back at most. */
function lastBody(reading: Reading, cast: Cast, { start }: Span): Cast['named'][number] | null {
  const sentence = reading.tokens[tokenAt(reading, start)]?.sentence ?? 0;
  const late = cast.within({ start: Math.max(0, start - LOOK_BACK), end: start });
  return (
    late.findLast(
      ({ entity, mention }) =>
        entity.kind !== 'person' && !mention.isQuoted && sentence - mention.sentence <= REACH,
    ) ?? null
  );
}
