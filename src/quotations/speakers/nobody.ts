import { isCalendar } from './lexicon.js';

/** `two weeks`, `a few moments`: how long ago, and nobody. */
const SPAN_OF_TIME =
  /^(?:(?:[Aa]n?|[Tt]he|[Ll]ast|[Nn]ext|[Tt]his|recent|past|coming|[Ff]ew|[Ss]everal|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\p{L}+teen|[\d,]+) )*(?:times|seconds?|minutes?|moments?|hours?|days?|weeks?|months?|years?)$/u;
/** `So`, `first`, `Having`, `formally`. */
const ALONE = /^(?:[Ss]o|[Ff]irst|[Tt]hen|[Ll]ater|[Ee]arlier|[Ii]nstead|[Hh]aving|[Bb]eing|\p{Ll}+ly)$/u;

/** Characters of a day or a time; longer words name somebody. */
const LONGEST = 24;

/**
 * True for words that were taken for a source and name nobody: a day, a span of time, a lone adverb, or what a bracket
 * was closed on that does not open in them: `Thursday`, `two weeks`, `male, 46–55)`.
 */
export function isNobody(printed: string): boolean {
  if (printed.length > LONGEST && !printed.includes(')')) return false;
  const words = printed.replace(/^[\s,;:—–(]+|[\s,;:—–]+$/gu, '').split(/\s+/u);
  const phrase = words.join(' ');
  const isDay = words.every((word) => isCalendar(word) || /^(?:on|late|early|last|next|this)$/i.test(word));
  const isClosed = phrase.endsWith(')') && !printed.includes('(');
  return (
    !/\p{L}|\d/u.test(phrase) ||
    /^['’]s$/u.test(phrase) ||
    isDay ||
    isClosed ||
    ALONE.test(phrase) ||
    SPAN_OF_TIME.test(phrase)
  );
}
