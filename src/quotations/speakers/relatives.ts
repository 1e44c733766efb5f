import type { Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { tokenAt, wordAt, type Reading, type Token } from './reading.js';

/** What `who`, `which` or `that` stands for: a name, or words as printed. */
export type RelativeAntecedent = { readonly entity: Entity } | { readonly phrase: Span };

/** How many words a phrase before `who` may have. */
const LONGEST = 9;
const OPENING =
  /^(?:the|a|an|his|her|its|their|our|my|some|many|several|most|other|those|all|both|one|two|three|another|any)$/i;

/** The name, or the phrase from its article on, that stands right before a relative pronoun. */
export function relativeOf(reading: Reading, cast: Cast, pronoun: number): RelativeAntecedent | null {
  const { tokens } = reading;
  const own = tokenAt(reading, pronoun);
  let at = own - 1;
  if (isMark(tokens[at])) at--;
  const named = endingAt(cast, tokens[at]);
  if (named !== null)
    return wordAt(tokens, own) === 'who' ? whoOf(reading, cast, named, at) : { entity: named };
  const start = phraseStart(tokens, at);
  if (start === null) return null;
  const owner = isMark(tokens[start - 1]) ? endingAt(cast, tokens[start - 2]) : null;
  if (owner !== null) return { entity: owner };
  return { phrase: { start: tokens[start]?.start ?? 0, end: tokens[at]?.end ?? 0 } };
}

/** A place is no `who`: `Ida Berg, a nurse from Hale, Ohio, who` is whoever is named before it in the sentence. */
function whoOf(reading: Reading, cast: Cast, named: Entity, at: number): RelativeAntecedent | null {
  const member = memberOf(reading, cast, named, at);
  if (member !== null || named.kind !== 'place') return { entity: member ?? named };
  const { tokens } = reading;
  const { sentence } = tokens[at] ?? {};
  const start = tokens[Math.max(0, at - WITHIN)]?.start ?? 0;
  const before = cast
    .within({ start, end: tokens[at]?.start ?? 0 })
    .findLast(({ entity, mention }) => entity.kind === 'person' && mention.sentence === sentence);
  return before === undefined || before.mention.isPossessive ? null : { entity: before.entity };
}

/** Words between somebody and the `who` behind where they are from. */
const WITHIN = 14;

const isMark = (token: Token | undefined): boolean => token !== undefined && /^[,—–)]$/.test(token.text);

function endingAt(cast: Cast, token: Token | undefined): Entity | null {
  if (token === undefined) return null;
  return cast.within(token).find(({ mention }) => mention.span.end === token.end)?.entity ?? null;
}

function phraseStart(tokens: readonly Token[], at: number): number | null {
  const { sentence } = tokens[at] ?? {};
  for (let start = at; start > at - LONGEST; start--) {
    const token = tokens[start];
    if (token === undefined || token.sentence !== sentence || token.kind === 'punctuation') return null;
    const opensSentence = tokens[start - 1]?.sentence !== sentence;
    if (OPENING.test(token.text) || opensSentence) return start;
  }
  return null;
}

/** `Ida Berg of Harbour Radio, who`: somebody whose house is named behind the name. */
function memberOf(reading: Reading, cast: Cast, house: Entity, at: number): Entity | null {
  const { tokens } = reading;
  const mention = cast
    .within(tokens[at] ?? { start: 0, end: 0 })
    .find(({ entity }) => entity === house)?.mention;
  if (mention === undefined) return null;
  const start = tokenAt(reading, mention.whole.start);
  const link = wordAt(tokens, start - 1) === 'the' ? start - 2 : start - 1;
  if (!/^(?:of|from|at|with)$/.test(wordAt(tokens, link))) return null;
  const member = endingAt(cast, tokens[link - 1]);
  return member?.kind === 'person' ? member : null;
}
