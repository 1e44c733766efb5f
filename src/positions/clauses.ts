import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { holderOf, possessorAt, type Holder, type Scene } from './holders.js';
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.js';
import type { Stance } from './position.js';
import { possessivePhrase } from './pronouns.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { stanceOfNoun } from './stances.js';
import { isOfRelative } from './relative.js';
import { groupStart, isFinite, subjectsOf } from './subject.js';
import { triggersOf, type Trigger } from './triggers.js';

type Words = readonly ReadWord[];

/** A clause, or a noun, that tells what a subject wants, rejects …; who claims so is not yet asked. */
export interface Clause {
  readonly stance: Stance;
  /** The subject as a phrase: `Moscow`, `we`. */
  readonly phrase: NounPhrase;
  /** Index of the word that tells the stance. */
  readonly at: number;
  readonly trigger: Trigger | null;
}

const CONDITIONS = new Set(lexicon.questions);
const PARTICIPLE_LINKS = new Set([
  'by',
  'after',
  'before',
  'while',
  'when',
  'in',
  'between',
  'despite',
  'since',
  'and',
  'or',
  'but',
  'though',
  'while',
  'instead',
]);
const AFTER_HOLDER = new Set(lexicon.nounFrames.of);
const BEFORE_HOLDER = new Set(lexicon.nounFrames.from);
/** How many adjectives may stand between a holder and its noun, and words between a noun and what it is about. */
const WIDEST_NOUN = 4;
const WIDEST_TOPIC = 2;
/** How many words the subject of a proposed deed may have, with its `would`. */
const PROPOSED_REACH = 6;
/** How far before the one to whom it goes a letter is named: `a letter on Thursday to`. */
const LETTER_REACH = 6;

/** Every clause of a sentence that tells a stance. */
export function clausesOf(scene: Scene, sentence: ReadSentence): readonly Clause[] {
  const { words } = sentence;
  if (words.at(-1)?.text === '?' || isImagined(words)) return [];
  return [
    ...triggersOf(words).flatMap((trigger) => clausesAt(words, trigger)),
    ...nounClauses(scene, sentence),
  ];
}

function clausesAt(words: Words, trigger: Trigger): readonly Clause[] {
  if (trigger.word.isOwnOnly && isOfRelative(words, trigger.at)) return [];
  const phrases = subjectsOfTrigger(words, trigger);
  if (phrases.some(({ from }) => isConditional(words, from) || isNegative(words, from))) return [];
  return phrases
    .filter(({ from }) => !isUntold(words, from, trigger.at))
    .map((phrase) => ({ stance: trigger.stance, phrase, at: trigger.at, trigger }));
}

function subjectsOfTrigger(words: Words, trigger: Trigger): readonly NounPhrase[] {
  if (trigger.form === 'passive') return agentAfter(words, trigger.at);
  if (trigger.form === 'finite') return subjectsOf(words, trigger.start);
  return subjectsOfParticiple(words, trigger.at);
}

/** `Say Norway demanded`, `Suppose that the union refused`: what follows is imagined. */
const isImagined = (words: Words): boolean =>
  /^(?:say|suppose|supposing|imagine|assume|assuming)$/.test(words[0]?.lower ?? '') &&
  !/^(?:what|so|,)$/.test(words[1]?.lower ?? ',') &&
  words.some((_, at) => at > 1 && isFinite(words, at));

/** `if Russia wants`, `whether the union accepts`, `a plan in which Norway would pledge`: not said to be so. */
const isConditional = (words: Words, from: number): boolean =>
  CONDITIONS.has(words[from - 1]?.lower ?? '') || isProposed(words, from);

