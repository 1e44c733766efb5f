import { sliceOf } from '../../text/span.js';
import { inherited, unattributed, type Attribution } from './attribution.js';
import type { Entity } from './entity.js';
import type { Gender } from './lexicon.js';
import { GENDER } from './nameless-before.js';
import { leadOf, type Lead } from './lead.js';
import { blockAt } from './reading.js';
import { inDialogue, turnsIn, type Dialogue, type Turn } from './turns.js';

/** A row of turns, and whom the paragraph before it names. */
interface Exchange {
  readonly turns: readonly Turn[];
  readonly lead: Lead;
}

/**
 * Attributions with those of bare turns made again from both sides: between two who talk, turns alternate, and what the
 * turn before and the turn behind tell must agree (Elson and McKeown, AAAI 2010; He, Barbosa and Kondrak, ACL 2013).
 * Short paragraphs without a name are a dialogue only where somebody asks or two have been heard: in news they may be
 * one statement.
 *
 * ```
 * “You are late,” Berg said. ¶ “Was I asked?” ¶ “Twice,” Berg said.    the middle one is not Berg’s
 * ```
 */
export function withTurns(dialogue: Dialogue, attributions: readonly Attribution[]): readonly Attribution[] {
  const made = [...attributions];
  for (const exchange of exchangesIn(dialogue, attributions)) {
    exchange.turns.forEach(({ at, isBare, isBeat, told }, turn) => {
      const said = isBare ? bareTurn(dialogue, exchange, turn) : told;
      if (said !== null) made[at] = said;
      if (said !== null && isBeat)
        for (const other of goingOn(dialogue, at)) made[other] = inherited(said, 'same paragraph');
    });
  }
  return made;
}

/** `“Rain.” Berg shut the door. “And soon.”`: what is said in marks behind a beat, where nothing tells another source. */
function goingOn({ reading, drafts }: Dialogue, at: number): readonly number[] {
  const first = drafts[at]?.content;
  if (first === undefined) return [];
  const block = blockAt(reading, first.start);
  return drafts.flatMap(({ type, source, content }, other) =>
    type === 'direct' &&
    source === null &&
    content.start > first.end &&
    blockAt(reading, content.start) === block
      ? [other]
      : [],
  );
}

/** Rows of turns, one paragraph behind another; a turn alone is a row where words are reported right before it. */
function exchangesIn(dialogue: Dialogue, attributions: readonly Attribution[]): readonly Exchange[] {
  const { reading, cast, drafts } = dialogue;
  const turns = turnsIn(dialogue, attributions);
  if (!turns.some(({ isBare, isBeat }) => isBare || isBeat)) return [];
  const spoken = new Set(drafts.map(({ content }) => blockAt(reading, content.start)));
  return rowsOf(turns)
    .filter((row) => row.length > 1 || spoken.has((row[0]?.block ?? 0) - 1))
    .filter((row) => row.some(({ isBare, isBeat }) => isBare || isBeat))
    .map((row) => answering(dialogue, { turns: row, lead: leadOf(reading, cast, (row[0]?.block ?? 0) - 1) }));
}

function rowsOf(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const rows: Turn[][] = [];
  for (const turn of turns) {
    const row = rows.at(-1);
    if (row !== undefined && (row.at(-1)?.block ?? 0) >= turn.block - 1) row.push(turn);
    else rows.push([turn]);
  }
  return rows;
}

/** `Abernathy asked Vaughn whether … ¶ “No,” she said.`: the one who was asked answers, not a woman named before. */
function answering({ reading, drafts }: Dialogue, exchange: Exchange): Exchange {
  const { turns, lead } = exchange;
  const [first, ...others] = turns;
  const source = first === undefined ? null : (drafts[first.at]?.source ?? null);
  if (first === undefined || source === null || lead.asked === null) return exchange;
  const gender = GENDER[sliceOf(reading.text, source).toLowerCase()];
  if (gender === undefined || !isAnswer(first, lead, gender)) return exchange;
  return { lead, turns: [{ ...first, told: { ...inDialogue(reading, lead.asked), source } }, ...others] };
}

