/** The capitals of a name of several words, in lower case: `ecb` for `European Central Bank`; empty for one word. */
export const acronymOf = (name: string): string =>
  name.includes(' ')
    ? [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)]
        .map((match) => match[1] ?? '')
        .join('')
        .toLowerCase()
    : '';
