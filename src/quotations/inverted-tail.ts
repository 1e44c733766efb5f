import verbs from '../../data/quotations/report-verbs.json' with { type: 'json' };
import { hashOf } from '../text/hashing.js';
import type { QuotationDraft } from './draft.js';
import { TAG, isQuoteTag, type Reading } from './reading.js';
import type { Unit } from './units.js';

const COMMA = hashOf(',');
/** Verbs beside which a name may well be whom they are said to: `left early, told Ms Hall`. */
const TO_SOMEBODY = /^(?:tell|told|ask|urge|promise|answer)/u;
const REPORTS: ReadonlySet<number> = new Set(
  verbs.words.filter((word) => !TO_SOMEBODY.test(word)).map(hashOf),
);
const CLAUSE: ReadonlySet<number> = new Set([TAG.VERB, TAG.AUX]);
/** What a role and a name are made of; the first word may be taken for a verb: `argued economist Jon Valle`. */
const OF_NAME: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.PART]);
/** Words of a source: `the bank’s chief economist Jon Valle`. */
const MOST_WORDS = 7;
/** Behind a source goes on what is told of it, or what it also said. */
const TOLD = /^(?:who|which|whose|adding|an?|the)$/u;
/** Confidence that such a sentence is a report. */
const REPORTED = 0.8;

/**
 * The report that a verb of saying and a name make behind a clause and its comma, up to the sentence's end: `The tide will
 * take the road, warned surveyor Ilka Brandt.` The models take the noun before the name for what was warned of. `null`
 * where none stands there.
 */
export function invertedTail({ units, tag, word, from, to }: Reading, at: number): QuotationDraft | null {
  const start = from[at] ?? at;
  if (
    word[at - 1] !== COMMA ||
    !REPORTS.has(word[at] ?? 0) ||
    !hasClause(units.slice(start, at - 1), tag, start)
  )
    return null;
  const end = to[at] ?? at;
  let next = at + 1;
  while (next < end && (OF_NAME.has(tag[next] ?? TAG.edge) || (next === at + 1 && tag[next] !== TAG.PUNCT)))
    next++;
  const isName = tag[next - 1] === TAG.PROPN && tag[next] === TAG.PUNCT && next - at - 1 <= MOST_WORDS;
  const isLast = next >= end - 1 || TOLD.test(units[next + 1]?.text ?? '');
  const [first, last, cue, subject, name] = [start, at - 2, at, at + 1, next - 1].map((unit) => units[unit]);
  if (!isName || !isLast || !first || !last || !cue || !subject || !name) return null;
  return {
    type: tag.subarray(start, at).some(isQuoteTag) ? 'mixed' : 'indirect',
    content: { start: first.start, end: last.end },
    cue: { start: cue.start, end: cue.end },
    source: { start: subject.start, end: name.end },
    speech: true,
    confidence: REPORTED,
  };
}

/** A verb that is no participle in -ing: `In releasing the letter, noted …` has none. */
const hasClause = (before: readonly Unit[], tag: Int32Array, start: number): boolean =>
  before.some(({ text }, i) => CLAUSE.has(tag[start + i] ?? TAG.edge) && !text.endsWith('ing'));

/** Is the source behind the cue, and something said before it? */
export const isInvertedDraft = ({ content, cue, source }: QuotationDraft): boolean =>
  cue !== null && source !== null && source.start >= cue.end && content.end <= cue.start;