/** Whoever asked may go on asking, and somebody of whom nothing tells that it is `she` gives way to a woman who asked. */
function isAnswer({ told, isBeat, isQuestion }: Turn, { asker, asked }: Lead, gender: Gender): boolean {
  if (told === null || isBeat || (asked?.gender ?? gender) !== gender) return false;
  const isAskers = told.speaker?.name === asker?.name;
  return !isAskers || (!isQuestion && asked?.gender === gender);
}

/** The speaker of a bare turn by its neighbours; `null` where they do not tell. */
function bareTurn(dialogue: Dialogue, exchange: Exchange, turn: number): Attribution | null {
  if (!isTalk(exchange, turn)) return null;
  const before = anchorFrom(exchange, turn, -1);
  const behind = anchorFrom(exchange, turn, 1);
  const sides = [before, behind]
    .filter((side) => side !== null)
    .map((side) => sayer(dialogue, exchange, side));
  const [one, other] = sides.filter(({ speaker }) => speaker !== null);
  if (one !== undefined && other !== undefined && nameOf(one) !== nameOf(other)) return null;
  return one ?? sides[0] ?? null;
}

/** Somebody asks in this turn, the one before or the paragraph before them all; or two take turns before it. */
function isTalk({ turns, lead }: Exchange, turn: number): boolean {
  const [here, last] = [turns[turn], turns[turn - 1]];
  const isShortlyAsked = lead.asker !== null && turns.slice(0, turn).every(({ isBare }) => !isBare);
  if (here?.isQuestion === true || last?.isQuestion === true || isShortlyAsked) return true;
  const told = turns.slice(0, turn).flatMap(({ told }) => (told === null ? [] : [nameOf(told)]));
  return new Set(told).size === 2;
}

interface Anchor {
  readonly told: Attribution;
  readonly distance: number;
  readonly isBefore: boolean;
}

/** The nearest turn to one side of which the speaker is told, with bare ones alone between. */
function anchorFrom({ turns }: Exchange, from: number, step: 1 | -1): Anchor | null {
  for (let at = from + step; turns[at] !== undefined; at += step) {
    const told = turns[at]?.told ?? null;
    if (told !== null) return { told, distance: Math.abs(at - from), isBefore: step < 0 };
    if (turns[at]?.isBare !== true) return null;
  }
  return null;
}

/** Whoever speaks in the anchor’s turn speaks in every second one; the others are the other’s, named or not. */
function sayer(
  { reading }: Dialogue,
  { turns, lead }: Exchange,
  { told, distance, isBefore }: Anchor,
): Attribution {
  if (distance % 2 === 0) return inherited(told, 'dialogue');
  const heard = turns.flatMap((turn) => (turn.told === null ? [] : [turn.told]));
  const people = heard.filter(({ speaker }) => speaker?.kind !== 'unnamed');
  // Whoever asked and two who answer: who comes in behind the bare turn tells nothing of it.
  const names = new Set(people.map(nameOf));
  if (lead.asker !== null && names.size > 1 && !names.has(lead.asker.name))
    return isBefore ? inDialogue(reading, lead.asker) : unattributed();
  const others = people.filter((one) => nameOf(one) !== nameOf(told));
  if (new Set(others.map(nameOf)).size === 1) return inherited(others[0] ?? unattributed(), 'dialogue');
  const other = others.length === 0 ? otherOf(lead, told.speaker?.name) : null;
  return other === null ? unattributed() : inDialogue(reading, other);
}

/** Whoever asked, or the only other one whom the paragraph before names. */
function otherOf({ people, asker }: Lead, name: string | undefined): Entity | null {
  if (asker !== null && asker.name !== name) return asker;
  const [only, second] = people.filter((one) => one.name !== name);
  return second === undefined ? (only ?? null) : null;
}

const nameOf = ({ speaker }: Attribution): string => speaker?.name ?? '';
