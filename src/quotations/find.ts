import type { Layout } from '../news/layout.js';
import { Features } from '../text/hashing.js';
import type { Span } from '../text/span.js';
import { addRows, type Weights } from '../text/weights.js';
import { blockWordsOf } from './block-words.js';
import { chainScores, decode, type ChainModel, type ChainScores } from './chain.js';
import { CUE_FEATURES_MOST, CUE_LABELS, cueFeatures, mayBeCue, sentenceFacts } from './cue-features.js';
import type { QuotationDraft } from './draft.js';
import { PARTS } from './part-features.js';
import { pathOf } from './path.js';
import { marginals } from './marginals.js';
import { withFirstHalf } from './halves.js';
import { isNaming } from './naming.js';
import { isClosed } from './quoted.js';
import { isWorkTitle } from './work-title.js';
import { withoutRivals } from './rivals.js';
import { isSilence } from './silence.js';
import { signedQuotations } from './signed.js';
import { transcriptQuotations, withoutLoans } from './transcript.js';
import { TAG, isQuoteTag, readingOf, type Reading } from './reading.js';
import { LEAST_BESIDE_MARKS, claiming, unclaimedQuotes, withUnintroduced } from './unclaimed.js';
import { windowOf, type Item, type Window } from './window.js';

export interface QuotationModels {
  /** Tells the cues among the units; a column for each of `CUE_LABELS`. */
  readonly cues: Weights;
  /** Tells content and source about a cue. */
  readonly chain: ChainModel;
}

/** A unit taken for a cue, with the probabilities of `CUE_LABELS`. */
export interface CueCandidate {
  readonly unit: number;
  readonly speech: number;
  readonly belief: number;
}

/** Below this probability a word is no cue: on held-out articles F1 is the same from 0.3 to 0.45, precision is not. */
const LEAST_CUE = 0.4;

/** Least probability of a source that the likeliest reading leaves out. */
const LEAST_SOURCE = 0.15;

const CONTENT = PARTS.indexOf('content');
const SOURCE = PARTS.indexOf('source');
const CUE = PARTS.indexOf('cue');

/** Every quotation of an article whose cue or marks show it, in reading order; speakers are not resolved yet. */
export function findQuotations(
  layout: Layout,
  models: QuotationModels,
  words = blockWordsOf(layout),
): readonly QuotationDraft[] {
  const reading = readingOf(layout, words);
  const { text } = layout.article;
  const found = claimed(text, reading, models);
  const turns = transcriptQuotations(layout);
  const others = outside(turns, found).filter(
    (draft) => !isSilence(text, draft) && !isWorkTitle(text, draft) && !isNaming(text, draft),
  );
  return withoutRivals([...signedQuotations(layout), ...withoutLoans(text, turns, others), ...others]);
}

/** The drafts about sure cues, then those for quotations in marks that these leave out. */
function claimed(text: string, reading: Reading, models: QuotationModels): readonly QuotationDraft[] {
  const cues = cuesOf(reading, models.cues, LEAST_BESIDE_MARKS);
  const isSure = ({ speech, belief }: CueCandidate): boolean => speech + belief >= LEAST_CUE;
  const about = (cue: CueCandidate): readonly QuotationDraft[] =>
    draftsAbout(text, windowOf(reading, cue.unit), cue, models.chain);
  const sure = cues.filter(isSure).flatMap(about);
  const waiting = unclaimedQuotes(reading, sure);
  const sentences = new Set(waiting.map((unit) => reading.units[unit]?.sentence));
  const doubtful = cues.filter((cue) => !isSure(cue) && sentences.has(reading.units[cue.unit]?.sentence));
  return withUnintroduced(reading, [...sure, ...claiming(reading, waiting, doubtful.flatMap(about))]);
}

/** In a turn of a transcript, where all is speech already, a report without marks must be at least so likely. */
const LEAST_IN_TURN = 0.75;

/** The drafts, in their cues' order, but for doubtful ones in a turn of a transcript. */
function outside(
  turns: readonly QuotationDraft[],
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  let at = 0;
  return drafts.filter(({ type, cue, content, confidence }) => {
    const place = cue?.start ?? content.start;
    while ((turns[at]?.content.end ?? Infinity) <= place) at++;
    const turn = turns[at];
    if (turn === undefined || place < (turn.cue?.start ?? Infinity)) return true;
    return place >= turn.content.start && (type !== 'indirect' || confidence >= LEAST_IN_TURN);
  });
}

/** The units that may be cues, in order. */
export function cuesOf(reading: Reading, weights: Weights, least: number): readonly CueCandidate[] {
  const cues: CueCandidate[] = [];
  const features = new Features(CUE_FEATURES_MOST);
  const scores = new Float32Array(CUE_LABELS.length);
  for (let from = 0; from < reading.units.length; from = reading.to[from] ?? Infinity) {
    const to = reading.to[from] ?? 0;
    const facts = sentenceFacts(reading, from, to);
    const here: CueCandidate[] = [];
    for (let unit = from; unit < to; unit++) {
      if (!mayBeCue(reading, unit)) continue;
      scores.fill(0);
      cueFeatures(reading, unit, facts, features);
      addRows(weights, features, scores);
      toProbabilities(scores);
      const [none = 0, speech = 0, belief = 0] = scores;
      if (1 - none >= least) here.push({ unit, speech, belief });
    }
    cues.push(...strongest(here));
  }
  return cues;
}

/** No sentence of sense has more cues; a page of `said said said` must not take minutes. */
const MOST_CUES = 16;

function strongest(cues: readonly CueCandidate[]): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues;
  const weakestFirst = [...cues].sort((a, b) => a.speech + a.belief - b.speech - b.belief);
  return weakestFirst.slice(-MOST_CUES).sort((a, b) => a.unit - b.unit);
}

