import { hashOf } from '../text/hashing.js';
import { TAG, type Reading } from './reading.js';

const COMMA = hashOf(',');
const NOMINAL: ReadonlySet<number> = new Set([TAG.PROPN, TAG.NOUN, TAG.PRON]);
const OF_SUBJECT: ReadonlySet<number> = new Set([...NOMINAL, TAG.DET, TAG.ADJ, TAG.NUM, TAG.ADP, TAG.ADV]);
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that'].map(hashOf));
const OBLIQUE: ReadonlySet<number> = new Set([TAG.ADP, TAG.ADV, TAG.PART]);
const CLAUSE: ReadonlySet<number> = new Set([TAG.VERB, TAG.AUX]);
/** Words of a subject, and of what may be told behind the cue: `in a note to clients`. */
const LONGEST = 7;

/**
 * True where a cue stands with nothing but its subject between commas, in the middle of what is reported: `A wall, she
 * argues, would drown the village`. There a verb that may be a cue is one.
 */
export const isParenthesis = (reading: Reading, at: number): boolean =>
  (opensParenthesis(reading, at) && closesParenthesis(reading, at + 1)) ||
  (isComma(reading, at - 1) && hasBefore(reading, at - 1) && isInverted(reading, at + 1));

const isComma = ({ word }: Reading, at: number): boolean => word[at] === COMMA;

/** Something of the sentence stands before its comma. */
const hasBefore = ({ from }: Reading, comma: number): boolean => comma > (from[comma] ?? 0);

/** A comma, a subject, the cue. */
function opensParenthesis(reading: Reading, at: number): boolean {
  const comma = lastComma(reading, at);
  if (comma < 0 || !hasBefore(reading, comma) || at - comma - 1 > LONGEST) return false;
  const subject = Array.from(reading.tag.subarray(comma + 1, at));
  return (
    !RELATIVE.has(reading.word[comma + 1] ?? 0) &&
    subject.some((tag) => NOMINAL.has(tag)) &&
    subject.every((tag) => OF_SUBJECT.has(tag))
  );
}

function lastComma(reading: Reading, at: number): number {
  const least = Math.max(reading.from[at] ?? 0, at - LONGEST - 1);
  let comma = at - 1;
  while (comma >= least && !isComma(reading, comma)) comma--;
  return comma >= least ? comma : -1;
}

/** Nothing, or where and when it was said, a comma, and the rest of the report. */
function closesParenthesis(reading: Reading, from: number): boolean {
  const comma = nextComma(reading, from);
  if (comma < 0 || !goesOn(reading, comma + 1)) return false;
  const told = Array.from(reading.tag.subarray(from, comma));
  return told.length === 0 || (OBLIQUE.has(told[0] ?? TAG.edge) && !told.some((tag) => CLAUSE.has(tag)));
}

/**
 * The rest of the report has a verb: `, a third of all voters` has none and is no rest. What looks like a
 * noun before an article is a verb: `, supplies a third`.
 */
const goesOn = ({ tag, to }: Reading, from: number): boolean =>
  tag.subarray(from, to[from] ?? 0).some((one) => CLAUSE.has(one)) ||
  (tag[from] === TAG.NOUN && tag[from + 1] === TAG.DET);

/** `, argues Ann Lee, a political scientist, are …`: a name, a comma, and further on a verb behind a comma. */
function isInverted(reading: Reading, from: number): boolean {
  const comma = nextComma(reading, from);
  if (comma <= from || reading.tag[from] !== TAG.PROPN) return false;
  for (let at = comma; at < (reading.to[comma] ?? 0) - 1; at++)
    if (isComma(reading, at) && CLAUSE.has(reading.tag[at + 1] ?? TAG.edge)) return true;
  return false;
}

function nextComma(reading: Reading, from: number): number {
  const most = Math.min(reading.to[from] ?? 0, from + LONGEST + 1);
  let comma = from;
  while (comma < most && !isComma(reading, comma)) comma++;
  return comma < most ? comma : -1;
}
