import { sliceOf } from '../text/span.js';
import type { PositionHit } from './library.js';
import { areOpposed, FOR, holderStems, MOST } from './position-links.js';
import { commonness } from './rarity.js';
import { isStopWord, stemsOf } from './terms.js';

/**
 * What two positions on one matter share: some words, this part of the shorter one's, and of this weight together. Set
 * on pairs of actors in polnear-train, read by hand: in one article most such pairs are on one matter, in two articles
 * not half, and `deport immigrants` is not `defer the deportation of immigrants`; so there they must share more.
 */
const FEWEST = 2;
const SHARED_PART = 0.6;
const IN_ONE_ARTICLE = 3;
const IN_TWO = 10;
/** A word that one passage in eight holds tells nothing of a matter: so much less does each weigh, in nats. */
const COMMON = 2;

/** Two actors' positions on one matter. */
export interface PositionPair {
  readonly one: PositionHit;
  readonly other: PositionHit;
  readonly isOpposed: boolean;
}

/** A position with the words that it is about, each with its weight by rarity. */
interface Read {
  readonly hit: PositionHit;
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** One of the two who are compared. */
export interface Side {
  readonly name: string;
  readonly hits: readonly PositionHit[];
}

/** Where two actors' positions are on one matter, for and against it or alike; each position in one pair, the nearest first. */
export function pairs(one: Side, other: Side): readonly PositionPair[] {
  const names = [one.name, other.name];
  const read = ({ hits }: Side): readonly Read[] =>
    standing(hits.slice(0, MOST)).map((hit) => readMatter(hit, names));
  const [left, right] = [read(one), read(other)];
  const near = left.flatMap((a) =>
    right.flatMap((b) => {
      const nearness = isSide(a, b) ? nearnessOf(a, b) : 0;
      return nearness === 0 ? [] : [{ one: a.hit, other: b.hit, nearness }];
    }),
  );
  const taken = new Set<PositionHit>();
  return near
    .toSorted((a, b) => b.nearness - a.nearness)
    .flatMap((pair) => {
      if (taken.has(pair.one) || taken.has(pair.other)) return [];
      taken.add(pair.one).add(pair.other);
      const isOpposed = areOpposed(pair.one.position.stance, pair.other.position.stance);
      return [{ one: pair.one, other: pair.other, isOpposed }];
    });
}

/** Those that were not gone back on later. */
function standing(hits: readonly PositionHit[]): readonly PositionHit[] {
  const left = new Set(hits.map(({ changedFrom }) => changedFrom?.position));
  return hits.filter(({ position }) => !left.has(position));
}

/** All but the last word of a name: `Ana` of `Ana Moreau`, so that a name counts once. */
const FORENAMES = /(?:\p{Lu}[\p{L}.’'-]*\s+)+(?=\p{Lu}\p{L})/gu;

function readMatter(hit: PositionHit, names: readonly string[]): Read {
  const { position, entry } = hit;
  const { text } = entry.article;
  const own = holderStems(hit, names);
  const topic = position.topic === null ? null : weightsIn(sliceOf(text, position.topic), own);
  // `a retreat by Norway and Sweden, which Oslo rejects`: the topic may be read too short.
  const words = topic === null || topic.size === 0 ? weightsIn(sliceOf(text, position.span), own) : topic;
  return { hit, words, weight: sum([...words.values()]) };
}

function weightsIn(text: string, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const told = text.replace(FORENAMES, '');
  return new Map(
    stemsOf(told, { start: 0, end: told.length })
      .filter((stem) => !isStopWord(stem) && !names.has(stem) && /\p{L}/u.test(stem))
      .map((stem) => [stem, Math.max(0, -Math.log(commonness(stem)) - COMMON)]),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Which part of the shorter one's weight two positions share; 0 where they are not on one matter. */
function nearnessOf(one: Read, other: Read): number {
  const both = [...one.words].filter(([word]) => other.words.has(word));
  const weight = sum(both.map(([, value]) => value));
  const part = weight / Math.max(1, Math.min(one.weight, other.weight));
  const least = one.hit.entry === other.hit.entry ? IN_ONE_ARTICLE : IN_TWO;
  return both.length >= FEWEST && weight >= least && part >= SHARED_PART ? part : 0;
}

/** `offered different plans`, `made rival bids`: what each does of its own is not what both do. */
const isOfEach = ({ hit: { position, entry } }: Read): boolean =>
  position.topic !== null && EACH.test(sliceOf(entry.article.text, position.topic));

const EACH = /^(?:(?:very|sharply|widely) )?(?:different|competing|rival|separate|opposing|contrasting)\b/;

/** Positions that can be set against each other: opposites, or both for or both against; each its own actor's. */
function isSide(one: Read, other: Read): boolean {
  const [a, b] = [one.hit.position, other.hit.position];
  if (isOfEach(one) || isOfEach(other)) return false;
  if (a.voice === 'claimed' || b.voice === 'claimed' || a.holderName === b.holderName) return false;
  const alike =
    (FOR.has(a.stance) && FOR.has(b.stance)) || (a.stance === 'rejects' && b.stance === 'rejects');
  return alike || areOpposed(a.stance, b.stance);
}