/** Turns scores into probabilities, in place. */
function toProbabilities(scores: Float32Array): void {
  const top = Math.max(scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const odds = Math.exp((scores[label] ?? 0) - top);
    scores[label] = odds;
    sum += odds;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / sum;
}

function draftsAbout(
  text: string,
  window: Window,
  cue: CueCandidate,
  model: ChainModel,
): readonly QuotationDraft[] {
  const scores = chainScores(window, pathOf(window), model);
  const likely = decode(scores, window.items.length);
  const decoded = likely.includes(CONTENT) ? likely : withContent(scores, window, cue, likely);
  const parts = withFirstHalf(window, decoded);
  const source = longest(runsOf(text, window, parts, SOURCE)) ?? likeliestSource(text, window, scores, parts);
  const cueSpan = runsOf(text, window, parts, CUE).find(
    (run) => run.from <= window.anchor && window.anchor < run.to,
  );
  const contents = runsOf(text, window, parts, CONTENT);
  const isSure = source !== null && !contents.some((run) => typeOf(text, window, run) === 'direct');
  const isHalf = (run: Run): boolean => source !== null && run.to <= window.anchor;
  return contents
    .filter(
      (run) => isSure || isHalf(run) || typeOf(text, window, run) !== 'indirect' || hasVerb(window, run),
    )
    .map((run) => ({ run, content: trimmed(text, window, run) }))
    .filter(({ content }) => /[\p{L}\p{N}]/u.test(text.slice(content.start, content.end)))
    .map(({ run, content }) => ({
      type: typeOf(text, window, run),
      content,
      cue: cueSpan === undefined ? null : { start: cueSpan.start, end: cueSpan.end },
      source: source === null ? null : { start: source.start, end: source.end },
      speech: cue.speech >= cue.belief,
      confidence: cue.speech + cue.belief,
    }));
}

/** From this probability on a cue is believed to have a content. */
const SURE_CUE = 0.8;
/** How much likelier than it is a content is made to be, at most, so that a sure cue has one; in natural logarithm. */
const MOST_FAVOUR = 1;

/** The likeliest reading in which a sure cue has a content; the likeliest of all where that would be far-fetched. */
function withContent(
  scores: ChainScores,
  { items }: Window,
  cue: CueCandidate,
  likely: Uint8Array,
): Uint8Array {
  if (cue.speech < SURE_CUE) return likely;
  const item = scores.item.map((score, at) => (at % PARTS.length === CONTENT ? score + MOST_FAVOUR : score));
  const favoured = decode({ ...scores, item }, items.length);
  return favoured.includes(CONTENT) && favoured.includes(SOURCE) ? favoured : likely;
}

/** Beside words in marks, or of nobody, a few words without a verb are no report: `testified on the second day`. */
const hasVerb = ({ items }: Window, { from, to }: Run): boolean =>
  items.slice(from, to).some(({ tag }) => tag === TAG.VERB || tag === TAG.AUX || tag === TAG.sentence);

/**
 * Where the likeliest reading has no source, the items that are one in other readings (`he … and says`): most cues
 * have a source somewhere.
 */
function likeliestSource(text: string, window: Window, scores: ChainScores, parts: Uint8Array): Run | null {
  const { item } = marginals(scores, window.items.length);
  const likely = (i: number): number => (parts[i] === CONTENT ? 0 : (item[i * PARTS.length + SOURCE] ?? 0));
  let best = 0;
  for (let i = 1; i < window.items.length; i++) if (likely(i) > likely(best)) best = i;
  if (likely(best) < LEAST_SOURCE) return null;
  const chosen = parts.map((_, i) => (likely(i) >= likely(best) / 2 ? SOURCE : 0));
  return runsOf(text, window, chosen, SOURCE).find((run) => run.from <= best && best < run.to) ?? null;
}

/** Neighbouring items of one part. */
interface Run extends Span {
  readonly from: number;
  readonly to: number;
}

function runsOf(text: string, { items }: Window, parts: Uint8Array, part: number): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < items.length; i++) {
    if (parts[i] !== part) continue;
    const from = i;
    while (i + 1 < items.length && parts[i + 1] === part && !isParted(text, items[i], items[i + 1])) i++;
    runs.push({ from, to: i + 1, start: items[from]?.start ?? 0, end: items[i]?.end ?? 0 });
  }
  return runs;
}

/** A new paragraph begins another content, unless a quotation runs on into it: its marks are not closed before. */
const isParted = (text: string, one: Item | undefined, next: Item | undefined): boolean =>
  next?.opensBlock === true &&
  one !== undefined &&
  (!isQuoteTag(one.tag) || isClosed(text.slice(one.start, one.end)));

const longest = (runs: readonly Run[]): Run | null =>
  runs.reduce<Run | null>(
    (best, run) => (best === null || run.end - run.start > best.end - best.start ? run : best),
    null,
  );

/** A content without the marks at its edges that belong to the sentence about it. */
function trimmed(text: string, { items }: Window, run: Run): Span {
  let { start, end } = run;
  if (!isQuoteTag(items[run.from]?.tag))
    while (start < end && /[\s,;:.–—-]/u.test(text[start] ?? '')) start++;
  if (!isQuoteTag(items[run.to - 1]?.tag))
    while (end > start && /[\s,;:–—-]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function typeOf(text: string, { items }: Window, run: Run): QuotationDraft['type'] {
  const inside = items.slice(run.from, run.to);
  if (inside.every(({ tag }) => isQuoteTag(tag) || tag === TAG.PUNCT)) return 'direct';
  const hasMarks = /["“”«»]|(?:^|\s)[‘'](?=\p{L})/u.test(text.slice(run.start, run.end));
  return hasMarks ? 'mixed' : 'indirect';
}
