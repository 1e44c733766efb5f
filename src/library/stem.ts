import { stemmer } from 'stemmer';
import irregular from '../../data/search/irregular-forms.json' with { type: 'json' };

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(irregular.forms));

/**
 * The stem of a lower-case English word: irregular forms by list, an adverb as its adjective, the rest by Porter's
 * algorithm (Porter, Program 14, 1980). `slowly` and `slow` are `slow`; `gone`, `going` and `go` are `go`.
 */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return stemmer(base);
  return stemmer(word.length > 5 ? word.replace(/(?<=[^aeiou]..)ly$/u, '') : word);
}
