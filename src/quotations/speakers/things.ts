import type { Span } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import { bodyMeant } from './body-meant.js';
import { isBodyWord } from './body-words.js';
import type { Cast } from './cast.js';
import { CONFIDENCE } from './confidence.js';
import type { Spoken } from './floating.js';
import { isDocument, isRole } from './lexicon.js';
import { pluralsIn, pluralSubject, subjectStart } from './plural-subject.js';
import { portraitOf, unnamedOf } from './portrait.js';
import { isDeterminer } from './role-words.js';
import type { Speaker } from '../speaker.js';
import { blockAt, sentenceFrom, tokenAt, wordAt, type Reading } from './reading.js';

/** How many sentences back a group or an organisation is still meant by `they` or `it`. */
const REACH = 2;
/** And how many words, and speakers: keeps the whole linear. */
const LOOK_BACK = 120;
const SPEAKERS = 4;

interface Place {
  readonly reading: Reading;
  readonly cast: Cast;
}

/** Somebody whom the pronoun may stand for, and where the article tells of them; `null` where two may be meant there. */
interface Found {
  readonly start: number;
  readonly attribution: Attribution | null;
}

/**
 * Whom `they` or `it` stands for: of the group (or organisation) that spoke a moment ago and the several people (or the
 * organisation) that a sentence has been about since, whichever comes last. `null` where the article leaves it open.
 *
 * ```
 * The port closed. Three dockers left. They said …    three dockers
 * ```
 */
export function thingBefore(
  place: Place,
  { span, word, content }: { readonly span: Span; readonly word: string; readonly content: Span },
  spoken: readonly Spoken[],
): Attribution | null {
  const isOne = /^its?$/.test(word);
  const heard = lastHeard(place.reading, span, isOne, spoken);
  // `The port, they said, was shut`: what is said is no antecedent.
  const told = subjectBefore(place, content.start < span.start ? content : span, isOne);
  const last = told !== null && told.start > (heard?.start ?? -1) ? told : heard;
  return last?.attribution ?? null;
}

/** The last who spoke a moment ago and are no single person. */
function lastHeard(reading: Reading, span: Span, isOne: boolean, spoken: readonly Spoken[]): Found | null {
  const sentence = sentenceAt(reading, span.start);
  const block = blockAt(reading, span.start);
  for (const [back, { draft, attribution }] of spoken.slice(-SPEAKERS).toReversed().entries()) {
    const start = attribution.source?.start ?? draft.content.start;
    if (sentence - sentenceAt(reading, start) > REACH) return null;
    // Past somebody who spoke since, only within the paragraph: one person may be `they` too.
    if (back > 0 && blockAt(reading, start) !== block) return null;
    const { speaker } = attribution;
    if (speaker !== null && isThing(speaker, isOne))
      return { start, attribution: { ...attribution, way: 'thing', confidence: CONFIDENCE.thing } };
  }
  return null;
}

/** `it` is an organisation, or a body without a name; `they` are one as well, or several. */
function isThing({ kind, name }: Speaker, isOne: boolean): boolean {
  if (kind === 'person') return false;
  if (kind === 'group')
    return (
      (!isOne && !isDocument(name.split(' ').at(-1) ?? '')) ||
      /\b(?:family|staff|public|media|crowd)$/u.test(name)
    );
  const [phrase = ''] = name.split(/\s(?:of|by|for|from|in|at|on|with|to|that|which|who)\s|,/u);
  const noun = phrase.split(' ').at(-1) ?? '';
  return kind === 'organisation' || !(isRole(noun) || (!isOne && isDocument(noun)));
}

/** Whom the sentences right before are about. */
function subjectBefore(place: Place, { start }: Span, isOne: boolean): Found | null {
  const { tokens } = place.reading;
  let to = tokenAt(place.reading, start);
  const least = to - LOOK_BACK;
  const block = tokens[to]?.block ?? 0;
  for (let back = 0; back <= REACH && to > least; back++) {
    const from = sentenceFrom(tokens, back === 0 ? to : to - 1, least);
    if (tokens[from]?.block !== block && back !== 1) return null;
    const range = { from, to, isNext: back < 2 };
    const found = tokens[from]?.isQuoted === true ? null : isOne ? oneIn(place, range) : manyIn(place, range);
    const here = found ?? (back === 0 && isOne ? lastIn(place, range) : null);
    if (here !== null) return here;
    to = from;
  }
  return null;
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** In the pronoun’s own sentence or the one before. */
  readonly isNext: boolean;
}

