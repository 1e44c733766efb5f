import { inherited, unattributed, type Attribution } from './attribution.js';
import type { Spoken } from './floating.js';
import { blockAt, tokenAt, type Reading } from './reading.js';

/** Quotations that a dialogue is looked for in. */
export const MOST_TURNS = 8;
/** Words of a paragraph that may be a turn: a longer one is a statement that goes on. */
const LONGEST_TURN = 60;

/**
 * The speaker of a turn without a source in a dialogue, a paragraph a turn. Where the two before are by two (“…,” said
 * A. “…,” said B.), it is A’s. Where bare turns follow one another (“…,” said A. “I am.” “You are late.”), they
 * alternate: the marks closed at a paragraph’s end say that somebody else speaks next, and only A has a name.
 * `null` where there is no dialogue.
 */
export function turnOf(reading: Reading, spoken: readonly Spoken[], start: number): Attribution | null {
  return otherOfTwo(reading, spoken, start) ?? alternating(reading, spoken, start);
}

function otherOfTwo(reading: Reading, spoken: readonly Spoken[], start: number): Attribution | null {
  const here = blockAt(reading, start);
  const lately = spoken.slice(-MOST_TURNS);
  const turns = [2, 1].map((back) =>
    lately.findLast(({ draft }) => blockAt(reading, draft.content.start) === here - back),
  );
  const [first, second] = turns.map((turn) => turn?.attribution);
  const isDialogue = turns.every(
    (turn) => turn?.draft.type === 'direct' && startsParagraph(reading, turn.draft.content.start),
  );
  const areTwo =
    first?.speaker?.kind === 'person' &&
    second?.speaker?.kind === 'person' &&
    first.speaker.name !== second.speaker.name;
  return isDialogue && areTwo ? inherited(first, 'dialogue') : null;
}

/**
 * The speaker of one of several bare turns; `null` where they are none. With two turns and no more the second is the one
 * who spoke before them, and the first is somebody whom the article need not name.
 */
export function alternating(reading: Reading, spoken: readonly Spoken[], start: number): Attribution | null {
  const at = tokenAt(reading, start);
  const before = bareBefore(reading, at);
  if (!isBareTurn(reading, at) || (before === 0 && !isBareTurn(reading, nextBlock(reading, at)))) return null;
  const here = blockAt(reading, start);
  const last = spoken.findLast(({ draft }) => blockAt(reading, draft.content.start) === here - before - 1);
  if (last === undefined) return null;
  return before % 2 === 1 ? inherited(last.attribution, 'dialogue') : unattributed();
}

/** How many bare turns stand right before a paragraph. */
function bareBefore(reading: Reading, at: number): number {
  let count = 0;
  for (let first = startOfBlock(reading, at - 1); first >= 0 && count < MOST_TURNS; count++) {
    if (!isBareTurn(reading, first)) break;
    first = startOfBlock(reading, first - 1);
  }
  return count;
}

/** A short paragraph that is one closed quotation and nothing else; `at` is its first token. */
export function isBareTurn({ tokens }: Reading, at: number): boolean {
  const block = tokens[at]?.block;
  if (block === undefined || !/^["“„«»‘]$/u.test(tokens[at]?.text ?? '')) return false;
  let end = at;
  while (tokens[end]?.block === block && end - at <= LONGEST_TURN) {
    if (tokens[end]?.isQuoted !== true) return false;
    end++;
  }
  return end - at <= LONGEST_TURN && /^["”“»«’]$/u.test(tokens[end - 1]?.text ?? '');
}

function startOfBlock({ tokens }: Reading, at: number): number {
  const least = at - LONGEST_TURN;
  let first = at;
  while (first > least && first > 0 && tokens[first - 1]?.block === tokens[at]?.block) first--;
  return at < 0 ? -1 : first;
}

function nextBlock({ tokens }: Reading, at: number): number {
  let next = at;
  while (next < at + LONGEST_TURN + 1 && tokens[next]?.block === tokens[at]?.block) next++;
  return next;
}

/** Do words in marks end in a question? */
export const isQuestion = (words: string): boolean => /\?["”“»«’']?\s*$/u.test(words);

/** True where a paragraph begins at an offset. */
export const startsParagraph = (reading: Reading, offset: number): boolean => {
  const at = tokenAt(reading, offset);
  return reading.tokens[at - 1]?.block !== reading.tokens[at]?.block;
};
