/** Verbs of one syllable, or stressed on the last, double their last letter: `planned`, `committing`. */
const DOUBLED = new Set([
  'plan',
  'beg',
  'slam',
  'bid',
  'commit',
  'put',
  'permit',
  'admit',
  'prefer',
  'stop',
  'shun',
  'get',
  'pin',
  'bet',
  'set',
]);

/** The forms of a verb: `want`, `wants`, `wanted`, `wanting`; `deny`, `denies`, `denied`; irregular pasts are given. */
export function formsOf(base: string, irregular: readonly string[]): readonly string[] {
  const past = irregular.length > 0 ? irregular : [pastOf(base)];
  return [base, pluralOf(base), ...past, `${/(?:ee|ye|oe)$/.test(base) ? base : stemOf(base)}ing`];
}

/** The -s form of a verb or noun: `demands`, `denies`, `pushes`. */
export function pluralOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

const pastOf = (base: string): string =>
  `${/[^aeiou]y$/.test(base) ? base.replace(/y$/, 'i') : stemOf(base)}ed`;

const stemOf = (base: string): string => (DOUBLED.has(base) ? base + base.slice(-1) : base.replace(/e$/, ''));

/** Whether a form ends as several do, or a verb of one that acts now: `unions`, `demands`; not `press`. */
export const endsInS = (form: string): boolean => /[^s]s$/.test(form);
