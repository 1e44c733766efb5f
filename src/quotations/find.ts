import type { Layout } from '../news/layout.js';
import { firstNotBefore } from '../text/halving.js';
import type { Span } from '../text/span.js';
import type { Weights } from '../text/weights.js';
import { blockWordsOf } from './block-words.js';
import type { ChainModel } from './chain.js';
import type { QuotationDraft } from './draft.js';
import { withSourceHandedTo } from './handed-over.js';
import { withInnerSources } from './inner-source.js';
import { invertedTail, isInvertedDraft } from './inverted-tail.js';
import { isThatReport } from './that-report.js';
import { isNaming } from './naming.js';
import { isWorkTitle } from './work-title.js';
import { isParenthesis } from './parenthesis.js';
import { isPointer } from './pointer.js';
import { withoutRivals } from './rivals.js';
import { isSilence } from './silence.js';
import { signedQuotations } from './signed.js';
import { transcriptQuotations, withoutLoans } from './transcript.js';
import { readingOf, type Reading } from './reading.js';
import { LEAST_BESIDE_MARKS, claiming, unclaimedQuotes, withUnintroduced } from './unclaimed.js';
import { unlabelledAnswers } from './unlabelled.js';
import { isVerdict } from './verdict.js';
import { isWhen } from './when-told.js';
import { windowsOf } from './window.js';
import { isWrittenThing } from './written-thing.js';
import { cueLevels, cuesOf, type CueCandidate } from './cues.js';
import { draftsAbout } from './drafts-about.js';

export interface QuotationModels {
  /** Tells the cues among the units; a column for each of `CUE_LABELS`. */
  readonly cues: Weights;
  /** Tells content and source about a cue. */
  readonly chain: ChainModel;
}

/**
 * Below this probability a word is no cue. What is read about one is asked again whether it is doubtful: on held-out
 * articles joint F1 is then 77.7 from 0.45 on, 77.8 from 0.35 to 0.25.
 */
const LEAST_CUE = 0.35;

/** What looks like a quotation and is none. */
const LOOK_ALIKES = [isSilence, isWorkTitle, isNaming, isWhen, isWrittenThing, isPointer] as const;

/** Every quotation of an article whose cue or marks show it, in reading order; speakers are not resolved yet. */
export function findQuotations(
  layout: Layout,
  models: QuotationModels,
  words = blockWordsOf(layout),
): readonly QuotationDraft[] {
  const reading = readingOf(layout, words);
  const { text } = layout.article;
  const found = claimed(text, reading, models);
  const labelled = transcriptQuotations(layout);
  const turns = labelled.length > 0 ? labelled : unlabelledAnswers(layout);
  const others = outside(turns, found).filter((draft) => !LOOK_ALIKES.some((isSuch) => isSuch(text, draft)));
  return withInnerSources(
    text,
    withoutRivals([...signedQuotations(layout), ...withoutLoans(text, turns, others), ...others]),
  );
}

/** Below this a verb of saying before `that` is rare, and the models have seen too little of it: `testified`. */
const RARE = 0.5;

/** Where a word that may be a cue is likelier one. */
const isInPlace = (reading: Reading, { unit, speech, belief }: CueCandidate): boolean =>
  isParenthesis(reading, unit) ||
  isVerdict(reading, unit) ||
  (speech + belief < RARE && isThatReport(reading, unit));

/** The drafts about sure cues, then those for quotations in marks that these leave out. */
function claimed(text: string, reading: Reading, models: QuotationModels): readonly QuotationDraft[] {
  const cues = cuesOf(reading, models.cues, LEAST_BESIDE_MARKS).map((cue) =>
    isInPlace(reading, cue) ? likelier(cue) : cue,
  );
  const window = windowsOf(reading, cueLevels(reading, cues));
  const isSure = ({ speech, belief }: CueCandidate): boolean => speech + belief >= LEAST_CUE;
  const about = (cue: CueCandidate): readonly QuotationDraft[] =>
    draftsAbout(text, window(cue.unit), cue, models.chain);
  const sure = withSourceHandedTo(
    reading,
    cues.flatMap((cue) => {
      const tail = invertedTail(reading, cue.unit);
      const read = isSure(cue) ? about(cue) : [];
      return tail === null || read.some(isInvertedDraft) ? read : [tail];
    }),
  );
  const waiting = unclaimedQuotes(reading, sure);
  const sentences = new Set(waiting.map((unit) => reading.units[unit]?.sentence));
  const doubtful = cues.filter((cue) => !isSure(cue) && sentences.has(reading.units[cue.unit]?.sentence));
  return withUnintroduced(reading, [...sure, ...claiming(reading, waiting, doubtful.flatMap(about))]);
}

/** Times that the odds of a cue are greater between commas, where two of three doubtful ones are cues, or in a verdict. */
const PARENTHETIC = 6;

function likelier(cue: CueCandidate): CueCandidate {
  const { speech, belief } = cue;
  const all = (PARENTHETIC * (speech + belief)) / (1 + (PARENTHETIC - 1) * (speech + belief));
  return { ...cue, speech: (all * speech) / (speech + belief), belief: (all * belief) / (speech + belief) };
}

/** In a turn of a transcript, where all is speech already, a report without marks must be at least so likely. */
const LEAST_IN_TURN = 0.75;

/** Whether one of some spans, in order, lies in another: marks that every turn opens and none closes pair over turns. */
function holdsOne(labels: readonly Span[], content: Span): boolean {
  const first = firstNotBefore(labels.length, (at) => (labels[at]?.start ?? 0) < content.start);
  return (labels[first]?.end ?? Infinity) <= content.end;
}

/** The drafts, in their cues' order, but for doubtful ones in a turn of a transcript, and those that run into another turn. */
function outside(
  turns: readonly QuotationDraft[],
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  let at = 0;
  const labels = turns.flatMap((turn) => turn.cue ?? []);
  return drafts.filter(({ type, cue, content, confidence }) => {
    if (holdsOne(labels, content)) return false;
    const place = cue?.start ?? content.start;
    while ((turns[at]?.content.end ?? Infinity) <= place) at++;
    const turn = turns[at];
    if (turn === undefined || place < (turn.cue ?? turn.content).start) return true;
    return place >= turn.content.start && (type !== 'indirect' || confidence >= LEAST_IN_TURN);
  });
}
