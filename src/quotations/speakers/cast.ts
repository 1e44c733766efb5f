import { firstNotBefore } from '../../text/halving.js';
import type { Span } from '../../text/span.js';
import type { Entity, Mention } from './entity.js';

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Who an article names, findable by place. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** Those that the article gives a role. */
  readonly inOffice: readonly Entity[];
  /** Organisations, places and names of which the article does not tell what they name. */
  readonly bodies: readonly Entity[];
  /** Every mention with its entity, in reading order. */
  readonly named: readonly Named[];
  /** The names that lie in a span or reach into it. */
  within(span: Span): readonly Named[];
}

export function castOf(entities: readonly Entity[]): Cast {
  const named = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  const within = ({ start, end }: Span): readonly Named[] => {
    const found: Named[] = [];
    for (let at = firstAfter(named, start); at < named.length; at++) {
      const one = named[at];
      if (one === undefined || one.mention.span.start >= end) break;
      found.push(one);
    }
    return found;
  };
  const inOffice = entities.filter(({ roles }) => roles.length > 0);
  const bodies = entities.filter(({ kind }) => kind !== 'person');
  return { entities, inOffice, bodies, named, within };
}

/** Index of the first mention that ends behind an offset. */
const firstAfter = (named: readonly Named[], offset: number): number =>
  firstNotBefore(named.length, (at) => (named[at]?.mention.span.end ?? Infinity) <= offset);
