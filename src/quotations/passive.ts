import passives from '../../data/quotations/passives.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import { wordsOf, type Word } from '../text/words.js';
import type { QuotationDraft } from './draft.js';

const FEELINGS = new Set(passives.feelings);
const AUXILIARIES = new Set(passives.auxiliaries);
const BETWEEN = new Set(passives.between);
const IRREGULAR = new Set(passives.irregular);
const BARE = new Set(passives.bare);
const BEFORE_BARE = new Set(passives.beforeBare);
/** How far before a cue its auxiliary is looked for, in characters. */
const BEFORE = 40;

/**
 * Takes away a source that is the subject of a passive: in `the bank was accused of hiding losses` the bank is spoken
 * about and nobody is named as the speaker. A source behind the cue (`accused by Ada Brandt`) stays.
 */
export function withoutPassiveSubject(text: string, draft: QuotationDraft): QuotationDraft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.start >= cue.start) return draft;
  const start = Math.max(source.end, cue.start - BEFORE);
  const words = wordsOf(text, { start: Math.min(start, cue.start), end: cue.end });
  return (isPassive(words, cue.start) || isBare(words, cue.start)) &&
    !/\bby\b/i.test(sliceOf(text, { start: cue.end, end: cue.end + 4 }))
    ? { ...draft, source: null }
    : draft;
}

/** True where a form of `be` or `get` stands before a participle in the cue, with adverbs at most between them. */
function isPassive(words: readonly Word[], cueStart: number): boolean {
  return words.some(({ text }, at) => {
    if (!AUXILIARIES.has(text.toLowerCase())) return false;
    const participle = words.slice(at + 1).find((next) => !isBetween(next.text.toLowerCase()));
    return (
      participle !== undefined && participle.start >= cueStart && isParticiple(participle.text.toLowerCase())
    );
  });
}

/** `when asked about …`: a passive that leaves its auxiliary out. */
function isBare(words: readonly Word[], cueStart: number): boolean {
  const at = words.findIndex(({ start }) => start >= cueStart);
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return BARE.has(words[at]?.text.toLowerCase() ?? '') && BEFORE_BARE.has(before);
}

const isBetween = (word: string): boolean => BETWEEN.has(word) || word.endsWith('ly');

const isParticiple = (word: string): boolean =>
  (/[a-z]{2}ed$/.test(word) || IRREGULAR.has(word)) && !FEELINGS.has(word);
