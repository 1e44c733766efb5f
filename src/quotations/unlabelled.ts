import type { Block, Layout } from '../news/layout.js';
import { sliceOf, trimSpan } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/** A paragraph that is a question to somebody and no more, in bold or plain: `**How did you come to the mill?**`. */
const QUESTION = /^(?:#{1,6}\s+)?\**\p{Lu}[^"“”«»„\n]{3,300}\?\**$/u;
const TO_YOU = /\b(?:you|your)\b/iu;
const OF_MYSELF = /\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|our|us)\b/u;
/** A column may ask its readers: an interview says above its first question that somebody was asked or talked. */
const INTRODUCED =
  /\b(?:interview(?:s|ed|er)?|spoke|speaks|talk(?:s|ed|ing)?|tells|told|ask(?:s|ed)?|answers|questions|conversation|Q ?(?:&|and) ?A|sat down with|caught up with|met)\b/iu;
/** So many questions, each with its answer, make an interview; as many must be put to `you`. */
const LEAST_QUESTIONS = 3;
const LEAST_TO_YOU = 2;
/** Confidence that a paragraph below such a question answers it. */
const ANSWERED = 0.9;

/**
 * The answers of an interview whose questions stand as paragraphs of their own, without labels and marks: most of them speak
 * of `I` or `we`. Whoever the introduction is about gives them.
 */
export function unlabelledAnswers({ article: { text, title }, blocks }: Layout): readonly QuotationDraft[] {
  const isQuestion = blocks.map(
    ({ kind, span }) =>
      (kind === 'passage' || kind === 'heading') &&
      /[?*]/.test(text.charAt(span.end - 1)) &&
      QUESTION.test(sliceOf(text, span)),
  );
  const asked = blocks.filter((_, at) => isQuestion[at] && isAnswer(blocks[at + 1], isQuestion[at + 1]));
  const toYou = asked.filter(({ span }) => TO_YOU.test(sliceOf(text, span)));
  if (asked.length < LEAST_QUESTIONS || toYou.length < LEAST_TO_YOU) return [];
  const above = `${title ?? ''} ${text.slice(0, asked[0]?.span.start)}`;
  if (!INTRODUCED.test(above)) return [];
  const answers = answersOf(blocks, isQuestion);
  const ofMyself = answers.filter(({ span }) => OF_MYSELF.test(sliceOf(text, span)));
  return ofMyself.length * 2 < answers.length ? [] : answers.map(({ span }) => draftOf(text, span));
}

const isAnswer = (block: Block | undefined, isQuestion: boolean | undefined): boolean =>
  block?.kind === 'passage' && isQuestion === false;

/** The paragraphs behind the first question that are none themselves, up to what is no passage. */
function answersOf(blocks: readonly Block[], isQuestion: readonly boolean[]): readonly Block[] {
  const first = isQuestion.indexOf(true);
  const end = blocks.findIndex((block, at) => at > first && block.kind !== 'passage' && !isQuestion[at]);
  return blocks.filter((_, at) => at > first && (end < 0 || at < end) && isQuestion[at] === false);
}

const draftOf = (text: string, span: Block['span']): QuotationDraft => ({
  type: 'direct',
  content: trimSpan(text, span),
  cue: null,
  source: null,
  speech: true,
  confidence: ANSWERED,
  isAnswer: true,
});