/** `Ministers met dockers`: either may be meant. */
const MEETS = /^(?:met|meets?|joined|faced)$/;

function manyIn(place: Place, range: Range): Found | null {
  const { reading, cast } = place;
  const { from, to } = range;
  const phrase = pluralSubject(reading, cast, from, to);
  const others = pluralsIn(reading.tokens, from, to);
  const isOpen = phrase === null ? others > 0 : others > 1 && hasWord(reading, range, MEETS);
  if (isOpen) return { start: reading.tokens[from]?.start ?? 0, attribution: null };
  return phrase === null ? oneIn(place, range) : asTold(reading, phrase);
}

const hasWord = ({ tokens }: Reading, { from, to }: Range, word: RegExp): boolean =>
  tokens.slice(from, to).some(({ text, isQuoted }) => !isQuoted && word.test(text));

function asTold({ text }: Reading, phrase: Span, kind: 'group' | 'unnamed' = 'group'): Found {
  const speaker = unnamedOf(text, phrase, kind);
  return { start: phrase.start, attribution: { source: phrase, speaker, ...way(true) } };
}

const way = (isNext: boolean): Pick<Attribution, 'way' | 'confidence'> =>
  isNext ? { way: 'thing', confidence: CONFIDENCE.thing } : { way: 'topic', confidence: CONFIDENCE.topic };

/** `The bank`, `The union Forge`, `Carbon Bridge`: what a sentence is about. */
function oneIn({ reading, cast }: Place, { from, to, isNext }: Range): Found | null {
  const { tokens, text } = reading;
  const at = subjectStart(tokens, from, to);
  for (let head = at; head < Math.min(to, at + LONGEST); head++) {
    const token = tokens[head];
    const named = token && cast.within({ start: token.start, end: token.end })[0];
    if (token !== undefined && named?.mention.whole.start === token.start)
      return asNamed(text, named, isNext);
    const isBody = head > at && isDeterminer(wordAt(tokens, at)) && isBodyWord(wordAt(tokens, head));
    if (isBody && ENDS.test(wordAt(tokens, head + 1))) return asBody(reading, cast, at, head);
    if (!/^\p{L}/u.test(wordAt(tokens, head)) || NO_PART.test(wordAt(tokens, head))) return null;
  }
  return null;
}

/** Words of a phrase up to its noun or name. */
const LONGEST = 4;
/** A body word before one of these, or before a verb, is the noun itself. */
const ENDS = /^(?!['’])(?:\p{Ll}.*|,)$/u;
const NO_PART =
  /^(?:he|she|it|they|we|I|you|said|says|told|is|are|was|were|has|have|had|will|of|in|at|on|for|to|that|who|which|and|or)$/iu;

/** `Lesk introduced what it calls …`: whom the pronoun’s own sentence has named last. */
function lastIn({ reading, cast }: Place, { from, to }: Range): Found | null {
  const { tokens, text } = reading;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return null;
  const named = cast
    .within({ start: first.start, end: last.end })
    .findLast(({ mention }) => mention.isSubject);
  return named === undefined ? null : asNamed(text, named, true);
}

function asNamed(text: string, { entity, mention }: Cast['named'][number], isNext: boolean): Found | null {
  const { kind, name } = entity;
  const isThing =
    kind === 'organisation' || kind === 'place' || (kind === 'other' && isNext && !name.includes(' '));
  if (!isThing || !mention.isSubject || mention.isQuoted) return null;
  const speaker = portraitOf(text, { ...entity, kind: 'organisation' });
  return {
    start: mention.whole.start,
    attribution: { source: mention.span, speaker, ...way(isNext && kind === 'organisation') },
  };
}

function asBody(reading: Reading, cast: Cast, from: number, head: number): Found {
  const { tokens, text } = reading;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[head]?.end ?? 0 };
  const body = bodyMeant(reading, cast, span);
  if (body === null) return asTold(reading, span, 'unnamed');
  const speaker = portraitOf(text, { ...body, kind: 'organisation' });
  return { start: span.start, attribution: { source: span, speaker, ...way(true) } };
}

const sentenceAt = (reading: Reading, offset: number): number =>
  reading.tokens[tokenAt(reading, offset)]?.sentence ?? -1;
