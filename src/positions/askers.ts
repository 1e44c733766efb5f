import type { Quotation } from '../quotations/quotation.js';
import { sliceOf } from '../text/span.js';
import { speakerParty, type Hearing } from './speaker-party.js';

/** Whose turns end in a question so often asks the others: in transcripts of polnear-train interviewers a third or more, who answers 1 in 22. */
const ASKING_PART = 1 / 4;

/** `HOLM: Will it hold?`: a turn of a transcript. */
export const isTurn = (text: string, { source }: Quotation): boolean =>
  source !== null && text[source.end] === ':';

/** Who leads the interviews of an article: what he says in his turns leads up to his questions, and holds nothing. */
export function askersOf(scene: Hearing, quotations: readonly Quotation[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asked: number }>();
  for (const quotation of quotations) {
    const name = isTurn(scene.text, quotation) ? (speakerParty(scene, quotation)?.name ?? null) : null;
    if (name === null) continue;
    const { all, asked } = turns.get(name) ?? { all: 0, asked: 0 };
    const isAsked = /\?["”’']*$/u.test(sliceOf(scene.text, quotation.content).trimEnd());
    turns.set(name, { all: all + 1, asked: asked + (isAsked ? 1 : 0) });
  }
  return new Set([...turns].flatMap(([name, { all, asked }]) => (asked > all * ASKING_PART ? [name] : [])));
}
