import { sliceOf, type Span } from '../../text/span.js';
import type { Speaker } from '../speaker.js';
import type { Entity, Role } from './entity.js';
import { isNamedAsPerson } from './may-be-person.js';

/** An entity as a speaker: with its fullest name, and the role that tells most. */
export function portraitOf(text: string, entity: Entity): Speaker {
  const role = bestRole(text, entity.roles);
  const affiliation =
    role?.affiliation ?? entity.roles.find((one) => one.affiliation !== null)?.affiliation ?? null;
  return {
    name: entity.name,
    kind: isNamedAsPerson(entity) ? 'person' : 'organisation',
    role: role === undefined ? null : sliceOf(text, role.span),
    affiliation: affiliation === null ? null : sliceOf(text, affiliation),
    variants: entity.variants,
  };
}

/** The first role of more than a bare title; `President` only where the article says no more. */
const bestRole = (text: string, roles: readonly Role[]): Role | undefined =>
  roles.find(({ span }) => sliceOf(text, span).includes(' ')) ?? roles[0];

/**
 * What is told of a source behind it, and is none of it: `A spokesman for the trust, | which runs …`, `His study, | posted in
 * May`, `The council, | a dozen of whom …`.
 */
const TOLD_BEHIND =
  /,\s+(?:which|whose|(?:\p{Ll}+\s+){0,4}of (?:whom|which)|(?:\p{Ll}+ly\s+)?(?:\p{L}+ed|seen|read|written|sent|shown|given|made|put|known|held|taken|drawn)\s+(?:in|on|by|at|to|for|from|with|as|after|before|last|this|yesterday|today|earlier|under)|(?:speaking|writing|citing|referring|responding|quoting)\b)\b.*$/su;

/** A source that has no name, as printed: `A senior Ukrainian official`. */
export function unnamedOf(text: string, source: Span, kind: 'unnamed' | 'group' | 'organisation'): Speaker {
  const name = sliceOf(text, source)
    .replace(/(?<=\p{L}),?\s+who\b.*$/su, '')
    .replace(TOLD_BEHIND, '')
    .replace(/^[\s,;:—–]+|[\s,;:—–]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return { name, kind, role: null, affiliation: null, variants: [name] };
}
