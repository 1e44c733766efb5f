import type { Finding } from '../src/answers/answer.js';
import { positionFinding, spanOfPosition } from '../src/answers/finding.js';
import type { Shown } from '../src/answers/reply.js';
import type { PositionHit } from '../src/library/library.js';

/** Hits as findings, the first `most` of them made; one that shows the same words as an earlier one is left out. */
export function positionFindings(hits: readonly PositionHit[], most: number): Shown {
  const places = new Set<string>();
  const kept = hits.filter(({ entry, position }) => {
    const { start, end } = spanOfPosition(entry, position);
    const place = `${entry.article.id} ${start} ${end}`;
    return !places.has(place) && places.add(place);
  });
  return { findings: kept.slice(0, most).map(findingOf), total: kept.length };
}

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
