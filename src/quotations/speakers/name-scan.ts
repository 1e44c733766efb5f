import { runEnd, type Filter } from './capital-runs.js';
import type { EntityKind } from './entity.js';
import {
  isCalendar,
  isFirstName,
  isHonorific,
  isOrdinary,
  isOrganisationWord,
  isRole,
  isStarter,
  isTitle,
} from './lexicon.js';
import { boundsOf, pairsIn, type Bounds } from './name-bounds.js';
import { kindOf } from './name-kind.js';
import { isCapital, wordAt, type Reading, type Token } from './reading.js';

/** A name as printed: `tokens[from]` up to `tokens[to]`, the latter not included. */
export interface NameRun extends Bounds {
  readonly kind: EntityKind;
  /** Nothing but its capital speaks for it, and it opens a sentence: a name only if it is one elsewhere. */
  readonly isDoubtful: boolean;
}

/**
 * The names of an article: runs of capitals, cut where a title, a country or a weekday is none of the name. Those of
 * headlines come last, and only of words that are names in the text: in a headline any word may have a capital.
 */
export function nameRuns({ tokens }: Reading): readonly NameRun[] {
  const seen = { small: smallWords(tokens), pairs: pairsIn(tokens) };
  const inText = runsOf(tokens, seen, (token) => token.isCapital && !token.isHeadline);
  const surnames = new Set(
    inText
      .filter(({ kind, from, to }) => kind === 'person' && to - from > 1)
      .map(({ to }) => wordAt(tokens, to - 1)),
  );
  const alone: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = surnames.has(wordAt(tokens, at)) ? surnameAlone(tokens, at) : null;
    if (name !== null) alone.push(name);
  }
  const known = new Set(inText.flatMap(({ from, to }) => tokens.slice(from, to).map(({ text }) => text)));
  const inHeadlines = runsOf(
    tokens,
    seen,
    (token) => token.isHeadline && token.isCapital && known.has(token.text),
  );
  return [...inText.filter(({ from }) => !isSeat(tokens, from)), ...seats(tokens), ...alone, ...inHeadlines];
}

/** `Number 10`: a seat that is called by its number in the street. */
function seats(tokens: readonly Token[]): readonly NameRun[] {
  const found: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) if (isSeat(tokens, at)) found.push(seatAt(at));
  return found;
}

const seatAt = (from: number): NameRun => ({
  from,
  to: from + 2,
  opening: from,
  kind: 'organisation',
  isDoubtful: false,
});

/** Not `the No. 10 shirt`, nor `No. 10 Duke`. */
const isSeat = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) &&
  /^(?:No\.?|Number)$/.test(wordAt(tokens, at)) &&
  /^1[01]$/.test(wordAt(tokens, at + 1)) &&
  !isCapital(tokens[at + 2]) &&
  !/^(?:the|an?|his|her|its|their|world|ranked|at)$/i.test(wordAt(tokens, at - 1));

/** `Prior said`, `Carpenter said`, where an Ellen Prior is named: a word that elsewhere opens a sentence, or is a trade. */
function surnameAlone(tokens: readonly Token[], at: number): NameRun | null {
  const token = tokens[at];
  if (token === undefined || token.isHeadline) return null;
  const next = wordAt(tokens, at + 1);
  const isMonth = isCalendar(token.text) && token.isCapital && ACTS.test(next);
  if (!token.isOpening && !(token.isCapital && isRole(token.text)) && !isMonth) return null;
  const isOther =
    isCapital(tokens[at + 1]) ||
    (isCapital(tokens[at - 1]) && !isStarter(wordAt(tokens, at - 1))) ||
    /^(?:to|of|,)$/.test(next) ||
    (!isMonth && boundsOf(tokens, [at, at + 1]) !== null);
  return isOther ? null : { from: at, to: at + 1, opening: at, kind: 'person', isDoubtful: true };
}

/** `May said`; not `in May`, `May 3`. */
const ACTS = /^(?:said|says|told|added|insisted|warned|has|had|was|is|will|would|\p{Ll}{2,}ed)$/u;

/** What the whole article shows of its words. */
interface Seen {
  readonly small: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** What an article prints without a capital somewhere. */
function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { kind, isCapital, text } of tokens) if (kind === 'word' && !isCapital) small.add(text);
  return small;
}

function runsOf(tokens: readonly Token[], seen: Seen, isPart: Filter): readonly NameRun[] {
  const names: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined || !isPart(token)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, isPart);
    const name = nameIn(tokens, seen, [at, end]);
    if (name !== null) names.push(name);
    at = end;
  }
  return names;
}

function nameIn(
  tokens: readonly Token[],
  { small, pairs }: Seen,
  [start, end]: readonly [start: number, end: number],
): NameRun | null {
  const bounds = boundsOf(tokens, [start, end], pairs);
  if (bounds === null) return null;
  const { from, to, opening } = bounds;
  if (isCredit(tokens, bounds)) return null;
  const before = wordAt(tokens, from - 1);
  const hasTitle = from > opening && (isHonorific(before) || isTitle(before) || isRole(before));
  const hasThe = /^the$/i.test(wordAt(tokens, opening - 1));
  const kind = kindOf(
    tokens.slice(from, to).map(({ text }) => text),
    { hasTitle, hasThe },
  );
  return kind === null
    ? null
    : { from, to, opening, kind, isDoubtful: isDoubtful(tokens, small, start, bounds) };
}

/** `Ida Berg/Reuters`: who took a picture that was run into the text. */
const isCredit = (tokens: readonly Token[], { from, to }: Bounds): boolean =>
  to - from > 1 &&
  wordAt(tokens, to) === '/' &&
  tokens[to]?.start === tokens[to - 1]?.end &&
  tokens[to + 1]?.start === tokens[to]?.end &&
  isCapital(tokens[to + 1]);

/** One word at a sentence's start that is nothing but a word with a capital, as far as is known. */
function isDoubtful(
  tokens: readonly Token[],
  small: ReadonlySet<string>,
  start: number,
  { opening, from, to }: Bounds,
): boolean {
  const token = tokens[from];
  const startsRun = from === start && opening === start;
  if (token === undefined || to - from > 1 || !startsRun) return false;
  return token.isHeadline || (token.isOpening && isPlain(token.text, small));
}

/** A word that is printed small as a rule or in this article, or several of a trade or a kind: `Nurses`, `Hospitals`. */
const isPlain = (word: string, small: ReadonlySet<string>): boolean =>
  isOrdinary(word) || (!isFirstName(word) && small.has(word.toLowerCase())) || isSeveral(word);

/** `Nurses`, `Hospitals`, `Ministries`. */
function isSeveral(word: string): boolean {
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith('s') && (isRole(one) || isOrganisationWord(one));
}
