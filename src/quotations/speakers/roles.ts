import type { Role } from './entity.js';
import {
  isAdjective,
  isGroup,
  isHonorific,
  isOrdinary,
  isPlace,
  isRole,
  isStarter,
  isTitle,
} from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { isCapital } from './name-scan.js';
import type { Token } from './reading.js';

/** Small words that may stand in a role before a name: `former senior campaign adviser`. */
const MODIFIERS = new Set(
  'presumptive family investigative running former ex then current late longtime long-time veteran senior junior chief deputy vice assistant associate acting interim top leading lead head special national international regional local federal state provincial municipal presidential congressional parliamentary senatorial gubernatorial mayoral executive managing press campaign political military foreign domestic defense defence economic financial fiscal legal medical health science research policy communications media public private retired elected independent conservative liberal progressive radio television tv talk show film movie law business real estate property hedge fund tech technology oil gas energy climate human rights civil party opposition majority minority house senate government security intelligence police fire school college university district county city town village staff team fellow prominent influential outspoken famous legendary popular young old first second third founding finance budget trade labor labour education election polling digital creative art music sports football basketball baseball soccer tennis nuclear space transition transport transportation housing immigration environmental criminal constitutional corporate investment investigative general editorial opinion crime court tax bank banking insurance wealth venture capital data computer software evangelical christian catholic jewish muslim black white gay female male american billionaire millionaire celebrity reality rock pop movie best-selling award-winning prize-winning nobel democratic republican independent libertarian presumptive likely failed one-time onetime sometime would-be self-described nonpartisan'.split(
    ' ',
  ),
);
/** Where a role behind a name ends. */
const ENDERS = new Set(
  'said says say told tells added who whose which that has had was is were are will would did does wrote writes called asked argued noted tweeted but where when while because there here now known called nicknamed supporting backing running who’s as after before during since if also'.split(
    ' ',
  ),
);
const LINKS = /^(?:of|for|to|at|in|on|with|from|and|the|&|a|an|’s|'s|by|under|near)$/u;
const DETERMINER = /^(?:the|a|an)$/i;
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/i;
/** A phrase that opens so says when or where, not who. */
const NO_OPENING =
  /^(?:in|at|on|to|for|by|from|of|after|before|with|when|as|if|like|unlike|one|first|only|latest|last|among|not|perhaps|also|including|and|or|both)$/i;
const MOST_BEFORE = 12;
const MOST_BEHIND = 32;
/** A role's own noun is among its first words: `a political analyst …`. */
const HEAD_WITHIN = 9;

/** What the article says that the bearer of a name is, from the words before and behind the name. */
export function rolesAt(tokens: readonly Token[], run: NameRun): readonly Role[] {
  if (run.kind !== 'person' && run.kind !== 'other') return [];
  const spans = [beforeName(tokens, run), beforeComma(tokens, run), behindName(tokens, run)];
  return spans
    .filter((range) => range !== null)
    .filter((range) => !isBareRelation(tokens, range))
    .map((range) => roleOf(tokens, range));
}

/** `wife`, `friend`, `man`: tells a gender, and no role without the one it relates to. */
const RELATIONS = new Set(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin friend colleague widow widower girlfriend boyfriend fiancé fiancée partner mom man woman boy girl guy lady gentleman spouse relative neighbor neighbour rival ally opponent mate star native one'.split(
    ' ',
  ),
);

