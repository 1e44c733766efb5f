import { hashOf } from '../text/hashing.js';
import type { Span } from '../text/span.js';
import { chainScores, decode, type ChainModel, type ChainScores } from './chain.js';
import type { CueCandidate } from './cues.js';
import { withoutDays } from './days.js';
import type { QuotationDraft } from './draft.js';
import { evidenceOf } from './evidence.js';
import { reportAmid, withFirstHalf, withSecondHalf } from './halves.js';
import { withInvertedSource } from './inverted.js';
import { marginsOf } from './margins.js';
import { itemMarginals } from './marginals.js';
import { PART, PARTS } from './part-features.js';
import { pathOf } from './path.js';
import { isClosed } from './quoted.js';
import { TAG, isQuoteTag } from './reading.js';
import { withoutMainVerb } from './relative-clause.js';
import { wholeSubject } from './whole-subject.js';
import type { Item, Window } from './window.js';

/** Least probability of a source that the likeliest reading leaves out. */
const LEAST_SOURCE = 0.15;

/** What is said about a cue, and by whom, as its window is likeliest read. */
export function draftsAbout(
  text: string,
  window: Window,
  cue: CueCandidate,
  model: ChainModel,
): readonly QuotationDraft[] {
  const scores = withInvertedSource(window, withoutDays(window, chainScores(window, pathOf(window), model)));
  const likely = decode(scores, window.items.length);
  const decoded = likely.includes(PART.content) ? likely : withContent(scores, window, cue, likely);
  const parts = withoutMainVerb(window, withSecondHalf(window, withFirstHalf(window, decoded)));
  const source = whole(
    window,
    longest(runsOf(text, window, parts, PART.source).filter((run) => isNominal(window, run))) ??
      likeliestSource(text, window, scores, parts),
  );
  const cueSpan = runsOf(text, window, parts, PART.cue).find(
    (run) => run.from <= window.anchor && window.anchor < run.to,
  );
  const contents = behindColon(window, runsOf(text, window, parts, PART.content));
  const margins = marginsOf(scores, window.items.length);
  const amid = reportAmid(window, parts);
  const typed = contents.map((run) => ({ run, type: typeOf(text, window, run) }));
  const isSure = source !== null && !typed.some(({ type }) => type === 'direct');
  return typed
    .filter(
      ({ run, type }) =>
        isSure || (source !== null && run.to <= window.anchor) || type !== 'indirect' || hasVerb(window, run),
    )
    .map(({ run, type }) => ({ run, type, content: trimmed(text, window, run) }))
    .filter(({ content }) => /[\p{L}\p{N}]/u.test(text.slice(content.start, content.end)))
    .map(({ run, type, content }) => ({
      type,
      content,
      cue: cueSpan === undefined ? null : { start: cueSpan.start, end: cueSpan.end },
      source: source === null ? null : { start: source.start, end: source.end },
      speech: cue.speech >= cue.belief,
      confidence: cue.speech + cue.belief,
      isSplit: amid !== null && (run.to === amid.from || run.from === amid.to),
      evidence: evidenceOf({
        window,
        margins,
        cue,
        content: asRead(run, contents, decoded),
        source,
        contents: contents.length,
      }),
    }));
}

const COLON = hashOf(':');

/**
 * Of contents on both sides of a cue, where one follows a colon behind it, those behind it: in `In a letter, she said:
 * “…”` nothing is said before.
 */
function behindColon({ items, anchor }: Window, contents: readonly Run[]): readonly Run[] {
  const behind = contents.filter(({ from }) => from > anchor);
  return behind.some(({ from }) => items[from - 1]?.word === COLON) ? behind : contents;
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
  const item = scores.item.slice(0, items.length * PARTS.length);
  for (let at = PART.content; at < item.length; at += PARTS.length) item[at] = (item[at] ?? 0) + MOST_FAVOUR;
  const favoured = decode({ ...scores, item }, items.length);
  return favoured.includes(PART.content) && favoured.includes(PART.source) ? favoured : likely;
}

/** The half that was added is as sure as the one that the models read. */
const asRead = (run: Run, contents: readonly Run[], decoded: Uint8Array): Run =>
  [run, ...contents].find(({ from }) => decoded[from] === PART.content) ?? run;

/** Beside words in marks, or of nobody, a few words without a verb are no report: `testified on the second day`. */
const hasVerb = ({ items }: Window, { from, to }: Run): boolean =>
  items.slice(from, to).some(({ tag }) => tag === TAG.VERB || tag === TAG.AUX || tag === TAG.sentence);

function whole(window: Window, source: Run | null): Run | null {
  if (source === null) return null;
  const { from, to, end } = wholeSubject(window, source);
  return { from, to, start: window.items[from]?.start ?? source.start, end };
}

/** Verbs and adverbs alone are nobody: `they could not resist pointing out`. */
const isNominal = ({ items }: Window, { from, to }: Run): boolean =>
  items.slice(from, to).some(({ tag }) => !NOBODY.has(tag));
const NOBODY: ReadonlySet<number> = new Set([TAG.VERB, TAG.AUX, TAG.ADV, TAG.PUNCT, TAG.PART, TAG.ADP]);

/**
 * Where the likeliest reading has no source, the items that are one in other readings (`he … and says`): most cues
 * have a source somewhere.
 */
function likeliestSource(text: string, window: Window, scores: ChainScores, parts: Uint8Array): Run | null {
  const item = itemMarginals(scores, window.items.length);
  const likely = (i: number): number =>
    parts[i] === PART.content ? 0 : (item[i * PARTS.length + PART.source] ?? 0);
  let best = 0;
  for (let i = 1; i < window.items.length; i++) if (likely(i) > likely(best)) best = i;
  if (likely(best) < LEAST_SOURCE) return null;
  const chosen = parts.map((_, i) => (likely(i) >= likely(best) / 2 ? PART.source : 0));
  return runsOf(text, window, chosen, PART.source).find((run) => run.from <= best && best < run.to) ?? null;
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

/**
 * A new paragraph begins another content, unless a quotation runs on into it: its marks are not closed before. A sentence
 * in marks begins another behind a report without: `He noted that it works. “I tried it.”`
 */
const isParted = (text: string, one: Item | undefined, next: Item | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  (next.opensBlock
    ? !isQuoteTag(one.tag) || isClosed(text.slice(one.start, one.end))
    : one.sentence === 0 && next.sentence > 0 && isQuoteTag(next.tag) && !isQuoteTag(one.tag));

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
  const hasMarks = /["“”„«»]|(?:^|\s)[‘'](?=\p{L})/u.test(text.slice(run.start, run.end));
  return hasMarks ? 'mixed' : 'indirect';
}
