import type { QuotationHit } from './library.js';
import type { Speaker } from '../quotations/speaker.js';
import { GroupPlaces, SAME, type Hit } from './group-places.js';
import { overlaps } from '../text/span.js';

/** A hit with what is compared of it, made once. */
interface Read {
  readonly hit: Hit;
  readonly words: ReadonlySet<number>;
}

interface Group {
  readonly head: Read;
  readonly repeats: Hit[];
}

/** Shorter quotations (`a disaster`) are the same only word for word. */
const FEWEST_WORDS = 4;

/** So many of the first quotations have the others compared with them: more are never shown. */
const MOST_HEADS = 100;

/** Each quotation once: the same words elsewhere become repeats of the best, the earliest report of equals. */
export function grouped(hits: readonly Hit[]): readonly QuotationHit[] {
  const groups: Group[] = [];
  const places = new GroupPlaces(hits);
  for (const hit of hits) {
    const read = { hit, words: new Set(hit.said.words) };
    const same = places.near(hit).find((group) => areSame(groups[group]?.head ?? read, read));
    if (same !== undefined) groups[same]?.repeats.push(hit);
    else {
      const group = groups.push({ head: read, repeats: [] }) - 1;
      if (group < MOST_HEADS) places.add(group, hit);
    }
  }
  return groups.map(hitOf);
}

function hitOf({ head: { hit: head }, repeats }: Group): QuotationHit {
  if (repeats.length === 0) return { ...head.said.item, score: head.score, repeats: [] };
  const { article } = head.said.item.entry;
  const elsewhere = repeats.map(({ said }) => said.item).filter(({ entry }) => entry.article !== article);
  const places = new Set<unknown>();
  const once = elsewhere.filter(({ entry }) => !places.has(entry) && places.add(entry));
  return { ...head.said.item, score: head.score, repeats: once };
}

/** One quotation found twice, or the same words of the same speaker in two articles. */
function areSame(a: Read, b: Read): boolean {
  const [one, other] = [a.hit.said.item, b.hit.said.item];
  if (one.entry === other.entry) return overlaps(one.quotation.content, other.quotation.content);
  return sharedWords(a, b) && mayBeOne(one.quotation.speaker, other.quotation.speaker);
}

/** Two different people may say the same: only where the names do not speak against it is it one saying. */
function mayBeOne(one: Speaker | null, other: Speaker | null): boolean {
  if (one === null || other === null) return true;
  const names = new Set(one.variants.map((name) => name.toLowerCase()).concat(one.name.toLowerCase()));
  return [other.name, ...other.variants].some((name) => names.has(name.toLowerCase()));
}

function sharedWords(a: Read, b: Read): boolean {
  const [one, other] = [a.hit.said.words, b.hit.said.words];
  const [shorter, longer, held] = one.length <= other.length ? [one, other, b.words] : [other, one, a.words];
  if (shorter.length < FEWEST_WORDS) return shorter.join(' ') === longer.join(' ');
  return holdsEnough(held, shorter);
}

/** Stops as soon as too many words are missing. */
function holdsEnough(held: ReadonlySet<number>, words: Int32Array): boolean {
  let missing = 0;
  for (const word of words)
    if (!held.has(word) && words.length - ++missing < SAME * words.length) return false;
  return true;
}
