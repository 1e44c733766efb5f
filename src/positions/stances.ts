import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { formsOf, pluralOf } from './inflection.js';
import type { Stance } from './position.js';

/** One way to tell a stance: a verb, or an adjective after a form of `be`. See the notes in `stances.json`. */
export interface StanceWord {
  readonly stance: Stance;
  /** Base form of a verb (`want`), or the adjective (`willing`). */
  readonly base: string;
  readonly isAdjective: boolean;
  /** One of these must follow; empty where anything may. */
  readonly then: readonly string[];
  /** An object of up to three words may stand before `then`: `turn the offer down`. */
  readonly hasGap: boolean;
  readonly isAlsoNoun: boolean;
  /** What it tells under `not`; `null` for nothing. */
  readonly negated: Stance | null;
  readonly isOnlyNegated: boolean;
  readonly isOnlyClaimed: boolean;
  readonly isOwnOnly: boolean;
  readonly notBefore: readonly string[];
  readonly isOnlyIng: boolean;
  readonly presentBefore: readonly string[];
  /** Done to somebody it is a deed: `pursued the thief`. */
  readonly isOfThings: boolean;
}

interface VerbEntry {
  readonly verb: string;
  readonly forms?: readonly string[];
  readonly then?: readonly string[];
  readonly gap?: boolean;
  readonly alsoNoun?: boolean;
  readonly negated?: string | null;
  readonly onlyNegated?: boolean;
  readonly onlyClaimed?: boolean;
  readonly ownOnly?: boolean;
  readonly notBefore?: readonly string[];
  readonly onlyIng?: boolean;
  readonly presentBefore?: readonly string[];
  readonly notPersons?: boolean;
}

const STANCES = ['wants', 'rejects', 'offers', 'agrees', 'promises', 'fears', 'blames', 'says'] as const;
const asStance = (name: string | null | undefined): Stance | null =>
  STANCES.find((one) => one === name) ?? null;

/** A word of which nothing special is known. */
const PLAIN: Omit<StanceWord, 'stance' | 'base' | 'then' | 'negated'> = {
  isAdjective: false,
  hasGap: false,
  isAlsoNoun: false,
  isOnlyNegated: false,
  isOnlyClaimed: false,
  isOwnOnly: false,
  notBefore: [],
  isOnlyIng: false,
  presentBefore: [],
  isOfThings: false,
};

const byForm = new Map<string, StanceWord[]>();
const nounStance = new Map<string, Stance>();

for (const stance of STANCES) {
  const verbs: readonly VerbEntry[] = lexicon.verbs[stance];
  for (const verb of verbs) addVerb(stance, verb);
  for (const phrase of (lexicon.adjectives as Partial<Record<Stance, readonly string[]>>)[stance] ?? [])
    addAdjective(stance, phrase);
  for (const noun of lexicon.nouns[stance])
    for (const form of [noun, pluralOf(noun)]) nounStance.set(form, stance);
}

/** What a word, in lower case, may tell; empty for most words. */
export const stanceWords = (form: string): readonly StanceWord[] => byForm.get(form) ?? [];

/** The stance of a noun of position: `demands` for wants, `refusal` for rejects; `null` for any other. */
export const stanceOfNoun = (noun: string): Stance | null => nounStance.get(noun) ?? null;

/** A form that is a verb wherever it stands: `rejects`, `wants`; `plans` and `fear` are not. */
export const isSurelyVerb = (form: string): boolean => {
  const words = stanceWords(form);
  return (
    words.length > 0 && words.every((word) => !word.isAlsoNoun && !word.isAdjective) && !/ing$|ed$/.test(form)
  );
};

function addVerb(stance: Stance, entry: VerbEntry): void {
  const { verb, forms = [], then = [] } = entry;
  const negated = entry.negated === undefined ? lexicon.negation[stance] : entry.negated;
  const [head = verb, ...rest] = verb === 'would like' ? ['like'] : verb.split(' ');
  const word: StanceWord = {
    ...PLAIN,
    ...conditionsOf(entry),
    stance,
    base: verb,
    then: rest.length > 0 ? [rest.join(' ')] : then,
    negated: asStance(negated),
  };
  for (const form of formsOf(head, forms)) add(form, word);
}

function conditionsOf(entry: VerbEntry): Partial<StanceWord> {
  return {
    hasGap: entry.gap ?? false,
    isAlsoNoun: entry.alsoNoun ?? false,
    isOnlyNegated: entry.onlyNegated ?? false,
    isOnlyClaimed: entry.onlyClaimed ?? false,
    isOwnOnly: entry.ownOnly ?? false,
    notBefore: entry.notBefore ?? [],
    isOnlyIng: entry.onlyIng ?? false,
    presentBefore: entry.presentBefore ?? [],
    isOfThings: entry.notPersons ?? false,
  };
}

function addAdjective(stance: Stance, phrase: string): void {
  const [head = phrase, ...rest] = phrase.split(' ');
  const then = rest.length > 0 ? [rest.join(' ')] : [];
  const negated = asStance(lexicon.negation[stance]);
  add(head, { ...PLAIN, stance, base: head, isAdjective: true, then, negated });
}

function add(form: string, word: StanceWord): void {
  byForm.set(form, [...(byForm.get(form) ?? []), word]);
}
