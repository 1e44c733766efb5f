import lists from '../../../data/names/name-words.json' with { type: 'json' };
import {
  isFirstName,
  isOrdinary,
  isOrganisationHead,
  isOrganisationWord,
  isParticle,
  isRole,
  isSuffix,
  isTitle,
} from './lexicon.js';
import { isNextName } from './next-name.js';
import { isCapital, wordAt, type Token } from './reading.js';
import { isPossessiveMark } from './role-words.js';

/** Longer runs of capitals are shouting, not names. */
const LONGEST_RUN = 14;

/** Which tokens a run may be made of. */
export type Filter = (token: Token) => boolean;

/** One capital after another, with particles, initials, `&`, and `of …` after an organisation's head word. */
export function runEnd(tokens: readonly Token[], start: number, isPart: Filter): number {
  let end = start + 1;
  while (end - start < LONGEST_RUN) {
    const next = tokens[end];
    if (next === undefined || next.sentence !== tokens[start]?.sentence) break;
    if (isPart(next) && joins(tokens, end) && !opensAnew(next) && !isNextName(tokens, start, end)) end++;
    else if (next.text === ',' && isSuffix(wordAt(tokens, end + 1))) end += 2;
    else {
      const bridge = bridgeLength(tokens, start, end);
      if (bridge === 0) break;
      end += bridge + 1;
    }
  }
  return end;
}

/** `Ida Berg There will be`: a heading or a caption was run into the sentence behind it. */
export const opensAnew = ({ text, isHeadline }: Token): boolean => !isHeadline && ANEW.test(text);
const ANEW =
  /^(?:There|He|She|They|We|But|However|Meanwhile|According|Although|Because|Despite|After|Before|When|While|Where|If|Some)$/;

const joins = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1 &&
  tokens[at]?.isQuoted === tokens[at - 1]?.isQuoted;

/** How many small words stand between this capital and the next one of the same name: `de`, `of the`, `&`. */
function bridgeLength(tokens: readonly Token[], start: number, at: number): number {
  const word = wordAt(tokens, at);
  if (isParticle(word)) return particleBridge(tokens, at);
  if (isNickname(tokens, at)) return 3;
  if (word === '&') return isCapital(tokens[at + 1]) ? 1 : 0;
  if (isPossessiveMark(word)) return isOwner(tokens, at) ? 1 : 0;
  if (/^(?:of|for|on)$/.test(word)) return prepositionBridge(tokens, at);
  return word === 'and' && isJoint(tokens, start, at) ? 1 : 0;
}

/** Whether `and` stands inside one name. */
const isJoint = (tokens: readonly Token[], start: number, at: number): boolean =>
  isCapital(tokens[at + 1]) &&
  (JOINED.has(`${wordAt(tokens, at - 1)} and ${wordAt(tokens, at + 1)}`) ||
    (isTitled(tokens, start, at) ? isJointMatter(tokens, at) : isJointOffice(tokens, start, at)) ||
    isOneSubject(tokens, start, at));

/** Names that every reader knows for one. */
const JOINED = new Set(lists.joined);

/** `Department of Health`: what stands before `and` says what it is for. */
const isTitled = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens.slice(start, at).some(({ text }) => /^(?:of|for|on)$/.test(text));

/** `Department of Health and Human Services`, `Office of Management and Budget`: two matters, none of them a name or a body of its own. */
function isJointMatter(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (isCapital(tokens[end])) end++;
  const [first, last] = [wordAt(tokens, at + 1), wordAt(tokens, end - 1)];
  const isBody = STANDS_ALONE.has(last) || isOrganisationHead(last);
  return isMatter(wordAt(tokens, at - 1)) && isMatter(first) && !isBody;
}

const MATTERS = new Set(lists.matters);
const isMatter = (word: string): boolean =>
  MATTERS.has(word) ||
  ((isOrdinary(word) || isOrganisationWord(word) || isRole(word.replace(/s$/, ''))) &&
    !/^\p{Lu}{2,}$/u.test(word) &&
    !isFirstName(word) &&
    !isOrganisationHead(word));

const STANDS_ALONE = new Set(lists.standsAlone);

/** `Marks and Spencer opposes`: two would oppose. */
function isOneSubject(tokens: readonly Token[], start: number, at: number): boolean {
  const opens =
    tokens[start]?.isOpening === true ||
    /^(?:,|that|but|while|when|because|as)$/.test(wordAt(tokens, start - 1));
  const isSingle = start === at - 1 && !isCapital(tokens[at + 2]);
  return opens && isSingle && OF_ONE.test(wordAt(tokens, at + 2));
}

const OF_ONE =
  /^(?:is|was|has|does|says|wants|plans|needs|hopes|expects|denies|rejects|opposes|supports|backs|makes|sells|owns|runs|employs|operates|seeks|intends|argues|claims|insists|fears|warns)$/;

/** `Ursula von der Leyen`; not `e` and `y`, which are words of their own as often. */
function particleBridge(tokens: readonly Token[], at: number): number {
  const count = particlesAt(tokens, at);
  return isCapital(tokens[at + count]) && !/^[ey]$/.test(wordAt(tokens, at)) ? count : 0;
}

/** `Farmers for Clean Rivers`: a name that says who they are and what they are for. */
const MOVEMENTS = new Set(lists.movements);

/** `Council on Foreign Relations`, `Department of the Navy`, `Secretary of State`. */
function prepositionBridge(tokens: readonly Token[], at: number): number {
  const before = wordAt(tokens, at - 1);
  const isMovement = wordAt(tokens, at) === 'for' && MOVEMENTS.has(before);
  if (!isMovement && !isOrganisationHead(before) && !(wordAt(tokens, at) === 'of' && isTitle(before)))
    return 0;
  if (isCapital(tokens[at + 1])) return 1;
  return wordAt(tokens, at + 1) === 'the' && isCapital(tokens[at + 2]) ? 2 : 0;
}

/** `Food and Drug Administration`: what follows `and` ends in an organisation's word. */
function isJointOffice(tokens: readonly Token[], start: number, at: number): boolean {
  const isOffice =
    isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]) && isOrganisationWord(wordAt(tokens, at + 2));
  return isOffice && !isFirstName(wordAt(tokens, start)) && !isOrganisationWord(wordAt(tokens, at - 1));
}

/** `von der`: up to three small words of a name. */
function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 3 && isParticle(wordAt(tokens, at + count))) count++;
  return count;
}

/** `People’s Party`: the possessive is part of the name. */
const OWNERS = new Set(lists.owners);

/** Also `St. Mary’s Hospital`, and `Dockers’ Union`: a body that is its members' own; `Rangers’ Smith` is two names. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at + 1])) return false;
  const owner = wordAt(tokens, at - 1);
  const areMany = owner.endsWith('s') && /^['’]$/u.test(wordAt(tokens, at));
  const isSaint =
    /^(?:St\.?|Saint)$/.test(wordAt(tokens, at - 2)) && isOrganisationWord(wordAt(tokens, at + 1));
  return isSaint || OWNERS.has(owner) || (areMany && isOrganisationWord(wordAt(tokens, at + 1)));
}

/** `Juan “Chico” Manriquez`: a nickname in quotation marks inside a name. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^[“"‘']$/u.test(wordAt(tokens, at)) &&
  isCapital(tokens[at + 1]) &&
  /^[”"’']$/u.test(wordAt(tokens, at + 2)) &&
  isCapital(tokens[at + 3]) &&
  isFirstName(wordAt(tokens, at - 1));
