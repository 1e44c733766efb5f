import type { Finding } from '../src/answers/answer.js';
import { positionFinding } from '../src/answers/finding.js';
import type { Shown } from '../src/answers/reply.js';
import type { PositionHit } from '../src/library/library.js';
import { contains } from '../src/text/span.js';

/**
 * Hits as findings, the first `most` of them made; one that shows words of an earlier one again, its sentence with the
 * next or without, is left out. The total counts what is not made by the place of its sentences: thousands are counted
 * so without being unpacked.
 */
export function positionFindings(hits: readonly PositionHit[], most: number): Shown {
  const places = new Set<string>();
  const apart = hits.filter(({ place }) => !places.has(place) && places.add(place));
  const findings: Finding[] = [];
  let same = 0;
  for (const hit of apart) {
    if (findings.length === most) break;
    const finding = findingOf(hit);
    if (findings.some((earlier) => isAgain(finding, earlier))) same++;
    else findings.push(finding);
  }
  return { findings, total: apart.length - same };
}

/** Whether one finding shows all the words of the other. */
function isAgain(
  { excerpt: { citation: one } }: Finding,
  { excerpt: { citation: other } }: Finding,
): boolean {
  return one.article === other.article && (contains(one, other) || contains(other, one));
}

export const findingOf = ({ entry, position, repeats, changedFrom }: PositionHit): Finding =>
  positionFinding(entry, position, repeats, changedFrom);

/** Each place of an article once for each holder, the first finding of it kept: one sentence may tell of two. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const places = new Set<string>();
  return findings.filter((finding) => !places.has(placeOf(finding)) && places.add(placeOf(finding)));
}

const placeOf = ({ excerpt: { citation }, position }: Finding): string =>
  `${citation.article} ${citation.start} ${citation.end} ${position?.holder ?? ''}`;
