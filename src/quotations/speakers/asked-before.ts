import type { Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import { describedBy } from './descriptions.js';
import type { Entity } from './entity.js';
import { GENDER } from './nameless-before.js';
import { blockAt, tokenAt, wordAt, type Reading } from './reading.js';

/** Tokens of the sentence before that are looked at. */
const LONGEST = 40;
const ASKS = /^(?:asked|asks|pressed|questioned|presses|questions)$/;
const OPENS_QUESTION = /^(?:if|whether|why|what|when|where|how|who|about|on|,)$/;

/**
 * Who was asked in the sentence right before, where `he` or `she` answers behind it in the same paragraph: `Mr Lyle asked the
 * detective if it had been found. “Yes,” she said.` `null` where it does not tell, or the pronoun’s gender is another.
 */
export function askedBefore(
  reading: Reading,
  cast: Cast,
  { quote, word }: { readonly quote: number; readonly word: string },
): Entity | null {
  const gender = GENDER[word];
  const asked =
    gender === undefined ? null : (askedIn(reading, cast, quote) ?? askedByWriter(reading, cast, quote));
  return asked !== null && asked.kind === 'person' && (asked.gender ?? gender) === gender ? asked : null;
}

function askedIn(reading: Reading, cast: Cast, quote: number): Entity | null {
  const { tokens } = reading;
  const end = tokenAt(reading, quote);
  const { sentence } = tokens[end - 1] ?? {};
  if (sentence === undefined || blockAt(reading, quote) !== tokens[end - 1]?.block) return null;
  for (let at = end - 2; at > end - LONGEST && tokens[at]?.sentence === sentence; at--)
    if (ASKS.test(wordAt(tokens, at)) && tokens[at]?.isQuoted === false)
      return isTold(reading, at) ? null : objectOf(reading, cast, at + 1);
  return null;
}

/** Whom the writer asks: `I put this to Berg.`, `I ask Berg about it.` */
const WRITER_ASKS = /^(?:put|puts|ask|asked|tell|told|press|pressed|remind|reminded)$/;
const WHAT = /^(?:this|that|it|to|the|all|question|same)$/;
/** Words of a paragraph from the writer's question to the answer: a pause, a look at the sea. */
const PAUSE = 60;

/** `I put this to Berg. There was a pause. “No,” he said.`: nobody else is named between the question and the answer. */
function askedByWriter(reading: Reading, cast: Cast, quote: number): Entity | null {
  const { tokens } = reading;
  const end = tokenAt(reading, quote);
  const block = tokens[end]?.block;
  for (let at = end - 1; at > end - PAUSE && tokens[at]?.block === block; at--) {
    const isAsked = /^(?:I|We|we)$/.test(wordAt(tokens, at)) && WRITER_ASKS.test(wordAt(tokens, at + 1));
    if (!isAsked || tokens[at]?.isQuoted !== false) continue;
    let object = at + 2;
    while (WHAT.test(wordAt(tokens, object))) object++;
    const start = tokens[object]?.start ?? quote;
    const people = cast
      .within({ start, end: quote })
      .filter(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
    const [only] = people;
    const isAlone = people.every(({ entity }) => entity === only?.entity);
    return only?.mention.whole.start === start && isAlone ? only.entity : null;
  }
  return null;
}

/** `It hurt, she said, when a man asked Berg why`: told of another time. */
function isTold({ tokens }: Reading, verb: number): boolean {
  const { sentence } = tokens[verb] ?? {};
  for (let at = verb - 1; at > verb - LONGEST && tokens[at]?.sentence === sentence; at--)
    if (/^(?:when|where|after|who)$/.test(wordAt(tokens, at))) return true;
  return false;
}

/** Characters of titles before a name: `asked Dame Ida Berg`. */
const TITLES = 24;

/** Whom a name or a description right behind the verb means. */
function objectOf(reading: Reading, cast: Cast, from: number): Entity | null {
  const { tokens } = reading;
  const first = tokens[from];
  if (first === undefined) return null;
  const named = cast
    .within({ start: first.start, end: first.end + TITLES })
    .find(({ mention }) => mention.whole.start === first.start && !mention.isPossessive);
  if (named !== undefined) return named.entity;
  let to = from;
  while (
    to < from + LONGEST &&
    !OPENS_QUESTION.test(wordAt(tokens, to)) &&
    tokens[to]?.sentence === first.sentence
  )
    to++;
  const span: Span = { start: first.start, end: tokens[to - 1]?.end ?? first.end };
  return describedBy(reading, cast, span);
}
