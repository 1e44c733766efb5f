import { stanceWords, type StanceWord } from './stances.js';

/** Verbs that a clause depends on without being named in the stance words. */
const MORE_SPEECH = new Set([
  'told',
  'added',
  'adds',
  'explained',
  'explains',
  'replied',
  'suggested',
  'suggests',
  'insisted',
  'insists',
  'complained',
  'testified',
  'reported',
  'indicated',
  'signalled',
  'signaled',
  'adding',
  'explaining',
  'replying',
  'suggesting',
  'complaining',
  'testifying',
  'indicating',
]);
const SPEECH_BASES = new Set([
  'say',
  'state',
  'argue',
  'maintain',
  'contend',
  'claim',
  'assert',
  'allege',
  'declare',
  'announce',
  'stress',
  'emphasise',
  'emphasize',
  'reiterate',
  'repeat',
  'warn',
  'predict',
  'insist',
  'note',
  'caution',
]);

/** Verbs that report words where a clause tells them; else what is done: `wrote a book`. */
const OF_CLAUSES = new Set(['wrote', 'writes', 'tells', 'remarked', 'tweeted', 'tweets']);

export const isOfClauses = (form: string): boolean => OF_CLAUSES.has(form);

/** `has | doubts about`: the noun tells it, and not the verb. */
const isOfNoun = ({ then }: StanceWord): boolean => then.some((phrase) => phrase.includes(' '));

/** Whether a form is a verb that people speak with, or at least think with; `null` for any other. */
export function verbOfSaying(form: string): 'speech' | 'thought' | null {
  if (MORE_SPEECH.has(form) || OF_CLAUSES.has(form)) return 'speech';
  const words = stanceWords(form).filter((word) => !isOfNoun(word));
  if (words.some(({ base }) => SPEECH_BASES.has(base))) return 'speech';
  return words.some(({ stance, isAdjective }) => stance === 'says' || (isAdjective && stance === 'fears')) ||
    words.some(({ base }) => /^(?:fear|hope|worry|admit|acknowledge|concede|deny)$/.test(base))
    ? 'thought'
    : null;
}
