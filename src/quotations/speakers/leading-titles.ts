import lists from '../../../data/names/name-words.json' with { type: 'json' };
import {
  isAdjective,
  isFirstName,
  isHonorific,
  isOrganisationWord,
  isPlace,
  isRole,
  isTitle,
} from './lexicon.js';
import { isOfficial } from './name-kind.js';
import { wordAt, type Token } from './reading.js';

const REGNAL = new Set(lists.regnal);
/** Titles that are surnames too: `Larry King`. */
const TITLES_TOO = new Set(lists.titlesToo);

/** Index of the name's first token behind `Former Florida Gov.`, `Republican`, `Secretary of State`. */
export function afterTitles(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    if (isRegnal(wordAt(tokens, at)) && (at + 2 === end || isOfPlace(tokens, at, end))) break;
    if (!isTitleAt(tokens, at, end) || isSurnameToo(tokens, at, { start, end })) continue;
    const isOffice = /^(?:of|for)$/.test(wordAt(tokens, at + 1));
    from = isOffice ? afterOffice(tokens, at + 2, end) : at + 1;
    at = Math.max(at, from - 1);
  }
  const hasCountry =
    end - from >= 3 && isAdjective(wordAt(tokens, from)) && isFirstName(wordAt(tokens, from + 1));
  return hasCountry ? from + 1 : from;
}

/** A title or a role, unless it opens an organisation's name: `Justice Department`; `DC Ann Lee` is a constable. */
function isTitleAt(tokens: readonly Token[], at: number, end: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isRank = word === 'DC' ? isFirstName(next) : isHonorific(word) || isTitle(word);
  const isTitled = isRank || (isRole(word) && !isFirstName(word));
  // `Department of Justice`, `Law and Justice`.
  if (at + 1 === end && isOrganisationWord(word) && /^(?:of|and)$/.test(wordAt(tokens, at - 1))) return false;
  return isTitled && !(isOrganisationWord(next) && !isRole(next) && at + 2 >= end);
}

/** `Ann Carpenter`, `Ms. Porter`, `Larry King`: a trade or a title behind a first name or an honorific, with nothing behind it, is a surname; not `Mr. Chairman`, `a Nevada Democrat`. */
function isSurnameToo(
  tokens: readonly Token[],
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  if (at + 1 < end || at === start) return false;
  if ((isHonorific(word) || isTitle(word)) && !TITLES_TOO.has(word)) return false;
  if (isHonorific(before)) return !ADDRESSED.test(word);
  const isOfPlaceName = isPlace(before) || isPlace(`${wordAt(tokens, at - 2)} ${before}`);
  return isFirstName(before) && !isOfPlaceName && !isTitle(before) && !isRole(before);
}

/** Who is addressed by an office: `Mr. Speaker`, `Madam Chair`. */
const ADDRESSED = /^(?:chair|president|speaker|moderator|secretary|ambassador|foreman)/iu;

/** `St. Paul City Council`, `Queen Elizabeth Hospital`: the title is part of what is named after its bearer. */
const isOfPlace = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at) === 'St.' || isOrganisationWord(wordAt(tokens, end - 1));

/** `Pope`, `Queen`: with a single name behind it part of the name. */
export const isRegnal = (word: string): boolean => REGNAL.has(word);

/** Behind `Secretary of`: the office goes as far as the next first name. */
function afterOffice(tokens: readonly Token[], at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const word = wordAt(tokens, next);
    if (next > at && isFirstName(word) && !isOfficial(word)) return next;
  }
  return wordAt(tokens, at) === 'State' && at + 1 < end ? at + 1 : end;
}
