import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { holderOf, possessorAt, type Holder, type Scene } from './holders.js';
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.js';
import { nounStance } from './noun-stance.js';
import type { Stance } from './position.js';
import { possessivePhrase } from './pronouns.js';
import { isQuestion, type ReadSentence, type ReadWord } from './sentence.js';
import { isOfRelative } from './relative.js';
import { groupStart, isFinite, subjectsOf } from './subject.js';
import {
  isBare,
  isConditional,
  isImagined,
  isNegative,
  isPartOfParty,
  isPollFigure,
  isUntold,
} from './untold.js';
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
/** `does not want voters thinking`, `remembers him claiming`: nobody tells that they do. */
const UNTOLD_OBJECT =
  /^(?:want|wants|wanted|like|likes|liked|remember|remembers|remembered|recall|recalls|recalled|imagine|imagines|imagined|stop|stops|stopped|prevent|prevents|prevented|keep|keeps|kept|avoid|avoids|avoided)$/;
const AFTER_HOLDER = new Set(lexicon.nounFrames.of);
const BEFORE_HOLDER = new Set(lexicon.nounFrames.from);
/** How many adjectives may stand between a holder and its noun, and words between a noun and what it is about. */
const WIDEST_NOUN = 4;
const WIDEST_TOPIC = 2;
/** How far before the one to whom it goes a letter is named: `a letter on Thursday to`. */
const LETTER_REACH = 6;

/** How far before `by` the verb stands whose means it tells. */
const AVOIDED_REACH = 7;

/** Every clause of a sentence that tells a stance. */
export function clausesOf(scene: Scene, sentence: ReadSentence): readonly Clause[] {
  const { words } = sentence;
  if (isQuestion(words) || isImagined(words)) return [];
  return [
    ...triggersOf(words).flatMap((trigger) => clausesAt(words, trigger)),
    ...nounClauses(scene, sentence),
  ];
}

function clausesAt(words: Words, trigger: Trigger): readonly Clause[] {
  const { isOwnOnly } = trigger.word;
  if (isOwnOnly && (trigger.form === 'participle' || isOfRelative(words, trigger.at))) return [];
  const phrases = subjectsOfTrigger(words, trigger);
  if (phrases.some(({ from }) => isConditional(words, from) || isNegative(words, from))) return [];
  if (isBare(words, phrases, trigger) || isPollFigure(words, phrases, trigger)) return [];
  return phrases
    .filter((phrase) => !isUntold(words, phrase.from, trigger) && !isPartOfParty(words, phrase))
    .map((phrase) => ({ stance: trigger.stance, phrase, at: trigger.at, trigger }));
}

function subjectsOfTrigger(words: Words, trigger: Trigger): readonly NounPhrase[] {
  if (trigger.form === 'passive') return agentAfter(words, trigger.at);
  if (trigger.form === 'finite') return subjectsOf(words, trigger.start);
  return subjectsOfParticiple(words, trigger.at);
}

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
    return before?.lower === 'by' && isAvoided(words, start) ? [] : mainSubjects(words, start);
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return [];
  const phrase = phraseEndingAt(words, start - 1);
  if (phrase !== null && isAddressed(words, phrase)) return mainSubjects(words, phrase.from);
  if (phrase !== null && UNTOLD_OBJECT.test(words[phrase.from - 1]?.lower ?? '')) return [];
  return phrase === null ? [] : [phrase];
}

/** `careful not to offend the union by rejecting`: just what is not done. */
const isAvoided = (words: Words, by: number): boolean =>
  words
    .slice(Math.max(0, by - AVOIDED_REACH), by)
    .some(
      ({ lower }, here, near) => lower === 'without' || (lower === 'not' && near[here + 1]?.lower === 'to'),
    );

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
  words.slice(start, verb + 1).some(({ lower }) => /^(?:could|might|can|may)$/.test(lower));

/** `Moscow’s demands include …`, `opposition from the union`, `a Russian proposal to …`. */
function nounClauses(scene: Scene, sentence: ReadSentence): readonly Clause[] {
  return sentence.words.flatMap((word, at) => {
    const stance =
      word.tag === 'VERB' && !isPossessed(sentence.words, at) ? null : nounStance(sentence.words, at);
    const holder =
      stance === null ? null : (holderBefore(scene, sentence, at) ?? holderBehind(scene, sentence, at));
    return stance === null || holder === null ? [] : [{ stance, phrase: holder.phrase, at, trigger: null }];
  });
}

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

/** The noun is followed by what it is about: `demand for`, `demands include`, `plan to`; not `her appeal extends to`. */
function isToldOf(words: Words, at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + WIDEST_TOPIC);
  const stop = behind.findIndex(
    ({ tag, lower }) => tag === 'PUNCT' || (tag === 'VERB' && !AFTER_HOLDER.has(lower)),
  );
  return behind.slice(0, stop < 0 ? behind.length : stop).some(({ lower }) => AFTER_HOLDER.has(lower));
}

function holderBehind(scene: Scene, sentence: ReadSentence, at: number): Holder | null {
  const { words } = sentence;
  if (!BEFORE_HOLDER.has(words[at + 1]?.lower ?? '') || words[at]?.lower === 'demand') return null;
  const [phrase] = phraseStartingAt(words, at + 2);
  return phrase === undefined ? null : holderOf(scene, sentence, phrase);
}
