import { contains, overlaps, type Span } from '../text/span.js';
import type { QuotationDraft } from './draft.js';
import { handedOver } from './handed-over.js';
import { isClosed } from './quoted.js';
import { TAG, type Reading } from './reading.js';
import type { Unit } from './units.js';

/** A cue that alone is too doubtful is believed from this probability on where a quotation in marks waits for one. */
export const LEAST_BESIDE_MARKS = 0.1;
/** Confidence that a sentence between marks, which nobody introduces, is somebody's words. */
const UNINTRODUCED = 0.8;
/** Contents may lie within one another: so many are looked at for each quotation. */
const NEIGHBOURS = 4;

/** The whole statements in marks that no draft has: their indices among the reading's units. */
export function unclaimedQuotes(
  { units, tag }: Reading,
  drafts: readonly QuotationDraft[],
): readonly number[] {
  const claimed = drafts.map(({ content }) => content).sort((a, b) => a.start - b.start);
  const waiting: number[] = [];
  let at = 0;
  units.forEach((unit, index) => {
    if (unit.kind === 'word' || unit.isTitle) return;
    if (tag[index] !== TAG.statement && !isShortTurn(units, index)) return;
    while ((claimed[at]?.end ?? Infinity) <= unit.start) at++;
    if (!claimed.slice(at, at + NEIGHBOURS).some((span) => overlaps(span, unit))) waiting.push(index);
  });
  return waiting;
}

/** `“Like a cat.”`: a few words that are a whole paragraph and a sentence, beside one that begins with a quotation. */
function isShortTurn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const [before, behind] = [units[at - 1], units[at + 1]];
  if (unit?.kind !== 'quote' || before?.block === unit.block || behind?.block === unit.block) return false;
  const isSentence = /^["“„‘«»]\p{Lu}/u.test(unit.text) && /[.?!…]["”“’»«]$/u.test(unit.text);
  return isSentence && (behind?.kind === 'quote' || opensWithQuote(units, at - 1));
}

/** Units of a paragraph that are looked back over: keeps the whole linear. */
const LONGEST_TURN = 60;

function opensWithQuote(units: readonly Unit[], last: number): boolean {
  let first = last;
  while (first > last - LONGEST_TURN && units[first - 1]?.block === units[last]?.block) first--;
  return units[first]?.kind === 'quote';
}

/** Of the drafts about doubtful cues, those that are a waiting quotation and no words more. */
export const claiming = (
  { units }: Reading,
  waiting: readonly number[],
  doubtful: readonly QuotationDraft[],
): readonly QuotationDraft[] =>
  doubtful.filter(
    ({ content, type }) =>
      type === 'direct' && waiting.some((unit) => contains(content, units[unit] ?? NOWHERE)),
  );

const NOWHERE: Span = { start: -1, end: -1 };

/**
 * The drafts, and those of whole statements between marks that are a sentence of their own or follow a colon: they are
 * quotations even where no word introduces them. `Her husband was blunter. “It is a hole in the ground.”` Whose they
 * are remains to be found. Marks that are not closed before the next paragraph opens its own go on there.
 */
export function withUnintroduced(
  reading: Reading,
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  const all = [...drafts];
  const endingAt = new Map(drafts.map(({ content }, at) => [content.end, at]));
  for (const unit of unclaimedQuotes(reading, drafts)) {
    const handed = handedOver(reading, unit);
    if (handed !== null) all.push(handed);
    if (handed !== null || !standsAlone(reading, unit)) continue;
    const { start, end } = reading.units[unit] ?? NOWHERE;
    const before = isContinued(reading, unit) ? endingAt.get(reading.units[unit - 1]?.end ?? -1) : undefined;
    const known = before === undefined ? undefined : all[before];
    if (before !== undefined && known !== undefined)
      all[before] = { ...known, content: { start: known.content.start, end } };
    else all.push(draftOf({ start, end }));
    endingAt.set(end, before ?? all.length - 1);
  }
  return all;
}

const standsAlone = (reading: Reading, at: number): boolean =>
  isAlone(reading, at) || isAfterColon(reading, at);

/** The paragraph before ends inside marks, and this one begins with them. */
function isContinued({ units }: Reading, at: number): boolean {
  const [before, here] = [units[at - 1], units[at]];
  return before?.kind === 'quote' && before.block !== here?.block && !isClosed(before.text);
}

/** Nothing but quotations and marks in its sentence. */
function isAlone({ units, from, to }: Reading, at: number): boolean {
  const sentence = units.slice(from[at], to[at]);
  return sentence.every(({ kind, text }) => kind === 'quote' || !/[\p{L}\p{N}]/u.test(text));
}

const isAfterColon = ({ units }: Reading, at: number): boolean => units[at - 1]?.text === ':';

const draftOf = (content: Span): QuotationDraft => ({
  type: 'direct',
  content,
  cue: null,
  source: null,
  speech: true,
  confidence: UNINTRODUCED,
});
