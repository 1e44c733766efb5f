/** The forms of `be` that are always the verb; `'s` is a possessive as often, so each use decides on it. */
export const BE_FORMS: readonly string[] = [
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'m",
];
