import type { Span } from '../../text/span.js';
import { asPrinted, namedAs, unattributed, type Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import type { Gender } from './lexicon.js';
import { GENDER, mayBeOne } from './nameless-before.js';
import { blockAt, type Reading } from './reading.js';

/** Characters before the pronoun that are looked at: some two sentences. */
const LOOK_BACK = 320;
/** `In it | he wrote`. */
const INSIDE =
  /(?:^|[.!?”’"]\s+)In (?:it|(?:the|this|that) (?:letter|statement|email|e-mail|message|note|post|memo|article|essay|diary|affidavit|submission|report|book))\b,?\s+$/u;
/** `A letter from | Poppy’s father`. */
const STOP = String.raw`\b(?:was|is|were|had|has|to|in|on|at|who|which|that|and|read|shown|about|dated)\b`;
const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr|St)\.|[\p{L}’'-]+)`;
const WRITTEN = new RegExp(
  String.raw`\b(?:letter|statement|email|e-mail|message|note|memo|essay|article|affidavit|submission|card|poem|post|postcard|telegram)\s+(?:(?:written|signed|sent|posted)\s+)?(?:from|by|of)\s+(?<who>${WORD}(?:\s+(?!${STOP})${WORD}){0,5}?)(?=\s*(?:[,.;]|${STOP}))`,
  'dgu',
);

/**
 * Whoever wrote what a pronoun’s words stand in: `A letter from Berg was read by Ms Lee. In it she wrote` is Berg’s. `null`
 * where no such thing is spoken of.
 */
export function writerMeant(reading: Reading, cast: Cast, span: Span, word: string): Attribution | null {
  const gender = GENDER[word];
  const who = gender === undefined ? null : writerBefore(reading, span);
  if (gender === undefined || who === null) return null;
  const entity = cast.within(who).find(({ mention }) => mention.span.end === who.end)?.entity;
  if (entity === undefined) return nameless(reading, span, who, gender);
  if (entity.kind !== 'person' || (entity.gender ?? gender) !== gender) return null;
  return namedAs(reading.text, span, entity, 'described');
}

function nameless({ text }: Reading, source: Span, who: Span, gender: Gender): Attribution {
  const printed = asPrinted(text, who, 'unnamed');
  return mayBeOne(printed.speaker?.name ?? '', gender) ? { ...printed, source } : unattributed(source);
}

/** Whoever is said to have written it, in the sentences right before. */
function writerBefore(reading: Reading, { start }: Span): Span | null {
  const from = Math.max(0, start - LOOK_BACK);
  const before = reading.text.slice(from, start);
  const inside = INSIDE.exec(before);
  if (inside === null) return null;
  const last = [...before.slice(0, inside.index + 1).matchAll(WRITTEN)].at(-1);
  const who = last?.indices?.groups?.['who'];
  if (who === undefined) return null;
  const found = { start: from + who[0], end: from + who[1] };
  return blockAt(reading, found.start) === blockAt(reading, start) ? found : null;
}
