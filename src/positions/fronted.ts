import type { Clause } from './clauses.js';
import type { NounPhrase } from './noun-phrase.js';
import type { ReadWord } from './sentence.js';
import { groupStart, subjectsOf } from './subject.js';

type Words = readonly ReadWord[];

/** Words that open a clause before the main one. */
const FRONTING = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'even',
  'if',
  'when',
  'after',
  'because',
  'since',
]);

/** A word that opens a clause before the main one. */
export const isFronting = (word: string): boolean => FRONTING.has(word);

/** `While a judge found that rule unlawful, the Senate …`: what a fronted clause's verb governs ends at its comma. */
export function isBehindFronted(words: Words, subject: NounPhrase, { from }: NounPhrase): boolean {
  const isFronted = subject.from > 0 && subject.from < 3 && FRONTING.has(words[0]?.lower ?? '');
  let comma = words[from - 1]?.tag === 'CCONJ' ? from - 2 : from - 1;
  if (/^["”’]$/u.test(words[comma]?.text ?? '')) comma--;
  return isFronted && comma > subject.to && words[comma]?.text === ',';
}

/** True where the verb at `cue` reaches no further than the fronted clause that it stands in, and the clause is behind. */
export function isOutOfReach(words: Words, cue: number, { phrase }: Clause): boolean {
  const [subject] = cue < 0 ? [] : subjectsOf(words, groupStart(words, cue));
  return subject !== undefined && cue < phrase.from && isBehindFronted(words, subject, phrase);
}
