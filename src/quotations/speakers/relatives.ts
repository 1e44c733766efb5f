import type { Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { tokenAt, type Reading, type Token } from './reading.js';

/** What `who`, `which` or `that` stands for: a name, or words as printed. */
export type RelativeAntecedent = { readonly entity: Entity } | { readonly phrase: Span };

/** How many words a phrase before `who` may have. */
const LONGEST = 9;
const OPENING =
  /^(?:the|a|an|his|her|its|their|our|my|some|many|several|most|other|those|all|both|one|two|three|another|any)$/i;

/** The name, or the phrase from its article on, that stands right before a relative pronoun. */
export function relativeOf(reading: Reading, cast: Cast, pronoun: number): RelativeAntecedent | null {
  const { tokens } = reading;
  let at = tokenAt(reading, pronoun) - 1;
  if (isMark(tokens[at])) at--;
  const named = endingAt(cast, tokens[at]);
  if (named !== null) return { entity: named };
  const start = phraseStart(tokens, at);
  if (start === null) return null;
  const owner = isMark(tokens[start - 1]) ? endingAt(cast, tokens[start - 2]) : null;
  if (owner !== null) return { entity: owner };
  return { phrase: { start: tokens[start]?.start ?? 0, end: tokens[at]?.end ?? 0 } };
}

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
