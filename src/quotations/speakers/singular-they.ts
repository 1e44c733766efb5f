import { namedAs, type Attribution } from './attribution.js';
import { CONFIDENCE } from './confidence.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Spoken } from './floating.js';
import type { Scene } from './scene.js';
import type { Span } from '../../text/span.js';

/** The article tells whose pronouns these are. */
const TOLD = /\b(?:they\/(?:them|their)|non-?binary)\b/giu;
/** Characters between a name and its pronouns. */
const NEAR = 120;
/** And between them and a `they` that still means its bearer. */
const REACH = 600;

/**
 * The one person whom `they` means, where the article says that it is their pronoun: `Robin Berg, who uses they/them pronouns`.
 * `null` where it says so of nobody, or several (who are `other`) have been told of since.
 */
export function oneMeant(
  { reading: { text }, cast }: Scene,
  span: Span,
  spoken: readonly Spoken[],
  other: Attribution | null,
): Attribution | null {
  const last = bearersOf(text, cast)
    .map((entity) => ({ entity, at: lastTold(entity, span, spoken) }))
    .sort((a, b) => b.at - a.at)[0];
  if (last === undefined || last.at < span.start - REACH) return null;
  if (other?.source !== null && other !== null && other.source.start > last.at) return null;
  return namedAs(text, span, last.entity, 'thing', CONFIDENCE.thing);
}

/** Whose pronoun it is, found once for each article: every `they` of it asks. */
const known = new WeakMap<Cast, readonly Entity[]>();

function bearersOf(text: string, cast: Cast): readonly Entity[] {
  const bearers = known.get(cast) ?? bearersIn(text, cast);
  known.set(cast, bearers);
  return bearers;
}

function bearersIn(text: string, cast: Cast): readonly Entity[] {
  const found = [...text.matchAll(TOLD)].flatMap(({ index }) => {
    const named = cast
      .within({ start: Math.max(0, index - NEAR), end: index })
      .findLast(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
    return named === undefined ? [] : [named.entity];
  });
  return [...new Set(found)];
}

/** Where the bearer was named or spoke last. */
function lastTold(entity: Entity, { start }: Span, spoken: readonly Spoken[]): number {
  const named = entity.mentions.findLast((mention) => mention.span.end <= start && !mention.isQuoted);
  const spoke = spoken.findLast(({ attribution }) => attribution.speaker?.name === entity.name);
  return Math.max(named?.span.start ?? -Infinity, spoke?.attribution.source?.start ?? -Infinity);
}
