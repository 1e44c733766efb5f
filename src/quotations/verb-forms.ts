import irregular from '../../data/search/irregular-forms.json' with { type: 'json' };

/** How a verb ends: two that are joined end alike, `said that … and promised …`. */
export const FORM = { base: 0, past: 1, ing: 2, s: 3 } as const;

/** The form of a word in small letters, if it is a verb. */
export function formOf(word: string): number {
  if (word.endsWith('ing')) return FORM.ing;
  if (word.endsWith('ed') || word in irregular.forms) return FORM.past;
  return word.endsWith('s') ? FORM.s : FORM.base;
}
