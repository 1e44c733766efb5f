import type { Finding } from '../src/answers/answer.js';
import type { PositionHit, Resolution } from '../src/library/library.js';
import { pairs, type Side } from '../src/library/position-pairs.js';
import { distinct, findingOf } from './position-findings.js';
import { toldSide } from './told-side.js';

/** Most positions of one actor that are shown where the other has no counterpart to them. */
const MOST_ALONE = 3;
/** Positions of one actor that are read for what they say of the other. */
const MOST_READ = 80;

/** A position that is shown beside one of the other's, or beside the other. */
interface Beside {
  readonly hit: PositionHit;
  readonly group: 'Opposed' | 'Alike';
}

/** First where the two are opposed on a matter, then where they are alike, then the most telling of each alone. */
export function sideBySide(
  one: Side,
  other: Side,
  resolve: (name: string) => Resolution,
): readonly Finding[] {
  const beside = [
    ...matched(one, other),
    ...told(one, other.name, resolve),
    ...told(other, one.name, resolve),
  ];
  const taken = new Set(beside.map(({ hit }) => hit));
  const alone = ({ name, hits }: Side): readonly { hit: PositionHit; group: string }[] =>
    hits
      .filter((hit) => !taken.has(hit))
      .slice(0, MOST_ALONE)
      .map((hit) => ({ hit, group: name }));
  const opposed = beside.filter(({ group }) => group === 'Opposed');
  const alike = beside.filter(({ group }) => group === 'Alike');
  return distinct(
    [...opposed, ...alike, ...alone(one), ...alone(other)].map(({ hit, group }) => ({
      ...findingOf(hit),
      group,
    })),
  );
}

const matched = (one: Side, other: Side): readonly Beside[] =>
  pairs(one, other).flatMap((pair) => {
    const group = pair.isOpposed ? 'Opposed' : 'Alike';
    return [pair.one, pair.other].map((hit): Beside => ({ hit, group }));
  });

const told = ({ hits }: Side, other: string, resolve: (name: string) => Resolution): readonly Beside[] =>
  hits.slice(0, MOST_READ).flatMap((hit) => {
    const group = toldSide(hit, other, resolve);
    return group === null ? [] : [{ hit, group }];
  });
