import type { QuotationHit } from './library.js';
import type { Said } from './said.js';
import { GroupPlaces, SAME, type Hit } from './group-places.js';
import { overlaps } from '../text/span.js';

interface Group {
  readonly head: Hit;
  readonly repeats: Hit[];
}

/** Shorter quotations (`a disaster`) are the same only word for word. */
const FEWEST_WORDS = 4;

/** Each quotation once: the same words elsewhere become repeats of the best, the earliest report of equals. */
export function grouped(hits: readonly Hit[]): readonly QuotationHit[] {
  const groups: Group[] = [];
  const places = new GroupPlaces(hits);
  for (const hit of hits) {
    const same = places.near(hit).find((group) => areSame(groups[group]?.head.said ?? hit.said, hit.said));
    if (same !== undefined) groups[same]?.repeats.push(hit);
    else places.add(groups.push({ head: hit, repeats: [] }) - 1, hit);
  }
  return groups.map(hitOf);
}

function hitOf({ head, repeats }: Group): QuotationHit {
  const { article } = head.said.item.entry;
  const elsewhere = repeats.map(({ said }) => said.item).filter(({ entry }) => entry.article !== article);
  const places = new Set<unknown>();
  const once = elsewhere.filter(({ entry }) => !places.has(entry) && places.add(entry));
  return { ...head.said.item, score: head.score, repeats: once };
}

/** One quotation found twice, or the same words of the same speaker in two articles. */
function areSame(a: Said, b: Said): boolean {
  if (a.item.entry === b.item.entry) return overlaps(a.item.quotation.content, b.item.quotation.content);
  return mayBeOne(a, b) && sharedWords(a.words, b.words);
}

/** Two different people may say the same: only where the names do not speak against it is it one saying. */
function mayBeOne(a: Said, b: Said): boolean {
  const [one, other] = [a.item.quotation.speaker, b.item.quotation.speaker];
  if (one === null || other === null) return true;
  const names = new Set(one.variants.map((name) => name.toLowerCase()).concat(one.name.toLowerCase()));
  return [other.name, ...other.variants].some((name) => names.has(name.toLowerCase()));
}

function sharedWords(a: Int32Array, b: Int32Array): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < FEWEST_WORDS) return shorter.join(' ') === longer.join(' ');
  const held = new Set(longer);
  const shared = shorter.filter((word) => held.has(word)).length;
  return shared >= SAME * shorter.length;
}
