/**
 * What may mean something to Discord anywhere in a line: emphasis, code, spoilers, masked links, mentions,
 * timestamps, emojis (`<:a:1>` and `:smile:`), bare links and invitations (by their `:` and `/`).
 */
const ANYWHERE = /[\\*_~|`<>@[\]:/]/g;
/** What makes a heading, a small line or a list where it stands first: `#`, `-#`, `-`, `+`, `1.`. */
const AT_THE_START = /^(\s*\d*)([#+.)-])/u;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** Control characters, halves of a character, and marks that turn the direction of all that follows. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text of articles or users as it has to be written for Discord to show exactly its characters, on one line:
 * `*a* <@1>` becomes `\*a\* \<\@1\>`. Tabs and line ends become spaces. The one place that escapes: a text
 * passes here once.
 *
 * Discord takes a backslash before any character but letters, digits and white space as "show it as it is".
 */
export const escapeText = (text: string): string =>
  showable(text).replace(ANYWHERE, '\\$&').replace(AT_THE_START, '$1\\$2');

const showable = (text: string): string => text.replace(BREAKS, ' ').replace(UNSHOWABLE, '');

/** Marks a shortened label; excerpts have a mark of their own, outside of the words. */
const CUT = '…';

/**
 * A label (a name, a title), escaped, in at most `limit` characters: cut at the last word's end that fits, with a
 * visible mark. Not for excerpts.
 */
export function escapeLabel(label: string, limit: number): string {
  const plain = showable(label).replace(/\s+/gu, ' ').trim();
  const whole = escapeText(plain);
  if (whole.length <= limit) return whole;
  const words = plain.slice(0, limit).split(' ');
  while (words.length > 1) {
    words.pop();
    const shortened = escapeText(words.join(' ')) + CUT;
    if (shortened.length <= limit) return shortened;
  }
  return escapeText(plain.slice(0, Math.floor((limit - CUT.length) / 2))) + CUT;
}
