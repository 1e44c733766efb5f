import introductions from '../../data/quotations/introductions.json' with { type: 'json' };
import type { Block, Layout } from '../news/layout.js';
import { sliceOf } from '../text/span.js';

/** Words that introduce what somebody said, where a paragraph ends with them and a colon. */
const INTRODUCES = new RegExp(
  String.raw`\b(?:${introductions.words.join('|')})\b[^.?!:;"“”\n]{0,60}:\s*$`,
  'iu',
);
/** Most paragraphs end otherwise: the pattern would be tried at each of their words. */
const introduces = (words: string): boolean => words.trimEnd().endsWith(':') && INTRODUCES.test(words);
/** Whole sentences without marks: no list, no label, no quotation that shows itself. */
const SENTENCES = /^(?:\[?\p{Lu}|(?:…|\.{3})\s?\p{L})[^\n]{15,}[.?!…][\])]?$/u;
const MARKS = /["“”«»]|(?<!\p{L})[‘'](?=\p{L})/u;
const LABELLED = /^[^\s:]+(?: [^\s:]+){0,3}:\s/u;
/** Whoever is quoted says `I`; so does a reporter who writes of himself. */
const FIRST_PERSON = /(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L})/u;
/** More paragraphs than this without marks are no quotation that goes on. */
const MOST_ON = 4;

/**
 * The blocks that are somebody's words without quotation marks: what a paragraph introduces that ends with `he said:` or
 * `the letter reads:`, and the paragraphs behind it up to the last that says `I`, where the reporter does not.
 * Their ordinals among the layout's blocks.
 */
export function blockQuotations({ article: { text }, blocks }: Layout): ReadonlySet<number> {
  const quoted = new Set<number>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'passage' || quoted.has(at) || !introduces(sliceOf(text, block.span))) return;
    const isReporterI = blocks.slice(0, at + 1).some((one, n) => !quoted.has(n) && isFirstPerson(text, one));
    const last = isReporterI ? firstAlone(text, blocks, at + 1) : lastOf(text, blocks, at + 1);
    for (let next = at + 1; next <= last; next++) quoted.add(next);
  });
  return quoted;
}

/** The ordinal of a block that is a quotation; the one before where it is none. */
const firstAlone = (text: string, blocks: readonly Block[], first: number): number =>
  isQuotable(text, blocks[first]) ? first : first - 1;

/** The ordinal of the last block of the quotation that begins at one; the one before where none begins. */
function lastOf(text: string, blocks: readonly Block[], first: number): number {
  let last = firstAlone(text, blocks, first);
  if (last < first) return last;
  for (let at = first + 1; at <= first + MOST_ON && isQuotable(text, blocks[at]); at++)
    if (isFirstPerson(text, blocks[at])) last = at;
  return last;
}

function isQuotable(text: string, block: Block | undefined): boolean {
  if (block?.kind !== 'passage') return false;
  const words = sliceOf(text, block.span);
  const isWhole = SENTENCES.test(words) && !LABELLED.test(words);
  return isWhole && (!MARKS.test(words) || isFirstPerson(text, block));
}

/** Outside marks: whoever is quoted in them is somebody else. */
function isFirstPerson(text: string, block: Block | undefined): boolean {
  return (
    block?.kind === 'passage' && FIRST_PERSON.test(sliceOf(text, block.span).replace(/["“][^"”]*["”]?/gu, ''))
  );
}
