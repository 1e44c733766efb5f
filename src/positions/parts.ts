import { overlaps, type Span } from '../text/span.js';
import type { Position } from './position.js';

/**
 * The parts of a position's sentence that tell of it: all but the topics of other positions there. In `the union
 * rejects the plan and demands talks`, its rejection is not about talks.
 */
export function partsOf({ span, topic }: Position, positions: readonly Position[]): readonly Span[] {
  if (topic === null) return [span];
  const others: Span[] = [];
  for (const { topic: other } of positions)
    if (other !== null && overlaps(other, span) && !overlaps(other, topic)) others.push(other);
  return others.reduce<readonly Span[]>(
    (parts, other) => parts.flatMap((part) => without(part, other)),
    [span],
  );
}

const without = ({ start, end }: Span, other: Span): readonly Span[] =>
  [
    { start, end: Math.min(end, other.start) },
    { start: Math.max(start, other.end), end },
  ].filter((part) => part.start < part.end);
