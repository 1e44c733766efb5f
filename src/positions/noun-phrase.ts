import type { ReadSentence, ReadWord } from './sentence.js';

/** A noun phrase as indexes of a sentence's words: `[from, to)`, and its head noun, `the *head* of the delegation`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

type Words = readonly ReadWord[];

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Words that are a phrase of their own: `both reject`, `many fear`, `the unions all want`. */
const QUANTIFIERS = new Set([
  'both',
  'all',
  'each',
  'many',
  'some',
  'most',
  'few',
  'several',
  'others',
  'neither',
  'either',
]);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const MEASURES = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'summer',
  'spring',
  'autumn',
  'winter',
  'fall',
  'time',
  'day',
  'days',
  'weeks',
  'months',
  'years',
  'decade',
  'decades',
]);
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|now|earlier|later|meanwhile|recently|january|february|march|april|june|july|august|september|october|november|december|may)$|^(?:19|20)\d\d$/;

/** The noun phrase whose last word is at `last`; `null` where no noun phrase ends there. */
export function phraseEndingAt(words: Words, last: number): NounPhrase | null {
  const head = words[last];
  if (head === undefined || !(HEADS.has(head.tag) || QUANTIFIERS.has(head.lower) || isNominal(words, last)))
    return null;
  if (head.tag === 'PRON' || head.lower === 'both') return { from: last, to: last + 1, head: last };
  let from = last;
  while (from > 0 && joins(words, from)) from--;
  return bareName(words, { from, to: last + 1, head: last });
}

/** The noun phrase, or none, whose first word is at `from`. */
export function phraseStartingAt(words: Words, from: number): readonly NounPhrase[] {
  let last = from;
  while (isInside(words, last + 1)) last++;
  const phrase = phraseEndingAt(words, last);
  return phrase !== null && phrase.from <= from ? [{ ...phrase, from }] : [];
}

const isInside = (words: Words, at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(word.tag) || word.lower === "'s" || before.lower === "'s";
};

/** `the unemployed`, `the striking`: an adjective or participle that a `the` makes a noun. */
const isNominal = (words: Words, at: number): boolean =>
  words[at]?.tag === 'ADJ' && words[at - 1]?.lower === 'the';

/** Whether the word before `at` belongs to the same phrase as the word at `at`. */
function joins(words: Words, at: number): boolean {
  const before = words[at - 1];
  const here = words[at];
  if (before === undefined || here === undefined) return false;
  if (isMark(here)) return HEADS.has(before.tag) && before.tag !== 'PRON';
  if (before.lower === "'s" || (before.lower === "'" && words[at - 2]?.lower.endsWith('s') === true))
    return true;
  if (isDeterminer(here)) return QUANTIFIERS.has(before.lower);
  if (before.lower === 'that') return false;
  if (isDeterminer(before)) return before.lower !== 'both' || here.tag !== 'PROPN';
  return before.tag === 'VERB' ? isModifier(words, at - 1) : INSIDE.has(before.tag);
}

const isMark = ({ lower }: ReadWord): boolean => lower === "'s" || lower === "'";
const isDeterminer = ({ lower, tag }: ReadWord): boolean => tag === 'DET' || POSSESSIVES.has(lower);

/** `the striking workers`, `a proposed deal`: a participle between a determiner and a noun. */
const isModifier = (words: Words, at: number): boolean =>
  /(?:ing|ed)$/.test(words[at]?.lower ?? '') &&
  (words[at - 1]?.tag === 'DET' ||
    POSSESSIVES.has(words[at - 1]?.lower ?? '') ||
    words[at - 1]?.lower === "'s");

/** `the plan Moscow rejects`: a name after another noun begins a phrase of its own, unless the noun is its role. */
function bareName(words: Words, phrase: NounPhrase): NounPhrase {
  const place = words[phrase.head]?.named;
  if (place === null || place === undefined) return phrase;
  let start = phrase.head;
  while (start > phrase.from && words[start - 1]?.named?.mention === place.mention) start--;
  const before = words[start - 1];
  const stands = start > phrase.from && before?.tag === 'NOUN' && before.lower === before.text;
  const whole = words.findIndex((word) => word.start >= place.mention.whole.start);
  return stands && whole >= start ? { ...phrase, from: start } : phrase;
}

/** Steps left over adverbs and times between a subject and its verb: `the union *on Monday* rejected`. */
export function skipAsides(words: Words, at: number): number {
  let here = at;
  for (let moved = true; moved && here >= 0;) {
    const next = skipOne(words, here);
    moved = next < here;
    here = next;
  }
  return here;
}

function skipOne(words: Words, at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  if (word.tag === 'ADV' || /^(?:all|each|both)$/.test(word.lower))
    return isQuantifierSubject(words, at) ? at : at - 1;
  const before = words[at - 1];
  if (TIMES.test(word.lower))
    return before?.tag === 'ADP' || /^(?:on|in)$/.test(before?.lower ?? '') ? at - 2 : at - 1;
  return MEASURES.has(word.lower) && /^(?:this|last|next|that|past|the)$/.test(before?.lower ?? '')
    ? at - 2
    : at;
}

/** `Both reject`: nothing before it that could be the subject. */
const isQuantifierSubject = (words: Words, at: number): boolean => {
  const before = words[at - 1];
  return (
    words[at]?.tag !== 'ADV' &&
    (before === undefined ||
      before.tag === 'PUNCT' ||
      before.tag === 'CCONJ' ||
      before.tag === 'SCONJ' ||
      before.tag === 'ADP')
  );
};

/** The words of a phrase as the article prints them, for a name: without `the`. */
export function textOf(
  { words }: ReadSentence,
  { from, to }: Pick<NounPhrase, 'from' | 'to'>,
  text: string,
): string {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined
    ? ''
    : text
        .slice(first.start, last.end)
        .replace(/^the\s+/i, '')
        .replace(/\s+/g, ' ');
}
