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
const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)’'\]])`,
    String.raw`(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<handle>[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<dotted>${DOTTED}(?:-${RUN})?)`,
    String.raw`(?<run>${RUN})`,
    String.raw`(?<number>[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|k|pm|am)?(?:-${RUN})?%?)`,
    String.raw`(?<ellipsis>\.{2,}|…)`,
    String.raw`(?<dash>-{2,}|[—–―])`,
    String.raw`(?<other>\S)`,
  ].join('|'),
  'gu',
);
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The words of a stretch of text, in order. Every character that is not white space is in exactly one of them. */
export function wordsOf(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Word[] {
  const words: Word[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(TOKEN)) pushToken(words, start + match.index, match[0], match.groups);
  return words;
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function pushToken(words: Word[], at: number, token: string, groups: Groups): void {
  const previous = words.at(-1);
  if (token === '.' && previous?.end === at && closesAbbreviation(previous)) {
    words[words.length - 1] = { ...previous, end: at + 1, text: `${previous.text}.` };
  } else if (groups?.['run'] === undefined) {
    words.push({ start: at, end: at + token.length, kind: kindOf(groups), text: token });
  } else {
    pushRun(words, at, token);
  }
}

function kindOf(groups: Groups): Word['kind'] {
  if (groups?.['number'] !== undefined) return 'number';
  const isMark = [groups?.['ellipsis'], groups?.['dash'], groups?.['other']].some(
    (group) => group !== undefined,
  );
  return isMark ? 'punctuation' : 'word';
}

/** `Gov.` and an initial take their stop; `no` or `sun` in lower case end a sentence far more often. */
const closesAbbreviation = ({ kind, text }: Word): boolean =>
  kind === 'word' &&
  (/^\p{Lu}$/u.test(text) || ABBREVIATIONS.has(text.toLowerCase())) &&
  !ALSO_WORDS.has(text);

function pushRun(words: Word[], at: number, token: string): void {
  const clitic = CLITIC.exec(token);
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
