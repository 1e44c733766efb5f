import { contains, sliceOf } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import { CONFIDENCE } from './confidence.js';
import type { Spoken } from './floating.js';
import type { Gender } from './lexicon.js';
import { GENDER, mayBeOne } from './nameless-before.js';
import { unnamedOf } from './portrait.js';
import { blockAt, type Reading } from './reading.js';

/** `In the bazaar a melon seller shrugged.`: somebody new, who is the subject of the sentence. */
const NEWCOMER =
  /(?:^|[.!?,]\s+|\s)(?<who>(?:An?|an?|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,3}?\p{Ll}[\p{L}-]+)(?:,\s[^,.!?“”]{1,60},)?\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}+ed|was|had|stood|sat|shook|ran|held|came|went|rose|left|took|kept)\b[^.!?]*[.!?]\s*$/du;
/** What stands before a noun that is no subject: `with a nurse`. */
const GOVERNED = /\b(?:by|with|of|to|for|from|at|in|on|as|than|like|was|is|be|became)\s+$/u;
/** Quotations that the words may stand in. */
const LATELY = 4;
/** Characters of the sentence before that are looked at. */
const SENTENCE = 250;

/**
 * Whom the sentence right before brings in without a name, where `he` or `she` speaks next: `a melon seller shrugged.
 * “They change the ministers,” he said.` `quote` is where the words begin that he says. `null` otherwise.
 */
export function newcomerBefore(
  reading: Reading,
  cast: Cast,
  { quote, word }: { readonly quote: number; readonly word: string },
  spoken: readonly Spoken[],
): Attribution | null {
  const gender = GENDER[word];
  if (gender === undefined) return null;
  const from = Math.max(0, quote - SENTENCE);
  const match = NEWCOMER.exec(reading.text.slice(from, quote));
  const [start = 0, end = 0] = match?.indices?.groups?.['who'] ?? [];
  const source = { start: from + start, end: from + end };
  if (match === null || blockAt(reading, source.start) !== blockAt(reading, quote)) return null;
  // `Horvat said an attendant had told them to sit.`: only somebody’s words tell of the attendant.
  if (spoken.slice(-LATELY).some(({ draft }) => contains(draft.content, source))) return null;
  const isSubject = !GOVERNED.test(reading.text.slice(Math.max(0, source.start - SENTENCE), source.start));
  const named = cast
    .within({ start: source.start, end: quote })
    .some(({ entity }) => entity.kind === 'person');
  if (!isSubject || named || !isPerson(sliceOf(reading.text, source), gender)) return null;
  const speaker = unnamedOf(reading.text, source, 'unnamed');
  return { source, speaker, way: 'nameless', confidence: CONFIDENCE.nameless };
}

/** A noun of a role, or one that is made as those of people are; the pronoun behind the words tells the rest. */
const isPerson = (printed: string, gender: Gender): boolean =>
  mayBeOne(printed, gender) || /(?:er|or|ist|ian|eer|ee|ant)$/u.test(printed);
