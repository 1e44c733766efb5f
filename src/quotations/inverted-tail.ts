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
export function invertedTail(reading: Reading, at: number): QuotationDraft | null {
  if (!isVerbBehindClause(reading, at)) return null;
  const start = reading.from[at] ?? at;
  const behind = nameEnd(reading, at + 1);
  const [content, last, name] = [start, at - 2, behind - 1].map((unit) => reading.units[unit]);
  const [cue, subject] = [reading.units[at], reading.units[at + 1]];
  if (behind < 0 || !content || !last || !cue || !subject || !name) return null;
  return {
    type: reading.tag.subarray(start, at).some(isQuoteTag) ? 'mixed' : 'indirect',
    content: { start: content.start, end: last.end },
    cue: { start: cue.start, end: cue.end },
    source: { start: subject.start, end: name.end },
    speech: true,
    confidence: REPORTED,
  };
}

const isVerbBehindClause = ({ units, tag, word, from }: Reading, at: number): boolean =>
  word[at - 1] === COMMA &&
  REPORTS.has(word[at] ?? 0) &&
  hasClause(units.slice(from[at] ?? at, at - 1), tag, from[at] ?? at);

/** Behind the name that a source ends with, if the sentence ends there or goes on about it; -1 where not. */
function nameEnd({ units, tag, to }: Reading, from: number): number {
  const end = to[from] ?? from;
  let next = tag[from] === TAG.PUNCT ? from : from + 1;
  while (next < end && OF_NAME.has(tag[next] ?? TAG.edge)) next++;
  const isName = tag[next - 1] === TAG.PROPN && tag[next] === TAG.PUNCT && next - from <= MOST_WORDS;
  const isLast = next >= end - 1 || TOLD.test(units[next + 1]?.text ?? '');
  return next > from && isName && isLast ? next : -1;
}

/** A verb that is no participle in -ing: `In releasing the letter, noted …` has none. */
const hasClause = (before: readonly Unit[], tag: Int32Array, start: number): boolean =>
  before.some(({ text }, i) => CLAUSE.has(tag[start + i] ?? TAG.edge) && !text.endsWith('ing'));

/** Is the source behind the cue, and something said before it? */
export const isInvertedDraft = ({ content, cue, source }: QuotationDraft): boolean =>
  cue !== null && source !== null && source.start >= cue.end && content.end <= cue.start;
