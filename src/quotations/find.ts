import type { Layout } from '../news/layout.js';
import type { Span } from '../text/span.js';
import { addRow, type Weights } from '../text/weights.js';
import { chainScores, decode, type ChainModel } from './chain.js';
import { CUE_FEATURES_MOST, CUE_LABELS, cueFeatures, sentenceFacts } from './cue-features.js';
import type { QuotationDraft } from './draft.js';
import { PARTS, pathOf } from './part-features.js';
import { withoutRivals } from './rivals.js';
import { signedQuotations } from './signed.js';
import { transcriptQuotations } from './transcript.js';
import { TAG, readingOf, type Reading } from './reading.js';
import { windowOf, type Window } from './window.js';

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

/** Below this probability a word is no cue: chosen by F1 on held-out articles. */
const LEAST_CUE = 0.3;

const CONTENT = PARTS.indexOf('content');
const SOURCE = PARTS.indexOf('source');
const CUE = PARTS.indexOf('cue');

/** Every quotation of an article whose cue or marks show it, in reading order; speakers are not resolved yet. */
export function findQuotations(layout: Layout, models: QuotationModels): readonly QuotationDraft[] {
  const reading = readingOf(layout);
  const found = cuesOf(reading, models.cues, LEAST_CUE).flatMap((cue) =>
    draftsAbout(layout.article.text, windowOf(reading, cue.unit), cue, models.chain),
  );
  const printed = [...signedQuotations(layout), ...transcriptQuotations(layout)];
  return withoutRivals([...printed, ...found]);
}

/** The units that may be cues, in order. */
export function cuesOf(reading: Reading, weights: Weights, least: number): readonly CueCandidate[] {
  const cues: CueCandidate[] = [];
  const features = new Int32Array(CUE_FEATURES_MOST);
  const scores = new Float32Array(CUE_LABELS.length);
  for (let from = 0; from < reading.units.length; from = reading.to[from] ?? Infinity) {
    const to = reading.to[from] ?? 0;
    const facts = sentenceFacts(reading, from, to);
    for (let unit = from; unit < to; unit++) {
      if (reading.units[unit]?.kind !== 'word') continue;
      scores.fill(0);
      for (let f = cueFeatures(reading, unit, facts, features) - 1; f >= 0; f--) addRow(weights, features[f] ?? 0, scores);
      const [none = 0, speech = 0, belief = 0] = softmax(scores);
      if (1 - none >= least) cues.push({ unit, speech, belief });
    }
  }
  return cues;
}

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / sum);
}

function draftsAbout(text: string, window: Window, cue: CueCandidate, model: ChainModel): readonly QuotationDraft[] {
  const parts = decode(chainScores(window, pathOf(window), model), window.items.length);
  const source = longest(runsOf(window, parts, SOURCE));
  const cueSpan = runsOf(window, parts, CUE).find((run) => run.from <= window.anchor && window.anchor < run.to);
  return runsOf(window, parts, CONTENT)
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

/** Neighbouring items of one part. */
interface Run extends Span {
  readonly from: number;
  readonly to: number;
}

function runsOf({ items }: Window, parts: Uint8Array, part: number): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < items.length; i++) {
    if (parts[i] !== part) continue;
    const from = i;
    while (i + 1 < items.length && parts[i + 1] === part) i++;
    runs.push({ from, to: i + 1, start: items[from]?.start ?? 0, end: items[i]?.end ?? 0 });
  }
  return runs;
}

const longest = (runs: readonly Run[]): Run | null =>
  runs.reduce<Run | null>((best, run) => (best === null || run.end - run.start > best.end - best.start ? run : best), null);

/** A content without the marks at its edges that belong to the sentence about it. */
function trimmed(text: string, { items }: Window, run: Run): Span {
  let { start, end } = run;
  if (!isQuote(items[run.from]?.tag)) while (start < end && /[\s,;:.–—-]/u.test(text[start] ?? '')) start++;
  if (!isQuote(items[run.to - 1]?.tag)) while (end > start && /[\s,;:–—-]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const isQuote = (tag: number | undefined): boolean => tag === TAG.statement || tag === TAG.fragment;

function typeOf(text: string, { items }: Window, run: Run): QuotationDraft['type'] {
  const inside = items.slice(run.from, run.to);
  if (inside.every(({ tag }) => isQuote(tag) || tag === TAG.PUNCT)) return 'direct';
  const hasMarks = /["“”«»]|(?:^|\s)[‘'](?=\p{L})/u.test(text.slice(run.start, run.end));
  return hasMarks ? 'mixed' : 'indirect';
}
