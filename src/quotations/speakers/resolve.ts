import type { Layout } from '../../news/layout.js';
import { sliceOf } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { blockWordsOf } from '../block-words.js';
import { antecedentsOf } from './antecedents.js';
import { knownSources } from './known-sources.js';
import { unattributed, type Attribution } from './attribution.js';
import { castOf } from './cast.js';
import { THRESHOLD } from './confidence.js';
import { Discourse } from './discourse.js';
import { entitiesIn } from './entities.js';
import { withTurns } from './exchange.js';
import { readingOf } from './reading.js';
import { sourceOf } from './source.js';

/**
 * Whom each draft's source stands for, in the drafts' order: a name goes to its entity, a pronoun to the one it
 * means, a description to the person that the article says it of; a floating quotation inherits the speaker before.
 */
export function resolveSpeakers(
  layout: Layout,
  drafts: readonly QuotationDraft[],
  words = blockWordsOf(layout),
): readonly Attribution[] {
  const reading = readingOf(layout, words);
  const cast = castOf(entitiesIn(reading));
  const sources = drafts.map(({ source }) => (source === null ? null : sourceOf(reading, cast, source)));
  const antecedents = antecedentsOf(reading, cast, knownSources(reading, cast, drafts, sources));
  const discourse = new Discourse({ reading, cast, antecedents });
  const attributions = new Map<number, Attribution>();
  for (const at of readingOrder(drafts)) {
    const draft = drafts[at];
    if (draft !== undefined) attributions.set(at, discourse.attribute(draft, sources[at] ?? null));
  }
  const inOrder = drafts.map((_, at) => attributions.get(at) ?? unattributed());
  const told = withTurns({ reading, cast, drafts }, inOrder);
  return drafts.map(({ source }, at) => {
    const isFirstPerson = source !== null && FIRST_PERSON.test(sliceOf(layout.article.text, source));
    const isRetold = told[at] !== inOrder[at];
    const found = isFirstPerson && !isRetold ? discourse.firstPerson(source) : (told[at] ?? unattributed());
    return found.confidence < THRESHOLD ? { ...found, source, speaker: null } : found;
  });
}

const FIRST_PERSON = /^(?:i|we|my|our|me|us)(?:[’'](?:ve|m|re|d|ll))?$/i;

/** By where the source stands, so that "the speaker before" is the one that a reader has just met. */
function readingOrder(drafts: readonly QuotationDraft[]): readonly number[] {
  const place = ({ source, content }: QuotationDraft): number =>
    Math.max(content.start, source?.start ?? content.start);
  return drafts
    .map((draft, at) => ({ at, place: place(draft) }))
    .sort((a, b) => a.place - b.place)
    .map(({ at }) => at);
}
