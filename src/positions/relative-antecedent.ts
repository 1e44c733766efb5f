import { climb } from './climb.js';
import { phraseEndingAt, type NounPhrase } from './noun-phrase.js';
import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

/**
 * `Hale, who seeks`: the phrase before the relative word; of `voters of Larkfield who want` those who are people. A
 * person is no `which`: `the age of Hale, which ended` is the age.
 */
export function antecedentOf(words: Words, relative: number): readonly NounPhrase[] {
  const end = words[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const phrase = phraseEndingAt(words, end);
  if (phrase === null) return [];
  const word = words[relative]?.lower;
  const kind = words[phrase.head]?.named?.entity.kind;
  if (word === 'which' && kind === 'person') return [];
  const isOfPlace = word === 'who' && kind !== undefined && kind !== 'person' && isPartOf(words, phrase);
  return [isOfPlace ? climb(words, phrase) : (namedBefore(words, phrase) ?? phrase)];
}

const isPartOf = (words: Words, { from }: NounPhrase): boolean =>
  /^(?:of|in|from|at)$/.test(words[from - 1]?.lower ?? '');

/** `Action for Harl, *a club* that backs`: the name that the phrase describes. */
function namedBefore(words: Words, { from, head }: NounPhrase): NounPhrase | null {
  const isDescribing =
    words[from]?.tag === 'DET' && words[head]?.named === null && words[from - 1]?.text === ',';
  const name = isDescribing ? phraseEndingAt(words, from - 2) : null;
  const whole = name === null ? undefined : words[name.head]?.named?.mention.whole;
  if (name === null || whole === undefined) return null;
  const first = words.findIndex(({ start }) => start >= whole.start);
  const start = Math.min(name.from, first);
  const before = words[start - 1]?.tag ?? 'PUNCT';
  return /^(?:PUNCT|SCONJ|CCONJ|VERB)$/.test(before) ? { ...name, from: start } : null;
}
