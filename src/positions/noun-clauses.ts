import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import type { Clause } from './clauses.js';
import { isGivenUp } from './given-up.js';
import { holderOf, possessorAt, type Holder, type Scene } from './holders.js';
import { phraseStartingAt } from './noun-phrase.js';
import { nounStance } from './noun-stance.js';
import { possessivePhrase } from './pronouns.js';
import type { ReadSentence, ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

const AFTER_HOLDER = new Set(lexicon.nounFrames.of);
const BEFORE_HOLDER = new Set(lexicon.nounFrames.from);
/** How many adjectives may stand between a holder and its noun, and words between a noun and what it is about. */
const WIDEST_NOUN = 4;
const WIDEST_TOPIC = 2;

/** `Moscow’s demands include …`, `opposition from the union`, `a Russian proposal to …`. */
export function nounClauses(scene: Scene, sentence: ReadSentence): readonly Clause[] {
  return sentence.words.flatMap((word, at) => {
    const stance =
      word.tag === 'VERB' && !isPossessed(sentence.words, at) ? null : nounStance(sentence.words, at);
    const holder =
      stance === null ? null : (holderBefore(scene, sentence, at) ?? holderBehind(scene, sentence, at));
    return stance === null || holder === null || isGivenUp(sentence.words, holder.phrase, at)
      ? []
      : [{ stance, phrase: holder.phrase, at, trigger: null }];
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
