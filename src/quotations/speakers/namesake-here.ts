import { sliceOf, type Span } from '../../text/span.js';
import type { Antecedent } from './antecedents.js';
import type { Cast } from './cast.js';
import type { Entity, Mention } from './entity.js';
import { genderTold } from './gender-told.js';
import type { Gender } from './lexicon.js';
import { parseName } from './person-name.js';
import { blockAt, tokenAt, type Reading } from './reading.js';

/** Characters that are looked back over: keeps the whole linear. */
const LOOK_BACK = 1500;

/** Whom a surname means, and how far that is to be believed beside a surname that only one bears. */
export interface Bearer {
  readonly entity: Entity;
  readonly share: number;
}
/** Counted by hand on 29 such sources of PolNeAR’s training articles and news of 2022: most are the one of whom the article tells most. */
const SHARE = { kept: 1, inParagraph: 0.8, inParagraphBefore: 0.7 };

interface Place {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly antecedents: ReadonlyMap<number, Antecedent>;
  /** Whom surnames that are sources have been found to mean, by their offsets. */
  readonly meant: ReadonlyMap<number, Entity>;
  /** Name of whoever spoke last. */
  readonly lastSpeaker: string | null;
  /** Somebody whom the surname’s bearer names is somebody else. */
  readonly content: Span;
}

/**
 * Which of several bearers a surname alone means: the one of them of whom its paragraph has told last, by name or pronoun;
 * else the only one of whom the paragraph before tells, if it is whoever spoke last; else the one to whom the name was linked, which is named most. `His
 * nephew, Piers Marsh, laughed. “No,” said Marsh.`
 */
export function bearerHere(place: Place, entity: Entity, mention: Mention): Bearer {
  const kept = { entity, share: SHARE.kept };
  const bearers = bearersOf(place, entity, mention);
  if (bearers.length === 0) return kept;
  const told = genderOf(place, mention);
  if (told !== null && told === entity.gender) return kept;
  const others = bearers.filter(({ gender }) => told === null || gender === null || gender === told);
  if (others.length === 0) return kept;
  const [only] = others;
  if (only !== undefined && others.length === 1 && isNamedIn(place, entity))
    return { entity: only, share: SHARE.inParagraph };
  const { reading } = place;
  const block = blockAt(reading, mention.span.start);
  const traces = tracesOf(place, [entity, ...others], mention);
  const here = traces.filter((trace) => trace.block === block);
  const last = here.at(-1);
  if (last !== undefined)
    return last.entity === entity || isToldApart(place, entity, last)
      ? kept
      : { entity: last.entity, share: SHARE.inParagraph };
  const before = new Set(traces.filter((trace) => trace.block === block - 1).map((trace) => trace.entity));
  const [topic] = before;
  return before.size !== 1 || topic === undefined || topic === entity || topic.name !== place.lastSpeaker
    ? kept
    : { entity: topic, share: SHARE.inParagraphBefore };
}

/** What the words behind a surname tell. */
const genderOf = ({ reading }: Place, { span, isPossessive, isSubject }: Mention): Gender | null =>
  isSubject && !isPossessive ? genderTold(reading.tokens, { to: tokenAt(reading, span.end) }) : null;

/** `Ida Marsh said that Marsh’s son was ill. Marsh said`: the surname alone means another than the one named in full. */
function isToldApart({ reading }: Place, { name, mentions }: Entity, { start }: Trace): boolean {
  const { last } = parseName(name);
  const { sentence } = reading.tokens[tokenAt(reading, start)] ?? {};
  return mentions.some(
    (mention) =>
      mention.sentence === sentence &&
      mention.span.start > start &&
      mention.isPossessive &&
      isWord(reading, mention, last),
  );
}

/** By more than the surname, in the words that somebody of that surname says. */
function isNamedIn({ reading, cast, content }: Place, entity: Entity): boolean {
  const { last } = parseName(entity.name);
  return cast
    .within(content)
    .some(
      ({ entity: named, mention }) => named === entity && mention.isQuoted && !isWord(reading, mention, last),
    );
}

/** Does a mention consist of one word of a name? */
const isWord = ({ text }: Reading, { span }: Mention, word: string): boolean =>
  sliceOf(text, span).toLowerCase() === word;

/** Others of one surname, where it stands alone; not those whom the article calls by their first names, or the words themselves name. */
function bearersOf(
  { reading, cast, content }: Place,
  entity: Entity,
  { span, whole }: Mention,
): readonly Entity[] {
  const { first, last } = parseName(entity.name);
  const isAlone = whole.start === span.start && span.end - span.start === last.length;
  if (entity.kind !== 'person' || !isAlone || first === null) return [];
  const named = new Set(cast.within(content).map((one) => one.entity));
  return cast.entities.filter((other) => {
    if (other === entity || other.kind !== 'person' || !other.name.includes(' ') || named.has(other))
      return false;
    const parsed = parseName(other.name);
    // `Feedback Kevin Marsh`: words that were run into the name make nobody else of its bearer.
    if (other.name.endsWith(entity.name) || entity.name.endsWith(other.name)) return false;
    return parsed.last === last && !isCalledBy(reading, other, parsed.first);
  });
}

const isCalledBy = (reading: Reading, { mentions }: Entity, first: string | null): boolean =>
  first !== null && mentions.some((mention) => !mention.isQuoted && isWord(reading, mention, first));

interface Trace {
  readonly entity: Entity;
  readonly start: number;
  readonly block: number;
}

/** Where the bearers act before a place, outside quotations, by name or as `he` and `she`. */
function tracesOf(
  { reading, cast, antecedents, meant }: Place,
  bearers: readonly Entity[],
  { span }: Mention,
): readonly Trace[] {
  const from = Math.max(0, span.start - LOOK_BACK);
  const named = cast
    .within({ start: from, end: span.start })
    .filter(({ mention }) => mention.isSubject && !mention.isQuoted)
    .map(({ entity, mention }) => ({
      entity: meant.get(mention.span.start) ?? entity,
      start: mention.span.start,
      block: mention.block,
    }));
  const pronouns = reading.tokens
    .slice(tokenAt(reading, from), tokenAt(reading, span.start))
    .filter(({ isQuoted, text }) => !isQuoted && /^s?he$/i.test(text))
    .flatMap(({ start, block }) => {
      const entity = antecedents.get(start)?.entity;
      return entity === undefined ? [] : [{ entity, start, block }];
    });
  return [...named, ...pronouns]
    .filter(({ entity }) => bearers.includes(entity))
    .sort((a, b) => a.start - b.start);
}
