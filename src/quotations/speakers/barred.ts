import { contains } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import type { Cast } from './cast.js';
import type { Entity, Mention } from './entity.js';
import { sentenceFrom, tokenAt, wordAt, type Reading } from './reading.js';

/** Words between a name and the preposition that governs it: `with NPR’s morning host Ann Lee`. */
const REACH = 6;
/** Tokens of a sentence before its pronoun that are looked at: keeps the whole linear. */
const LOOK_BACK = 40;
/** Opens a sentence whose subject comes behind a comma: `In an interview with Lee, he …`. */
const OPENING =
  /^(?:In|During|At|After|Before|On|Speaking|Talking|Writing|Responding|Replying|Asked|Pressed|Questioned|Challenged|Told|Interviewed)$/;
/** Opens a condition, which is part of what is said: somebody who speaks of himself would say `he` there. */
const CONDITION = /^(?:If|Unless)$/;
const GOVERNS = /^(?:with|to|by)$/;
/** `In an opinion written by Berg, he`: whoever wrote it speaks in it. */
const WRITTEN =
  /^(?:written|authored|penned|signed|posted|published|issued|released|delivered|article|book|column|essay|letter|memo|opinion|op-ed|post|report|speech|statement|tweet|video)$/;

/**
 * Whom a pronoun that is a quotation’s source cannot mean, by the binding of names (Chomsky, 1981, principles B and C):
 * somebody named in what it says behind it, in the words in marks that are its own, right behind the cue, or as the one whom it
 * talks to.
 *
 * ```
 * He said that Berg was late.   “Berg is late,” he said.   he told Berg   In an interview with Berg, he said    not Berg
 * If Berg loses, he said, nobody wins.    not Berg
 * ```
 */
export function barredFrom(reading: Reading, cast: Cast, draft: QuotationDraft): readonly Entity[] {
  return [
    ...inContent(reading, cast, draft),
    ...addressed(reading, cast, draft),
    ...beforeComma(reading, cast, draft),
  ];
}

/** `held a Berg sign`. */
const isModifying = ({ text }: Reading, { whole }: Mention): boolean =>
  /\b(?:an?|the)\s$/iu.test(text.slice(Math.max(0, whole.start - 5), whole.start));

function inContent(
  reading: Reading,
  cast: Cast,
  { source, content, type }: QuotationDraft,
): readonly Entity[] {
  if (source === null || contains(content, source)) return [];
  const isBehind = content.start > source.start;
  return cast
    .within(content)
    .filter(({ mention }) => mention.isQuoted || (isBehind && type !== 'direct'))
    .filter(({ mention }) => !isModifying(reading, mention))
    .map(({ entity }) => entity);
}

/** `he told Berg`. */
function addressed(reading: Reading, cast: Cast, { source, cue }: QuotationDraft): readonly Entity[] {
  if (source === null || cue === null || cue.start < source.end) return [];
  const start = reading.tokens[tokenAt(reading, cue.end)]?.start ?? cue.end;
  return cast
    .within({ start, end: start + 1 })
    .filter(({ mention }) => mention.whole.start === start && !mention.isPossessive)
    .map(({ entity }) => entity);
}

/** `In an interview with Berg, he`, `Asked by Berg whether it was true, she`, `If Berg loses, he`. */
function beforeComma(reading: Reading, cast: Cast, { source }: QuotationDraft): readonly Entity[] {
  if (source === null) return [];
  const { tokens } = reading;
  const at = tokenAt(reading, source.start);
  const from = sentenceFrom(tokens, at, at - LOOK_BACK);
  const isCondition = CONDITION.test(wordAt(tokens, from));
  if (wordAt(tokens, at - 1) !== ',' || !(isCondition || OPENING.test(wordAt(tokens, from)))) return [];
  return cast
    .within({ start: tokens[from]?.start ?? 0, end: source.start })
    .filter(
      ({ mention }) =>
        !mention.isPossessive && (isCondition || isGoverned(reading, mention.whole.start, from)),
    )
    .map(({ entity }) => entity);
}

function isGoverned(reading: Reading, start: number, from: number): boolean {
  const name = tokenAt(reading, start);
  for (let at = name - 1; at >= Math.max(from, name - REACH); at--) {
    const word = wordAt(reading.tokens, at);
    if (GOVERNS.test(word)) return !WRITTEN.test(wordAt(reading.tokens, at - 1));
    if (/^(?:,|and|or|of|in|on|at|for|from|that|who|said)$/.test(word)) return false;
  }
  return false;
}
