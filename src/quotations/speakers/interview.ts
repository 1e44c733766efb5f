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
