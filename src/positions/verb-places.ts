import { endsInS } from './inflection.js';
import type { Tag } from '../text/tags.js';
import { isHolderNoun, isSeveral } from './party-words.js';

interface Tagged {
  readonly tag: Tag;
  readonly lower: string;
}

/** Words after which a form is a noun, whatever the tagger thinks: `Moscow's demands`, `of concerns`. */
const BEFORE_NOUN = /^(?:'s|'|its|their|his|her|my|our|of|for|with|from)$/;
const BEFORE_VERB = /^(?:all|both|also|still|now|openly|has|have|had|not|n't|who|which)$/;

/** Neither a determiner nor an adjective nor a possessive makes it a noun: not `the plans`, `new fears`. */
export function mayBeVerb(words: readonly Tagged[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const isDetermined = before.tag === 'DET' && !/^(?:all|both|each|that)$/.test(before.lower);
  return (
    !isDetermined && !BEFORE_NOUN.test(before.lower) && !(before.tag === 'ADJ' && words[at]?.tag !== 'VERB')
  );
}

/** A tagger's noun is a verb between a subject and what a verb takes: `Kyiv fears that`, `both fear that`, `openly questions the`. */
export const hasVerbPlace = (words: readonly Tagged[], at: number): boolean =>
  mayBeVerb(words, at) &&
  ((hasSubject(words, at) && (hasObject(words[at + 1]) || isOnlyVerb(words, at))) ||
    isVerbOfGroup(words, at) ||
    isBehindAside(words, at) ||
    isVerbOfRelative(words, at));

function hasSubject(words: readonly Tagged[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (['PRON', 'PROPN', 'ADV'].includes(before.tag) || BEFORE_VERB.test(before.lower)) return true;
  if (before.tag === 'NOUN') return endsInS(before.lower) || isHolderNoun(before.lower);
  return before.lower === ',' && words[at - 2]?.tag === 'PROPN' && endsInS(words[at]?.lower ?? '');
}

const hasObject = (after: Tagged | undefined): boolean =>
  after !== undefined &&
  (['DET', 'PRON', 'PROPN', 'SCONJ', 'NUM'].includes(after.tag) ||
    /^(?:that|to|for|on|with)$/.test(after.lower));

/** How many words an aside may have. */
const LONGEST_ASIDE = 25;

/** `Portlink, a shipper, plans to`, `The union, however, demands a`, `The Bank of Harl (BoH) fears that`: an aside between a subject that opens the clause and its verb. */
function isBehindAside(words: readonly Tagged[], at: number): boolean {
  const closing = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  const isTaking = /^(?:DET|PRON|PROPN)$/.test(next?.tag ?? '') || /^(?:that|to)$/.test(next?.lower ?? '');
  if (!/^[,)]$/.test(closing) || !isTaking) return false;
  const mark = closing === ')' ? '(' : ',';
  const open = words.slice(0, at - 1).findLastIndex(({ lower }) => lower === mark);
  return open > 0 && at - open <= LONGEST_ASIDE && isOpeningSubject(words, open);
}

/** Nothing but a name, or people, stands before: `In Harl, Ohio, plans to` is none. */
function isOpeningSubject(words: readonly Tagged[], end: number): boolean {
  const start = words.slice(0, end).findLastIndex(({ tag, lower }) => isOpening(tag, lower)) + 1;
  const subject = words.slice(start, end);
  return (
    subject.length > 0 &&
    subject[0]?.tag !== 'ADP' &&
    words[start - 1]?.lower !== ',' &&
    subject.every(
      ({ tag, lower }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag) || /^(?:of|for)$/.test(lower),
    ) &&
    isActing(subject.at(-1))
  );
}

const isOpening = (tag: Tag, lower: string): boolean =>
  tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ' || lower === 'that';

/** `which Kyiv backs and`, `the map that the union fears.`: what it takes stands before. */
function isVerbOfRelative(words: readonly Tagged[], at: number): boolean {
  const start = words[at - 2]?.tag === 'DET' && words[at - 2]?.lower !== 'that' ? at - 2 : at - 1;
  return (
    isActing(words[at - 1]) &&
    endsInS(words[at]?.lower ?? '') &&
    /^(?:which|whom|that)$/.test(words[start - 1]?.lower ?? '') &&
    /^(?:CCONJ|PUNCT)$/.test(words[at + 1]?.tag ?? 'PUNCT')
  );
}

const isActing = (word: Tagged | undefined): boolean =>
  word !== undefined && (word.tag === 'PROPN' || isHolderNoun(word.lower));

/** `Norvik fears floods`: a form in -s behind a name, an object behind it, and no other verb near that could be the clause's. */
function isOnlyVerb(words: readonly Tagged[], at: number): boolean {
  const behind = words.slice(at + 1, at + 5);
  const isObject = behind[0]?.tag === 'NOUN' || behind[0]?.tag === 'ADJ';
  return (
    isObject &&
    words[at - 1]?.tag === 'PROPN' &&
    endsInS(words[at]?.lower ?? '') &&
    !behind.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  );
}

/**
 * `Residents fear floods`, `Parents in the region fear side effects`: a clause that begins with people in the plural
 * and has no other verb, where an object stands behind the form.
 */
function isVerbOfGroup(words: readonly Tagged[], at: number): boolean {
  const start = words.slice(0, at).findLastIndex(({ tag }) => tag === 'PUNCT') + 1;
  const stop = words.findIndex(({ tag }, here) => here > at && tag === 'PUNCT');
  const subject = words.slice(start, at);
  const behind = words.slice(at + 1, stop < 0 ? words.length : stop);
  const first = subject.findIndex(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const isGroup = first >= 0 && isPeople(subject[first]) && subject[first + 1]?.tag !== 'NOUN';
  const isAlone = ![...subject, ...behind].some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return (
    isGroup &&
    isAlone &&
    !(words[at]?.lower ?? '').endsWith('s') &&
    /^(?:NOUN|ADJ|DET)$/.test(behind[0]?.tag ?? '')
  );
}

const isPeople = (word: Tagged | undefined): boolean =>
  word !== undefined && isSeveral(word.lower) && isHolderNoun(word.lower);
