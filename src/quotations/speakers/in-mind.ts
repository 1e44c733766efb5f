import type { Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { blockAt, type Reading } from './reading.js';

/** Characters that are looked back over: keeps the whole linear. */
export const LOOK_BACK = 1500;

/** The people whom a paragraph has named so far, outside quotations. */
export function peopleHere(reading: Reading, cast: Cast, source: Span): readonly Entity[] {
  const block = blockAt(reading, source.start);
  return entitiesOf(peopleBefore(cast, source).filter(({ mention }) => mention.block === block));
}

/** The only person whom a paragraph has named so far. */
export const onlyPersonHere = (reading: Reading, cast: Cast, source: Span): Entity | null =>
  onlyOne(peopleHere(reading, cast, source));

/** The only person of the last sentence of the paragraph before, and its subject, if this one has named nobody. */
export function topicBefore(reading: Reading, cast: Cast, source: Span): Entity | null {
  const block = blockAt(reading, source.start);
  const late = peopleBefore(cast, source);
  if (late.some(({ mention }) => mention.block === block)) return null;
  const before = late.filter(({ mention }) => mention.block === block - 1);
  const sentence = Math.max(...before.map(({ mention }) => mention.sentence));
  const there = before.filter(({ mention }) => mention.sentence === sentence);
  return there.some(({ mention }) => mention.isSubject) ? onlyOne(entitiesOf(there)) : null;
}

const peopleBefore = (cast: Cast, { start }: Span): Cast['named'] =>
  cast
    .within({ start: Math.max(0, start - LOOK_BACK), end: start })
    .filter(({ entity, mention }) => !mention.isQuoted && entity.kind === 'person');

const entitiesOf = (named: Cast['named']): readonly Entity[] => [
  ...new Set(named.map(({ entity }) => entity)),
];

const onlyOne = ([only, second]: readonly Entity[]): Entity | null =>
  second === undefined ? (only ?? null) : null;
