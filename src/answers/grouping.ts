import type { Stance } from '../positions/position.js';
import type { Finding } from './answer.js';

/** The heading of each kind of position, in no order. */
const HEADINGS: Readonly<Record<Stance, string>> = {
  wants: 'Wants',
  rejects: 'Rejects',
  offers: 'Offers',
  agrees: 'Agrees',
  says: 'Says',
  fears: 'Fears',
  blames: 'Blames',
  promises: 'Promises and plans',
};

/**
 * Positions under the headings of their kinds, the kind of the most telling first. Under each the actor's own words and
 * the reporter's account come before what others claim, and the newest first; of one day the most telling.
 */
export function byKind(findings: readonly Finding[]): readonly Finding[] {
  const stances = [...new Set(findings.flatMap(({ position }) => position?.stance ?? []))];
  return stances.flatMap((stance) =>
    findings
      .filter(({ position }) => position?.stance === stance)
      .map((finding) => ({ ...finding, group: HEADINGS[stance] }))
      .toSorted((a, b) => claimed(a) - claimed(b) || newest(a, b)),
  );
}

const claimed = ({ position }: Finding): number => (position?.voice === 'claimed' ? 1 : 0);

function newest(one: Finding, other: Finding): number {
  const [a, b] = [one.excerpt.citation.date ?? '', other.excerpt.citation.date ?? ''];
  return a === b ? 0 : a > b ? -1 : 1;
}
