import type { Span } from '../../text/span.js';
import { tagsOf } from '../../text/tags.js';
import type { Cast } from './cast.js';
import { joinedFrom } from './joined-names.js';
import { isAdjective, isDocument, isGroup, isRole } from './lexicon.js';
import { wordAt, type Reading, type Token } from './reading.js';

/** Words of a phrase before its noun, and behind a lead: keeps the whole linear. */
const REACH = 7;
const LEAD = 16;

const OPENS =
  /^(?:And|But|Or|So|Yet|Still|Then|Meanwhile|However|Instead|Also|Later|Earlier|Now|Today|Yesterday|Overall)$/;
/** Opens what comes before the subject, and ends at a comma. */
const LEADS =
  /^(?:In|On|At|After|Before|During|When|While|As|With|For|From|Since|Despite|By|Under|Across|Among|According|Last|Until|Because|Although|Though|If|Once|Asked|Speaking)$/;

/** Index of the word that a sentence’s subject may begin with. */
export function subjectStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && OPENS.test(wordAt(tokens, at))) at++;
  if (wordAt(tokens, at) === ',') at++;
  if (!LEADS.test(wordAt(tokens, at))) return at;
  const comma = tokens.slice(at, Math.min(to, at + LEAD)).findIndex(({ text }) => text === ',');
  // `Although the dockers left, they`: before a pronoun the clause in front is what it goes back to.
  if (comma < 0) return at;
  return at + comma + 1 < to ? at + comma + 1 : at + 1;
}

/** The several people that the subject of a sentence names: `Three former players`, `Ann Lee and Max Pell`. */
export function pluralSubject(reading: Reading, cast: Cast, from: number, to: number): Span | null {
  const { tokens } = reading;
  const at = subjectStart(tokens, from, to);
  const first = tokens[at];
  if (first === undefined || at >= to) return null;
  const named = cast.within({ start: first.start, end: first.end })[0];
  const joined = named?.mention.whole.start === first.start ? joinedFrom(reading, cast, named.mention) : null;
  if (joined !== null) return joined.span;
  const head = pluralHead(tokens, at, to);
  if (head === null) return null;
  return { start: first.start, end: endOfHouse(reading, cast, head) };
}

/** Index of the noun that tells of several people, right where the phrase’s noun stands. */
function pluralHead(tokens: readonly Token[], from: number, to: number): number | null {
  const tags = tagsOf(tokens.slice(from, Math.min(to, from + REACH)));
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (/^(?:VERB|AUX)$/.test(tags[at - from] ?? '') && !areMany(wordAt(tokens, at))) return null;
    const word = wordAt(tokens, at);
    if (tokens[at]?.isQuoted === true || (at > from ? ENDS : CLAUSE).test(word)) return null;
    if (areMany(word) && !areMany(wordAt(tokens, at + 1)) && !isRole(wordAt(tokens, at + 1))) return at;
  }
  return null;
}

const CLAUSE = /^(?:[,.;:()—–“”"]|he|she|it|they|we|you|I|There|What|Who|That|This)$/iu;
const ENDS =
  /^(?:[,.;:()—–“”"]|who|that|which|said|says|say|told|is|are|was|were|has|have|had|will|would|could|can|may|did|do|does|to|of|in|at|on|for|from|with|by|as|and|or|but|not|his|her|its|I|he|she|it|they|we|you)$/iu;

/** How many they are, and not who: `many`, `several`. */
const HOW_MANY = /^(?:others|many|some|several|most|both|two|three|few|those|everyone|everybody|nobody)$/iu;
const areMany = (word: string): boolean =>
  (isGroup(word) && !HOW_MANY.test(word) && !isDocument(word)) ||
  (word.endsWith('s') && word.length > 4 && (isRole(word.slice(0, -1)) || isAdjective(word.slice(0, -1))));

/** `Researchers at the University of Tarn`: where their house is named right behind them, its end. */
function endOfHouse({ tokens }: Reading, cast: Cast, head: number): number {
  const end = tokens[head]?.end ?? 0;
  if (!/^(?:of|at|from|in|for|with)$/.test(wordAt(tokens, head + 1))) return end;
  const start = tokens[head + (/^the$/.test(wordAt(tokens, head + 2)) ? 3 : 2)];
  const house = start && cast.within({ start: start.start, end: start.end })[0];
  return house?.mention.whole.start === start?.start ? (house?.mention.span.end ?? end) : end;
}

/** How many nouns of several people a stretch has. */
export const pluralsIn = (tokens: readonly Token[], from: number, to: number): number =>
  tokens
    .slice(from, to)
    .filter(({ text, isQuoted }, at) => !isQuoted && areMany(text) && !areMany(wordAt(tokens, from + at + 1)))
    .length;
