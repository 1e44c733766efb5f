import type { Finding } from '../src/answers/answer.js';
import { positionFinding } from '../src/answers/finding.js';
import type { Shown } from '../src/answers/reply.js';
import type { PositionHit } from '../src/library/library.js';

/**
 * Hits as findings, the first `most` of them made; one that shows the same words as an earlier one is left out. The
 * total counts what is not made by the place of its sentences: thousands are counted so without being unpacked.
 */
export function positionFindings(hits: readonly PositionHit[], most: number): Shown {
  const places = new Set<string>();
  const apart = hits.filter(({ place }) => !places.has(place) && places.add(place));
  const findings: Finding[] = [];
  const shown = new Set<string>();
  let same = 0;
  for (const hit of apart) {
    if (findings.length === most) break;
    const finding = findingOf(hit);
    if (shown.size < shown.add(placeOf(finding)).size) findings.push(finding);
    else same++;
  }
  return { findings, total: apart.length - same };
}

export const findingOf = ({ entry, position, repeats, changedFrom }: PositionHit): Finding =>
  positionFinding(entry, position, repeats, changedFrom);

/** Each place of an article once, the first finding of it kept. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const places = new Set<string>();
  return findings.filter((finding) => !places.has(placeOf(finding)) && places.add(placeOf(finding)));
}

const placeOf = ({ excerpt: { citation } }: Finding): string =>
  `${citation.article} ${citation.start} ${citation.end}`;
