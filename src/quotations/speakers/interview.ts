import type { Cast } from './cast.js';
import type { Entity } from './entity.js';

/** `Q` and `A` before the turns of an interview. */
export const isTurnLetter = (printed: string): boolean => /^[QA]$/u.test(printed);

/**
 * Who answers in an interview whose turns are marked `Q` and `A`: the person whom its introduction names most, the first
 * of several. `null` where it names nobody, and then nobody is guessed.
 */
export function intervieweeOf(cast: Cast, firstTurn: number): Entity | null {
  const introduced = cast
    .within({ start: 0, end: firstTurn })
    .filter(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
  const counts = new Map<Entity, number>();
  for (const { entity } of introduced) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const INITIALS = /^\p{Lu}{2,4}$/u;

/** `MO:` for Mara Olde: the only person whose initials stand before a turn; `null` where there is none, or several. */
export function bearerOfInitials({ entities }: Cast, printed: string): Entity | null {
  if (!INITIALS.test(printed)) return null;
  const [bearer, second] = entities.filter(
    ({ kind, name }) => kind === 'person' && name.includes(' ') && initialsOf(name) === printed,
  );
  return second === undefined ? (bearer ?? null) : null;
}

const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter).join('');
