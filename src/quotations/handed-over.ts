import type { QuotationDraft } from './draft.js';
import { handsOver } from './quoted.js';
import { TAG, type Reading } from './reading.js';

/** Units between the marks and the end of who said it: `“…,” the governor of the state shot back`. */
const REACH = 14;
/** Confidence that a comma inside closing marks, a noun and a verb behind them are a report, whatever the verb. */
const HANDED_OVER = 0.8;

/**
 * The quotation that a statement in marks is, where its own marks hand over to who said it and a verb that no model
 * takes for a cue: `“There was nothing in them,” the governor shot back.` `null` where the sentence goes on otherwise.
 */
export function handedOver(reading: Reading, quote: number): QuotationDraft | null {
  const unit = reading.units[quote];
  if (unit === undefined || !handsOver(unit.text)) return null;
  const to = clauseEnd(reading, quote + 1);
  const verb = verbIn(reading, quote + 1, to);
  if (verb < 0) return null;
  const [from, end] =
    verb === quote + 1 ? [afterAdverbs(reading, verb + 1), to] : [quote + 1, beforeVerb(reading, verb)];
  if (from >= end || !hasNoun(reading, from, end)) return null;
  const [first, last, cue] = [reading.units[from], reading.units[end - 1], reading.units[verb]];
  if (first === undefined || last === undefined || cue === undefined) return null;
  return {
    type: 'direct',
    content: { start: unit.start, end: unit.end },
    cue: { start: cue.start, end: cue.end },
    source: { start: first.start, end: last.end },
    speech: true,
    confidence: HANDED_OVER,
  };
}

/**
 * The drafts, each that is handed over to a verb with a source: in `“I am sorry,” whispered the councillor` the models
 * know the rare verb for a cue and not the noun behind it for a source.
 */
export function withSourceHandedTo(
  reading: Reading,
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  if (!drafts.some(isOfNobody)) return drafts;
  const at = new Map(reading.units.map(({ end }, unit) => [end, unit]));
  return drafts.map((draft) => {
    const handed = isOfNobody(draft) ? handedOver(reading, at.get(draft.content.end) ?? -1) : null;
    const isSame = handed?.cue?.start === draft.cue?.start;
    return handed !== null && isSame ? { ...draft, source: handed.source } : draft;
  });
}

const isOfNobody = ({ type, source, cue }: QuotationDraft): boolean =>
  type === 'direct' && source === null && cue !== null;

/** The first verb; a noun with a particle at the clause's end is one too, which the tagger mistook: `shot back`. */
function verbIn(reading: Reading, from: number, to: number): number {
  const verb = firstOf(reading, from, to, TAG.VERB);
  const isMistaken = reading.tag[to - 1] === TAG.ADV && reading.tag[to - 2] === TAG.NOUN && to - 2 > from;
  return verb < 0 && isMistaken ? to - 2 : verb;
}

/** The unit behind the clause: at a mark, another quotation, or the sentence's end. */
function clauseEnd({ tag, to }: Reading, from: number): number {
  let at = from;
  const end = Math.min(to[from] ?? from, from + REACH);
  while (at < end && !ENDS.has(tag[at] ?? TAG.edge)) at++;
  return at;
}

const ENDS = new Set<number>([TAG.PUNCT, TAG.SYM, TAG.statement, TAG.fragment, TAG.SCONJ]);

function firstOf({ tag }: Reading, from: number, to: number, wanted: number): number {
  for (let at = from; at < to; at++) if (tag[at] === wanted) return at;
  return -1;
}

function afterAdverbs({ tag }: Reading, from: number): number {
  let at = from;
  while (tag[at] === TAG.ADV || tag[at] === TAG.PART) at++;
  return at;
}

/** `the governor then had` shot: adverbs and auxiliaries are none of the source. */
function beforeVerb({ tag }: Reading, verb: number): number {
  let at = verb;
  while (tag[at - 1] === TAG.ADV || tag[at - 1] === TAG.AUX) at--;
  return at;
}

/** A noun phrase: it opens as one and has a noun. */
const hasNoun = (reading: Reading, from: number, to: number): boolean =>
  (NOUNS.has(reading.tag[from] ?? TAG.edge) || OPENERS.has(reading.tag[from] ?? TAG.edge)) &&
  [...NOUNS].some((noun) => firstOf(reading, from, to, noun) >= 0);

const NOUNS = new Set<number>([TAG.NOUN, TAG.PROPN, TAG.PRON]);
const OPENERS = new Set<number>([TAG.DET, TAG.ADJ]);
