/** What parts an owner from what is owned: the `’s` of `the union ’s leader`, the `’` of `drivers ’ union`. */
export const isOwnerMark = (word: string): boolean => /^['’]s?$/u.test(word);
