import ends from '../../data/text/sentence-ends.json' with { type: 'json' };
import type { Span } from './span.js';

/**
 * A word, a number or a mark of punctuation. Clitics stand alone, as in the Penn Treebank: `Trump’s` is `Trump` `’s`,
 * `isn’t` is `is` `n’t`; hyphenated words (`U.S.-brokered`) and abbreviations with their stop (`Gov.`) stay whole.
 */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
}

const ABBREVIATIONS = new Set([...ends.neverEnd, ...ends.mayEnd]);

const ALSO_WORDS = new Set(ends.alsoWords);

const LETTERS = String.raw`[\p{L}\p{M}]`;
/** One or more capitals or letters each with its stop: `U.S.`, `p.m.`, `J.K.` */
const DOTTED = String.raw`(?:\p{L}\.){2,}`;
/** A run of letters and digits, with apostrophes, hyphens, ampersands or dots between, as in `O’Neill`, `AT&T`, `cease-fire`. */
const RUN = String.raw`${LETTERS}[\p{L}\p{M}\p{N}]*(?:['’&]${LETTERS}+|-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
/** Groups: 1 a run, 2 a number, 3 a mark; what is in none of them is a word of another form (an address, initials). */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)’'\]]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`${DOTTED}(?:-${RUN})?`,
    String.raw`(${RUN})`,
    String.raw`([$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|k|pm|am)?(?:-${RUN})?%?)`,
    String.raw`(\.{2,}|…|-{2,}|[—–―]|\S)`,
  ].join('|'),
  'uy',
);
const APOSTROPHE = /['’]/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The words of a stretch of text, in order. Every character that is not white space is in exactly one of them. */
export function wordsOf(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Word[] {
  const words: Word[] = [];
  const slice = text.slice(start, end);
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const plain = LONE_MARKS.has(code) ? at + 1 : plainWordEnd(text, at, end);
    if (plain > at) {
      const kind = isPlainLetter(code) ? 'word' : 'punctuation';
      words.push({ start: at, end: plain, kind, text: text.slice(at, plain) });
      at = plain;
    } else if (isSpace(code)) at++;
    else at = pushMatch(words, slice, start, at);
  }
  return words;
}

const isSpace = (code: number): boolean => code === 32 || code === 10;
const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
/** Each is a token of its own wherever it stands. */
const LONE_MARKS = codesOf(',;!?()[]"“”—–');
/** No form of a token goes on with one of these behind plain letters. */
const ENDS_WORD = codesOf(' \n,;!?()[]"“”—–');
const STOP = 46;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/**
 * The end of the word at a place, if it is of plain letters alone and nothing behind it may belong to it; the place itself
 * where it is not. Four tokens of five are such words, and need no pattern.
 */
function plainWordEnd(text: string, from: number, end: number): number {
  let to = from;
  while (to < end && isPlainLetter(text.charCodeAt(to))) to++;
  const behind = to < end && text.charCodeAt(to) === STOP ? to + 1 : to;
  return behind >= end || ENDS_WORD.has(text.charCodeAt(behind)) ? to : from;
}

/** Notes the token at a place of a stretch that begins at `start`, whatever its form; the place behind it is given. */
function pushMatch(words: Word[], slice: string, start: number, at: number): number {
  TOKEN.lastIndex = at - start;
  const match = TOKEN.exec(slice);
  if (match === null) return at + 1;
  pushToken(words, at, match);
  return at + match[0].length;
}

function pushToken(words: Word[], at: number, [token, run, number, mark]: RegExpExecArray): void {
  const previous = words.at(-1);
  if (token === '.' && previous?.end === at && closesAbbreviation(previous)) {
    words[words.length - 1] = { ...previous, end: at + 1, text: `${previous.text}.` };
  } else if (run === undefined) {
    const kind = number !== undefined ? 'number' : mark !== undefined ? 'punctuation' : 'word';
    words.push({ start: at, end: at + token.length, kind, text: token });
  } else {
    pushRun(words, at, token);
  }
}

/** `Gov.` and an initial take their stop; `no` or `sun` in lower case end a sentence far more often. */
const closesAbbreviation = ({ kind, text }: Word): boolean =>
  kind === 'word' &&
  (/^\p{Lu}$/u.test(text) || ABBREVIATIONS.has(text.toLowerCase())) &&
  !ALSO_WORDS.has(text);

function pushRun(words: Word[], at: number, token: string): void {
  const clitic = APOSTROPHE.test(token) ? CLITIC.exec(token) : null;
  const stem = clitic?.[1] ?? token;
  words.push({ start: at, end: at + stem.length, kind: 'word', text: stem });
  if (stem.length < token.length) {
    words.push({
      start: at + stem.length,
      end: at + token.length,
      kind: 'word',
      text: token.slice(stem.length),
    });
  }
}
