import type { Clause } from './clauses.js';
import type { Holder } from './holders.js';
import type { Stance } from './position.js';
import type { ReadSentence } from './sentence.js';

/**
 * How much of a reading is taken away where its grammar is of a kind that misled. Set by hand, after the findings of
 * sixty actors that were read: one that a pronoun or a possessive names was wrong two to three times as often.
 */
const LESS = {
  pronoun: 0.9,
  neuter: 0.6,
  possessive: 0.5,
  noun: 0.9,
  participle: 0.9,
  /** `sought to calm them`: often how one went about something, and no aim. */
  effort: 0.6,
} as const;

/** How sure the reading of a clause is, 0 to 1, as far as the grammar tells. */
export function surenessOf({ words }: ReadSentence, { trigger }: Clause, { phrase }: Holder): number {
  const holder = words[phrase.head]?.lower ?? '';
  const named = /^(?:his|her|its|their)$/.test(holder)
    ? LESS.possessive
    : /^(?:it|they)$/.test(holder)
      ? LESS.neuter
      : /^s?he$/.test(holder)
        ? LESS.pronoun
        : 1;
  const told = trigger === null ? LESS.noun : trigger.form === 'participle' ? LESS.participle : 1;
  return inHundredths(named * told * (isEffort(words, trigger) ? LESS.effort : 1));
}

const isEffort = (words: ReadSentence['words'], trigger: Clause['trigger']): boolean =>
  trigger !== null && words[trigger.at]?.lower === 'sought' && words[trigger.at + 1]?.lower === 'to';

/** What ought to be is told less surely by `should` and `need` in somebody's words than by a verb that says who wants it. */
const DEMANDED = 0.9;

/**
 * How sure it is that somebody's own words tell that stance. The confidence is squared: quotations that a pronoun
 * ascribes have some .8, those by name .95, and were wrong three times as often where they were read.
 */
export const surenessOfWords = (confidence: number, stance: Stance): number =>
  inHundredths(confidence ** 2 * (stance === 'wants' ? DEMANDED : 1));

const inHundredths = (share: number): number => Math.round(share * 100) / 100;
