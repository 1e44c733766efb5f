/**
 * What a terminal would obey instead of showing: control characters but the line feed (ECMA-48, C0 and C1), and the
 * marks that turn the direction of text (UAX 9), which can make a line read as another.
 */
// eslint-disable-next-line no-control-regex -- these are what it is about
const OBEYED = /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const DELETE = '\x7F';
const LAST_C0 = '\x1F';
/** U+2400: the block of pictures of control characters, `␛` for escape, in their order. */
const PICTURES = 0x2400;

/** A text that can only be read: `␛` stands where an escape stood, a space where a tab stood. */
export const printable = (text: string): string => text.replace(OBEYED, picture);

/** The same in one line, for names, titles and headings. */
export const printableLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');

function picture(character: string): string {
  if (character === '\t') return ' ';
  if (character === DELETE) return '␡';
  return character <= LAST_C0 ? String.fromCharCode(PICTURES + character.charCodeAt(0)) : '\uFFFD';
}
