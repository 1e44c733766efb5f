import type { CueCandidate } from './cues.js';
import { logOdds } from './log-odds.js';
import { closesMargin, opensMargin, partMargin, type Margins } from './margins.js';
import { PART } from './part-features.js';
import { TAG } from './reading.js';
import type { Window } from './window.js';

/** What speaks for a draft that was read about a cue, or against it; `trustOf` weighs it. */
export const EVIDENCE = [
  'speech',
  'cue',
  'noun',
  'opens',
  'closes',
  'inside',
  'least inside',
  'source',
  'has source',
  'short',
  'length',
  'lone word',
  'two words',
  'verb',
  'before cue',
  'before cue with source',
  'other sentence',
  'contents',
] as const;
/** A number for each of `EVIDENCE`, in its order. */
export type Evidence = readonly number[];

/** Items `[from, to)` of a window. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A content and its source among the items of a cue's window; `contents` counts all contents about the cue. */
export interface ReadDraft {
  readonly window: Window;
  readonly margins: Margins;
  readonly cue: CueCandidate;
  readonly content: Stretch;
  readonly source: Stretch | null;
  readonly contents: number;
}

const LONG = 4;
const MANY = 4;

export function evidenceOf({ window, margins, cue, content, source, contents }: ReadDraft): Evidence {
  const { items, anchor } = window;
  const { from, to } = content;
  const isBefore = to <= anchor ? 1 : 0;
  return [
    logOdds(cue.speech),
    logOdds(cue.speech + cue.belief),
    items[anchor]?.tag === TAG.NOUN ? 1 : 0,
    opensMargin(margins, from, PART.content),
    closesMargin(margins, to, PART.content),
    meanMargin(margins, content),
    leastMargin(margins, content, PART.content),
    source === null ? 0 : leastMargin(margins, source, PART.source),
    source === null ? 0 : 1,
    Math.min(1, (to - from) / LONG),
    Math.log(to - from),
    to - from === 1 ? 1 : 0,
    to - from === 2 ? 1 : 0,
    items.slice(from, to).some(({ tag }) => tag === TAG.VERB || tag === TAG.AUX) ? 1 : 0,
    isBefore,
    source === null ? 0 : isBefore,
    items[from]?.sentence === 0 ? 0 : 1,
    Math.min(MANY, contents),
  ];
}

function leastMargin(margins: Margins, { from, to }: Stretch, part: number): number {
  let least = Infinity;
  for (let i = from; i < to; i++) least = Math.min(least, partMargin(margins, i, part));
  return least;
}

function meanMargin(margins: Margins, { from, to }: Stretch): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += partMargin(margins, i, PART.content);
  return sum / (to - from);
}