const isProposed = (words: Words, from: number): boolean =>
  words[from - 1]?.lower === 'which' &&
  /^(?:in|under|by|through)$/.test(words[from - 2]?.lower ?? '') &&
  words.slice(from, from + PROPOSED_REACH).some(({ lower }) => /^(?:would|could|might|'d)$/.test(lower));
/** `below what the union wants and …`: what it is that the union wants is not told. */
const isUntold = (words: Words, from: number, at: number): boolean =>
  words[from - 1]?.lower === 'what' &&
  ['PUNCT', 'CCONJ', undefined].includes(words[at + 1]?.tag) &&
  words[from - 2]?.tag === 'ADP';
/** `No minister wants`. */
const isNegative = (words: Words, from: number): boolean =>
  /^(?:no|neither|nobody|few)$/.test(words[from]?.lower ?? '');

/** `was rejected by Moscow`, `a plan backed by the union`. */
function agentAfter(words: Words, at: number): readonly NounPhrase[] {
  const by = words.findIndex(({ lower }, here) => here > at && here <= at + WIDEST_NOUN && lower === 'by');
  return by < 0 ? [] : phraseStartingAt(words, by + 1);
}

/** `, accusing …`, `by rejecting …`: the subject of the main clause; `officials hoping`: the noun before. */
function subjectsOfParticiple(words: Words, at: number): readonly NounPhrase[] {
  const start = groupStart(words, at);
  const before = words[start - 1];
  if (before === undefined || before.tag === 'PUNCT' || PARTICIPLE_LINKS.has(before.lower))
    return mainSubjects(words, start);
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return [];
  const phrase = phraseEndingAt(words, start - 1);
  if (phrase !== null && isAddressed(words, phrase)) return mainSubjects(words, phrase.from);
  return phrase === null ? [] : [phrase];
}

/** `sent a letter to Senate leaders opposing …`: what the letter says, not who gets it. */
const isAddressed = (words: Words, { from }: NounPhrase): boolean =>
  words[from - 1]?.lower === 'to' &&
  words
    .slice(Math.max(0, from - LETTER_REACH), from - 1)
    .some(({ lower }) =>
      /^(?:letter|message|petition|memo|note|email|e-mail|statement|appeal)s?$/.test(lower),
    );

/** The subjects of the nearest finite verb before a participle; of the first one behind where it opens the sentence. */
export function mainSubjects(words: Words, at: number): readonly NounPhrase[] {
  for (let here = at - 1; here > 0; here--) {
    if (!isFinite(words, here)) continue;
    const start = groupStart(words, here);
    const subjects = subjectsOf(words, start);
    if (subjects.length > 0) return isPossible(words, start, here) ? [] : subjects;
  }
  const behind = words.findIndex(
    (_, here) =>
      here > at + 1 &&
      isFinite(words, here) &&
      subjectsOf(words, groupStart(words, here)).some(({ from }) => from > at),
  );
  return behind < 0 ? [] : subjectsOf(words, groupStart(words, behind));
}

/** `It could go to court, pushing for …`: as little told as what it hangs on. */
const isPossible = (words: Words, start: number, verb: number): boolean =>
  words.slice(start, verb + 1).some(({ lower }) => /^(?:could|might)$/.test(lower));

/** `Moscow’s demands include …`, `opposition from the union`, `a Russian proposal to …`. */
function nounClauses(scene: Scene, sentence: ReadSentence): readonly Clause[] {
  return sentence.words.flatMap((word, at) => {
    const stance = word.tag === 'VERB' && !isPossessed(sentence.words, at) ? null : stanceOfNoun(word.lower);
    const holder =
      stance === null || isDanger(sentence.words, at) || isOutlook(sentence.words, at)
        ? null
        : (holderBefore(scene, sentence, at) ?? holderBehind(scene, sentence, at));
    return stance === null || holder === null ? [] : [{ stance, phrase: holder.phrase, at, trigger: null }];
  });
}

/** A `threat` that is not one to do something is a danger, and nobody's plan: `threats from Russia`, `a threat to peace`. */
const isDanger = (words: Words, at: number): boolean =>
  /^threats?$/.test(words[at]?.lower ?? '') &&
  !(words[at + 1]?.lower === 'to' && words[at + 2]?.tag === 'VERB') &&
  words[at + 1]?.lower !== 'that';

/** `Kyiv’s view of the world`, `the club’s position of strength`: how somebody sees or stands, not what it holds. */
const isOutlook = (words: Words, at: number): boolean =>
  words[at + 1]?.lower === 'of' && /^(?:view|position|stance)s?$/.test(words[at]?.lower ?? '');

const isPossessed = (words: Words, at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => lower === "'s" || /^(?:its|his|her|their)$/.test(lower));

/** `X’s (adjectives) noun`, where the noun is told more of. */
function holderBefore(scene: Scene, sentence: ReadSentence, at: number): Holder | null {
  const { words } = sentence;
  if (!isToldOf(words, at)) return null;
  for (let back = at - 1; back >= Math.max(0, at - WIDEST_NOUN); back--) {
    const word = words[back];
    if (word === undefined) return null;
    const holder = possessorAt(scene, sentence, back);
    if (holder !== null) return holder;
    if (/^(?:his|her|its|their)$/.test(word.lower)) return holderOf(scene, sentence, possessivePhrase(back));
    if (!['ADJ', 'NOUN', 'NUM', 'ADV', 'VERB'].includes(word.tag)) return null;
  }
  return null;
}

/** The noun is followed by what it is about: `demand for`, `demands include`, `plan to`. */
function isToldOf(words: Words, at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + WIDEST_TOPIC);
  const stop = behind.findIndex(({ tag }) => tag === 'PUNCT');
  return behind.slice(0, stop < 0 ? behind.length : stop).some(({ lower }) => AFTER_HOLDER.has(lower));
}

function holderBehind(scene: Scene, sentence: ReadSentence, at: number): Holder | null {
  const { words } = sentence;
  if (!BEFORE_HOLDER.has(words[at + 1]?.lower ?? '') || words[at]?.lower === 'demand') return null;
  const [phrase] = phraseStartingAt(words, at + 2);
  return phrase === undefined ? null : holderOf(scene, sentence, phrase);
}
