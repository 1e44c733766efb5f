/**
 * How names are compared: without accents, dots, apostrophes and a leading `the`, in lower case. `The U.S.` is `us`,
 * `Élysée` is `elysee`, `Côte d’Ivoire` is `cote divoire`.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.'’‘,]/gu, '')
    .replace(/[-–\s]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');
