import type { Stance } from '../positions/position.js';
import { sliceOf } from '../text/span.js';
import type { Entry, PositionHit } from './library.js';
import { stemsOf, isStopWord } from './terms.js';

/** So many of the first positions are compared with one another: more are never shown. */
export const MOST = 80;
/** Share of the shorter one's informative words that two reports of one position have in common. */
const SAME = 0.7;
/** … that two positions on one matter have in common, and how many words that must be at least. */
const SAME_MATTER = 0.4;
const FEWEST = 2;

/** Stances for something. */
export const FOR: ReadonlySet<Stance> = new Set(['wants', 'offers', 'agrees', 'promises']);

interface Read {
  readonly hit: PositionHit;
  readonly words: ReadonlySet<string>;
}

/** Each position once, its near repeats joined to it, with the earlier position that it went back on. */
export function linked(hits: readonly PositionHit[]): readonly PositionHit[] {
  const reads = hits.slice(0, MOST).map((hit) => ({ hit, words: informative(hit) }));
  const groups: { readonly head: Read; readonly repeats: PositionHit[] }[] = [];
  for (const read of reads) {
    const same = groups.find(({ head }) => isRepeat(head, read));
    if (same === undefined) groups.push({ head: read, repeats: [] });
    else same.repeats.push(read.hit);
  }
  const first = groups.map(({ head, repeats }) => ({
    entry: head.hit.entry,
    position: head.hit.position,
    score: head.hit.score,
    place: head.hit.place,
    repeats: elsewhere(head.hit, repeats),
    changedFrom: changedFrom(head, reads),
  }));
  return [...first, ...hits.slice(MOST)];
}

/** The words that tell what a position is about: not those of its holder. */
function informative({ entry, position }: PositionHit): ReadonlySet<string> {
  const holder = holderStems({ entry, position });
  const stems = stemsOf(entry.article.text, position.span);
  return new Set(stems.filter((stem) => !isStopWord(stem) && !holder.has(stem)));
}

/** The words by which a position's holder, and whoever else is given, are named. */
export function holderStems(
  { entry, position }: Pick<PositionHit, 'entry' | 'position'>,
  others: readonly string[] = [],
): ReadonlySet<string> {
  const names = [...others, sliceOf(entry.article.text, position.holder), ...position.actors].join(' ');
  return new Set(stemsOf(names, { start: 0, end: names.length }));
}

const isRepeat = (one: Read, other: Read): boolean =>
  one.hit.position.stance === other.hit.position.stance &&
  (one.hit.position.voice === 'claimed') === (other.hit.position.voice === 'claimed') &&
  shared(one.words, other.words) >= SAME;

/** Share of the smaller set's words that the larger one holds; 0 where it has none. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  return smaller.size === 0 ? 0 : common(smaller, larger) / smaller.size;
}

/** A loop, since it is run for each two of a page. */
function common(smaller: ReadonlySet<string>, larger: ReadonlySet<string>): number {
  let count = 0;
  for (const word of smaller) if (larger.has(word)) count++;
  return count;
}

/** The other articles that report the same, each once. */
function elsewhere(head: PositionHit, repeats: readonly PositionHit[]): readonly PositionHit[] {
  const entries = new Set<Entry>([head.entry]);
  return repeats.filter(({ entry }) => !entries.has(entry) && entries.add(entry));
}

/** True where two positions are on one matter. */
function onOneMatter({ words: one }: Read, { words: other }: Read): boolean {
  const both = common(one, other);
  return both >= FEWEST && both >= SAME_MATTER * Math.min(one.size, other.size);
}

/** True where one is for what the other rejects. */
export function areOpposed(one: Stance, other: Stance): boolean {
  return (one === 'rejects' && FOR.has(other)) || (other === 'rejects' && FOR.has(one));
}

/** The latest earlier position on the same matter that is the opposite; somebody else's claims change nothing. */
function changedFrom(read: Read, all: readonly Read[]): PositionHit | null {
  const { entry, position } = read.hit;
  const { date } = entry.article;
  if (date === null || position.voice === 'claimed') return null;
  const earlier = all.filter(
    (other) =>
      (other.hit.entry.article.date ?? date) < date &&
      other.hit.position.voice !== 'claimed' &&
      areOpposed(position.stance, other.hit.position.stance) &&
      onOneMatter(read, other),
  );
  return (
    earlier
      .map(({ hit }) => hit)
      .toSorted(byDate)
      .at(-1) ?? null
  );
}

const byDate = (one: PositionHit, other: PositionHit): number =>
  (one.entry.article.date ?? '') < (other.entry.article.date ?? '') ? -1 : 1;
