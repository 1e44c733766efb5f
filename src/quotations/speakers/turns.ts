import { sliceOf } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { namedAs, unattributed, type Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import { isBareTurn, isQuestion, startsParagraph } from './dialogue.js';
import type { Entity } from './entity.js';
import { blockAt, tokenAt, wordAt, type Reading } from './reading.js';

/** A paragraph that begins with somebody’s words, in a row of such paragraphs. */
export interface Turn {
  /** The draft that begins the paragraph. */
  readonly at: number;
  readonly block: number;
  /** Nothing but the words: who says them must be told by the turns about it. */
  readonly isBare: boolean;
  readonly isQuestion: boolean;
  /** Only what somebody does right behind the words tells who says them: `“Again.” Berg dusted her palms.` */
  readonly isBeat: boolean;
  /** Who says them, where the paragraph tells it. */
  readonly told: Attribution | null;
}

export interface Dialogue {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly drafts: readonly QuotationDraft[];
}

/** The direct quotations that begin a paragraph, in reading order. */
export function turnsIn(dialogue: Dialogue, attributions: readonly Attribution[]): readonly Turn[] {
  const { reading, drafts } = dialogue;
  return drafts
    .flatMap(({ type, content, source }, at): readonly Turn[] => {
      if (type !== 'direct' || !startsParagraph(reading, content.start)) return [];
      const isBare = isBareTurn(reading, tokenAt(reading, content.start));
      const told = isBare ? null : toldBy(dialogue, at, attributions[at] ?? unattributed());
      const block = blockAt(reading, content.start);
      const isBeat = told !== null && (source === null || blockAt(reading, source.start) !== block);
      return [{ at, block, isBare, isQuestion: isQuestion(sliceOf(reading.text, content)), isBeat, told }];
    })
    .sort((a, b) => a.block - b.block);
}

/** Who says a turn by its own paragraph: its source, or who acts right behind the words. */
function toldBy({ reading, cast, drafts }: Dialogue, at: number, known: Attribution): Attribution | null {
  const draft = drafts[at];
  if (draft === undefined) return null;
  const block = blockAt(reading, draft.content.start);
  const isOwn = draft.source !== null && blockAt(reading, draft.source.start) === block;
  if (isOwn) return known.speaker === null && !isNarrator(reading, draft) ? null : known;
  return actorBehind(reading, cast, draft, block);
}

const isNarrator = ({ text }: Reading, { source }: QuotationDraft): boolean =>
  source !== null && /^I$/u.test(text.slice(source.start, source.end));

/** Words of a sentence that only tells what a speaker does: `“Again.” Berg dusted her palms.` */
const LONGEST_BEAT = 12;
const STATES = /^(?:is|was|has|had|will|would|can|could|may|said|says)$/;

function actorBehind(
  reading: Reading,
  cast: Cast,
  { content }: QuotationDraft,
  block: number,
): Attribution | null {
  const { tokens } = reading;
  const from = tokenAt(reading, content.end);
  const first = tokens[from];
  if (first?.block !== block || first.isQuoted) return null;
  const found = cast.within({ start: first.start, end: first.end })[0];
  const isActor = found?.mention.span.start === first.start && found.mention.isSubject;
  if (!isActor || found.entity.kind !== 'person') return null;
  const next = tokenAt(reading, found.mention.span.end);
  const isShort = tokens[from + LONGEST_BEAT]?.sentence !== first.sentence;
  return isShort && !STATES.test(wordAt(tokens, next)) && /^\p{Ll}/u.test(wordAt(tokens, next))
    ? inDialogue(reading, found.entity)
    : null;
}

export function inDialogue(reading: Reading, entity: Entity): Attribution {
  return namedAs(reading.text, entity.mentions[0]?.span ?? null, entity, 'dialogue');
}