const isBareRelation = (tokens: readonly Token[], [from, to]: Range): boolean =>
  RELATIONS.has(textAt(tokens, to - 1).toLowerCase()) &&
  !tokens.slice(from, to).some(({ text }) => /^['’]s?$/u.test(text));

type Range = readonly [from: number, to: number];

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const isRoleWord = (word: string): boolean => (isRole(word) || isTitle(word)) && !isHonorific(word);

/** `White House spokeswoman Anna Kelly`, `Ukrainian President Volodymyr Zelensky`. */
function beforeName(tokens: readonly Token[], { from }: NameRun): Range | null {
  if (!isRoleWord(textAt(tokens, from - 1)) && !isOffice(tokens, from)) return null;
  const start = roleStart(tokens, from);
  return start < from && !isQuotedApart(tokens, start, from) ? [start, from] : null;
}

/** `Secretary of State`: the role's own noun stands before `of`. */
const isOffice = (tokens: readonly Token[], to: number): boolean =>
  [2, 3, 4, 5].some(
    (back) =>
      /^(?:of|for|to)$/.test(textAt(tokens, to - back)) &&
      isTitle(textAt(tokens, to - back - 1)) &&
      isCapital(tokens[to - 1]) &&
      tokens.slice(to - back + 1, to).every((token) => isCapital(token) || token.text === 'the'),
  );

/** Walks left from a role's last word over its other words. */
function roleStart(tokens: readonly Token[], to: number): number {
  const { sentence } = tokens[to - 1] ?? {};
  let at = to - 1;
  while (at > to - MOST_BEFORE) {
    const previous = tokens[at - 1];
    if (previous === undefined || previous.sentence !== sentence || !isRolePart(tokens, at - 1)) break;
    at--;
  }
  while (at < to - 1 && /^(?:['’]s|and|of|to|for|&)$/u.test(textAt(tokens, at))) at++;
  while (
    at < to - 1 &&
    isStarter(textAt(tokens, at)) &&
    !/^(?:Former|Acting|Chief|Deputy|Longtime|Senior|Top|Ex|Late|Then)$/.test(textAt(tokens, at))
  )
    at++;
  return at;
}

function isRolePart(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (isCapital(tokens[at])) return !isHonorific(word);
  if (isRole(word) || MODIFIERS.has(word)) return true;
  if (/^['’]s$/u.test(word)) return isCapital(tokens[at - 1]);
  if (/^(?:of|to|for)$/.test(word)) return isTitle(textAt(tokens, at - 1)) && isCapital(tokens[at + 1]);
  if (word === 'the') return /^(?:of|to)$/.test(textAt(tokens, at - 1)) && isTitle(textAt(tokens, at - 2));
  if (word === 'and') return isRole(textAt(tokens, at - 1));
  return tokens[at]?.kind === 'word' && word.includes('-') && !word.endsWith('ly');
}

const isQuotedApart = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[start]?.isQuoted !== tokens[at]?.isQuoted;

/** `The head of Russia’s delegation, Vladimir Medinsky,`: the words from the clause's start, with a comma before the name. */
function beforeComma(tokens: readonly Token[], { opening, from }: NameRun): Range | null {
  if (opening !== from || textAt(tokens, from - 1) !== ',') return null;
  const { sentence } = tokens[from] ?? {};
  let at = from - 1;
  while (at > from - MOST_BEFORE && tokens[at - 1]?.sentence === sentence && isNounPhrasePart(tokens, at - 1))
    at--;
  const opens = at === 0 || tokens[at - 1]?.sentence !== sentence || isBreak(tokens[at - 1]);
  const start = skipDeterminer(tokens, at);
  const isWhole = opens || start > at || POSSESSIVE.test(textAt(tokens, at - 1));
  return isWhole && hasHead(tokens, start, from - 1) && isPlainPhrase(tokens, start, from - 1)
    ? [start, from - 1]
    : null;
}

/** A role's noun ends the phrase or has `of …` behind it: `reporter met …` is a clause. */
function isPlainPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens.slice(start, end).findIndex(({ text }) => isRoleWord(text));
  const behind = textAt(tokens, start + head + 1);
  return start + head + 1 >= end || LINKS.test(behind) || isRoleWord(behind) || MODIFIERS.has(behind);
}

const isBreak = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'punctuation' ||
    /^(?:said|says|and|but|that|told|as|when|to|by|with|from)$/i.test(token.text));

function isNounPhrasePart(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (tokens[at]?.kind === 'punctuation') return word === '-';
  if (DETERMINER.test(word))
    return (
      LINKS.test(textAt(tokens, at - 1)) ||
      tokens[at - 1]?.sentence !== tokens[at]?.sentence ||
      isBreak(tokens[at - 1])
    );
  return (
    isCapital(tokens[at]) ||
    LINKS.test(word) ||
    isRole(word) ||
    MODIFIERS.has(word) ||
    /^['’]s?$/u.test(word) ||
    /^['’]s?$/u.test(textAt(tokens, at + 1)) ||
    (isOrdinary(word) && !ENDERS.has(word) && !POSSESSIVE.test(word) && !/(?:ed|ly)$/.test(word))
  );
}

const skipDeterminer = (tokens: readonly Token[], at: number): number =>
  DETERMINER.test(textAt(tokens, at)) ||
  POSSESSIVE.test(textAt(tokens, at)) ||
  /^another$/i.test(textAt(tokens, at))
    ? at + 1
    : at;

/** The first noun that can be a role comes before `of …`, and is not a group. */
function hasHead(tokens: readonly Token[], start: number, end: number): boolean {
  if (start >= end || end - start > MOST_BEHIND) return false;
  for (let at = start; at < Math.min(end, start + HEAD_WITHIN); at++) {
    const word = textAt(tokens, at);
    if (isGroup(word)) return false;
    const isHead =
      isRoleWord(word) && (!MODIFIERS.has(word) || at + 1 >= end || LINKS.test(textAt(tokens, at + 1)));
    if (isHead) return !NO_OPENING.test(textAt(tokens, start)) && !namesBearer(tokens, at, end);
    if (/^(?:of|for|to|at|in|on|with|from|by|who|that|which)$/.test(word) && at > start) return false;
  }
  return false;
}

/** `Donald Trump and Sen. Ted Cruz`: the role has somebody else's name behind it. */
const namesBearer = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && isCapital(tokens[at + 1]) && !isRoleWord(textAt(tokens, at + 1));

/** `Abbas Gallyamov, a political analyst and former Kremlin speechwriter`, `who was a U.S. ambassador to …`, `is the chief negotiator`. */
function behindName(tokens: readonly Token[], { to }: NameRun): Range | null {
  const opening = behindParenthesis(tokens, to);
  const start = afterCopula(tokens, opening);
  if (start === null) return null;
  const end = roleEnd(tokens, start);
  const from = skipDeterminer(tokens, start);
  return hasHead(tokens, from, end) && tokens[from]?.isQuoted === tokens[to - 1]?.isQuoted
    ? [from, end]
    : null;
}

/** `Lindsey Graham (R-SC)`: the party in brackets is passed over. */
function behindParenthesis(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== '(') return at;
  for (let next = at + 1; next < at + 10; next++) if (textAt(tokens, next) === ')') return next + 1;
  return at;
}

function afterCopula(tokens: readonly Token[], at: number): number | null {
  const words = [0, 1, 2, 3].map((ahead) => textAt(tokens, at + ahead));
  const isAside = words[0] === ',' || words[0] === '—' || words[0] === '–';
  if (isAside && words[1] === 'who' && /^(?:is|was|serves|served|works|worked)$/.test(words[2] ?? ''))
    return words[3] === 'as' ? at + 4 : at + 3;
  if (isAside && /^(?:who|which|whose)$/.test(words[1] ?? '')) return null;
  if (isAside && /^\d{1,3}$/.test(words[1] ?? '') && words[2] === ',') return at + 3;
  if (isAside) return at + 1;
  if (/^(?:is|remains)$/.test(words[0] ?? '') && (DETERMINER.test(words[1] ?? '') || isRole(words[1] ?? '')))
    return at + 1;
  return /^(?:serves|works)$/.test(words[0] ?? '') && words[1] === 'as' ? at + 2 : null;
}

function roleEnd(tokens: readonly Token[], start: number): number {
  const { sentence, isQuoted } = tokens[start] ?? {};
  for (let at = start; at < start + MOST_BEHIND; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.isQuoted !== isQuoted) return at;
    if (token.kind === 'punctuation' && !/^[-/&’']$/.test(token.text)) return at;
    if (ENDERS.has(token.text))
      return token.text === 'during' || token.text === 'as' ? endOfTime(tokens, at) : at;
  }
  return start;
}

/** `during the Obama administration` is part of a role: without it a past office would be a present one. */
function endOfTime(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (
    tokens[next]?.kind !== 'punctuation' &&
    next < at + 8 &&
    tokens[next]?.sentence === tokens[at]?.sentence
  )
    next++;
  return tokens[at]?.text === 'during' && /^[.,;]$/.test(textAt(tokens, next)) ? next : at;
}

function roleOf(tokens: readonly Token[], [from, to]: Range): Role {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const range =
    possessorOf(tokens, from, to) ??
    capitalOwner(tokens, from, to) ??
    behindPreposition(tokens, from, to) ??
    leadingOwner(tokens, from, to);
  return {
    span,
    affiliation: range && { start: tokens[range[0]]?.start ?? 0, end: tokens[range[1] - 1]?.end ?? 0 },
  };
}

/** `Ukraine’s chief negotiator`, `the head of Russia’s delegation`. */
function possessorOf(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) {
    if (/^['’]s?$/u.test(textAt(tokens, at)) && isCapital(tokens[at - 1]))
      return [capitalStart(tokens, at - 1, from), at];
  }
  return null;
}

/** `a fellow at the Council on Foreign Relations`. */
function behindPreposition(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:at|of|for|with|to|in)$/.test(textAt(tokens, at))) continue;
    const start = skipDeterminer(tokens, at + 1);
    if (!isCapital(tokens[start]) || start >= to) continue;
    if (textAt(tokens, at) === 'of' && textAt(tokens, start) === 'State' && isTitle(textAt(tokens, at - 1)))
      continue;
    return [start, capitalEnd(tokens, start, to)];
  }
  return null;
}

/** `United Nations High Commissioner for Refugees`: the owner opens the role and its title has a capital too. */
const capitalOwner = (tokens: readonly Token[], from: number, to: number): Range | null => {
  const owner = isCapital(tokens[from]) ? leadingOwner(tokens, from, to) : null;
  return owner !== null && owner[1] < to && isCapital(tokens[owner[1]]) ? owner : null;
};

/** `White House spokeswoman`, `U.S. special envoy`, `former Kremlin speechwriter`. */
function leadingOwner(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  while (
    start < to &&
    (!isCapital(tokens[start]) || isStarter(textAt(tokens, start)) || isModifier(textAt(tokens, start)))
  )
    start++;
  let end = start;
  while (
    end < to &&
    isCapital(tokens[end]) &&
    !(isRoleWord(textAt(tokens, end)) || isLeadOfTitle(tokens, end))
  )
    end++;
  const isOwner =
    end > start && (end < to || isPlace(textAt(tokens, start)) || isAdjective(textAt(tokens, start)));
  return isOwner ? [start, end] : null;
}

/** `Investigative`, `Presumptive`, at a sentence's start; not `House`, `State`, which own a title. */
const isModifier = (word: string): boolean =>
  MODIFIERS.has(word.toLowerCase()) &&
  !isAdjective(word) &&
  !/^(?:House|Senate|State|Treasury|Justice|Defense|Party|Nobel)$/.test(word);

/** `Press`, `Chief`, `Vice` before the title proper. */
const isLeadOfTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Press|Chief|Vice|Deputy|Minority|Majority|High|Prime|Foreign|Defense|Defence|Finance|Attorney|Special|Lt\.|Communications|Campaign|Executive|Senior|Interior|Home|Former|National)$/.test(
    textAt(tokens, at),
  );

function capitalStart(tokens: readonly Token[], at: number, least: number): number {
  let start = at;
  while (start > least && isCapital(tokens[start - 1])) start--;
  return start;
}

function capitalEnd(tokens: readonly Token[], at: number, most: number): number {
  let end = at + 1;
  while (end < most) {
    if (isCapital(tokens[end])) end++;
    else if (/^(?:of|on|for|and|&)$/.test(textAt(tokens, end)) && isCapital(tokens[end + 1])) end += 2;
    else if (textAt(tokens, end) === 'of' && textAt(tokens, end + 1) === 'the' && isCapital(tokens[end + 2]))
      end += 3;
    else break;
  }
  return Math.min(end, most);
}
