import type { Quotation } from '../quotations/quotation.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import type { Party } from './parties.js';
import type { Stance } from './position.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { stanceWords } from './stances.js';

/** What somebody's own words tell in one sentence. */
export interface OwnWords {
  readonly stance: Stance;
  readonly sentence: ReadSentence;
  /** The holder as printed: the quotation's source, or `we` where it has none. */
  readonly holder: Span;
  readonly party: Party;
}

const NECESSITY = new Set(['must', 'should', 'ought', 'needs', 'need', 'shall']);
const SELVES = new Set(['we', 'i', "we'll", "i'll"]);
const NEGATIONS = /^(?:not|n't|never|no)$/;
/** Cues that tell a stance only with a complement of their own, or none at all when they report speech. */
const PLAIN_CUES = new Set(['insist', 'call', 'argue', 'hope', 'see', 'view', 'put', 'look', 'appeal', 'suggest', 'give', 'hold', 'find', 'rule', 'reach', 'wish']);

/**
 * The stance of what was said: a sentence of the content that demands (`must`, `needs to`) or commits (`we will`)
 * tells it; else the cue does (`warned`, `denied`); else it is simply said.
 */
export function ownWords(text: string, quotation: Quotation, party: Party, sentences: readonly ReadSentence[]): readonly OwnWords[] {
  const inside = sentences.filter(({ span }) => overlaps(span, quotation.content));
  const told = inside.flatMap((sentence) => {
    const words = sentence.words.filter((word) => overlaps(word, quotation.content));
    const stance = words.at(-1)?.text === '?' ? null : stanceOfSpeech(words);
    return stance === null ? [] : [ownWordsOf(stance, sentence, words, quotation, party)];
  });
  const main = inside.find(({ span }) => quotation.cue !== null && overlaps(span, quotation.cue)) ?? inside[0];
  if (told.length > 0 || main === undefined) return told;
  return [ownWordsOf(stanceOfCue(text, quotation), main, main.words, quotation, party)];
}

function ownWordsOf(stance: Stance, sentence: ReadSentence, words: readonly ReadWord[], quotation: Quotation, party: Party): OwnWords {
  const self = words.find(({ lower }) => SELVES.has(lower)) ?? words[0] ?? sentence.span;
  const { start, end } = quotation.source ?? self;
  return { stance, sentence, holder: { start, end }, party };
}

/** `Kyiv needs to accept`, `the tax must go`: wants; `we will build`: promises; `we will never`: rejects. */
function stanceOfSpeech(words: readonly ReadWord[]): Stance | null {
  for (let at = 0; at < words.length; at++) {
    const lower = words[at]?.lower ?? '';
    if (isOthers(words, at)) continue;
    if (isDemand(words, at)) return isNegated(words, at) ? 'rejects' : 'wants';
    if (/^(?:will|'ll|wo)$/.test(lower) && SELVES.has(words[at - 1]?.lower ?? '')) return isNegated(words, at) ? 'rejects' : 'promises';
    if (lower === 'need' && SELVES.has(words[at - 2]?.lower ?? '') && words[at - 1]?.lower === "n't") return 'rejects';
  }
  return null;
}

/** Inside single marks, within a direct quotation: somebody else's words, or a message put into words. */
const isOthers = (words: readonly ReadWord[], at: number): boolean => {
  const marks = words.slice(0, at).filter(({ text, kind }) => kind === 'punctuation' && /^[‘’']$/u.test(text));
  return marks.at(-1)?.text === '‘';
};

function isDemand(words: readonly ReadWord[], at: number): boolean {
  const { lower = '', tag } = words[at] ?? {};
  const before = words[at - 1];
  const after = words[at + 1]?.lower ?? '';
  if (at === 0 || words[at + 1] === undefined) return false;
  if ((lower === 'has' || lower === 'have') && after === 'to') return before?.lower !== 'not' && before?.lower !== "n't";
  if (lower === 'better') return words[at + 1]?.tag === 'VERB' && before?.tag !== 'ADJ';
  if (!NECESSITY.has(lower) || after === 'have' || after === 'be' && words[at + 2]?.lower === 'said') return false;
  if (before?.lower === 'if' || /^(?:no|any|the|a|in|of)$/.test(before?.lower ?? '')) return false;
  return lower.startsWith('need') ? tag !== 'NOUN' && before?.lower !== "n't" : true;
}

const isNegated = (words: readonly ReadWord[], at: number): boolean => NEGATIONS.test(words[at + 1]?.lower ?? '') && words[at]?.lower !== 'needs';

/** `warned` fears, `denied` rejects, `vowed` promises; `said` and `added` say. */
function stanceOfCue(text: string, { cue }: Quotation): Stance {
  if (cue === null) return 'says';
  for (const word of sliceOf(text, cue).toLowerCase().split(/\s+/)) {
    const found = stanceWords(word).find(({ isAdjective, isOnlyClaimed, isOwnOnly, isOnlyNegated, base }) => !isAdjective && !isOnlyClaimed && !isOwnOnly && !isOnlyNegated && !PLAIN_CUES.has(base));
    if (found !== undefined) return found.stance;
  }
  return 'says';
}
