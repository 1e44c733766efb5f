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

/** What makes a passive: `was accused`, `got sued`. */
export const PASSIVE_BE: ReadonlySet<string> = new Set([...BE_FORMS, 'got', 'gets']);

/** What links somebody to an adjective: `is opposed`, `remains ready`. */
export const LINKING: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  "'s",
  ...['remain', 'remains', 'remained'],
  ...['seem', 'seems', 'seemed'],
  ...['appear', 'appears', 'appeared'],
  ...['feel', 'feels', 'felt'],
  ...['grown', 'grew'],
  ...['become', 'became'],
]);
