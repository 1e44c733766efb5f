import type { Scene } from './holders.js';
import { nounClauses } from './noun-clauses.js';
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.js';
import { isAmongThemselves, isNegative, underNegative } from './negative-subjects.js';
import type { Stance } from './position.js';
import { isQuestion, type ReadSentence, type ReadWord } from './sentence.js';
import { isOfRelative } from './relative.js';
import { groupStart, isFinite, subjectsOf } from './subject.js';
import { isBare, isConditional, isImagined, isPartOfParty, isPollFigure, isUntold } from './untold.js';
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
/** How many words may stand between a verb and its `by`. */
const WIDEST_BY = 4;
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
  if (phrases.some(({ from }) => isConditional(words, from))) return [];
  const turned = turnedSubjects(words, phrases, trigger);
  if (turned !== null) return turned;
  if (phrases.some(({ from }) => isNegative(words, from))) return [];
  if (isAmongThemselves(words, phrases, trigger)) return [];
  if (isBare(words, phrases, trigger) || isPollFigure(words, phrases, trigger)) return [];
  return phrases
    .filter((phrase) => !isUntold(words, phrase.from, trigger) && !isPartOfParty(words, phrase))
    .map((phrase) => ({ stance: trigger.stance, phrase, at: trigger.at, trigger }));
}

/** `Neither Kyiv nor Moscow wants`, `nor does Kyiv want`: what the verb tells under `not`. */
function turnedSubjects(
  words: Words,
  phrases: readonly NounPhrase[],
  trigger: Trigger,
): readonly Clause[] | null {
  const turned = underNegative(words, phrases);
  const { at, word } = trigger;
  if (turned === null) return null;
  return word.negated === null
    ? []
    : turned.map((phrase) => ({ stance: word.negated ?? trigger.stance, phrase, at, trigger }));
}

function subjectsOfTrigger(words: Words, trigger: Trigger): readonly NounPhrase[] {
  if (trigger.form === 'passive') return agentAfter(words, trigger.at);
  if (trigger.form === 'finite') return subjectsOf(words, trigger.start);
  return subjectsOfParticiple(words, trigger.at);
}

/** `was rejected by Moscow`, `a plan backed by the union`. */
function agentAfter(words: Words, at: number): readonly NounPhrase[] {
  const by = words.findIndex(({ lower }, here) => here > at && here <= at + WIDEST_BY && lower === 'by');
  return by < 0
    ? []
    : agentsFrom(words, /^(?:both|either)$/.test(words[by + 1]?.lower ?? '') ? by + 2 : by + 1);
}

/** `by both Kyiv and Moscow`; not `by Kyiv and Moscow said`. */
function agentsFrom(words: Words, from: number): readonly NounPhrase[] {
  const [one] = phraseStartingAt(words, from);
  if (one === undefined) return [];
  const isJoined = words[one.to]?.lower === 'and';
  const [other] = isJoined ? phraseStartingAt(words, one.to + 1) : [];
  const isBoth = other !== undefined && !isFinite(words, other.to) && words[other.to]?.tag !== 'VERB';
  return isBoth ? [one, other] : [one];
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
