import type { Finding } from '../src/answers/answer.js';
import { positionFinding } from '../src/answers/finding.js';
import type { PositionHit } from '../src/library/library.js';

/** Hits as findings; one that shows the same words as an earlier one is left out. */
export const positionFindings = (hits: readonly PositionHit[]): readonly Finding[] =>
  distinct(hits.map(findingOf));

export const findingOf = ({ entry, position, repeats, changedFrom }: PositionHit): Finding =>
  positionFinding(entry, position, repeats, changedFrom);

/** Each place of an article once, the first finding of it kept. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const places = new Set<string>();
  return findings.filter(({ excerpt: { citation } }) => {
    const place = `${citation.article} ${citation.start} ${citation.end}`;
    return !places.has(place) && places.add(place);
  });
}
