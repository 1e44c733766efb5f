import { sliceOf } from '../../text/span.js';
import list from '../../../data/quotations/examiners.json' with { type: 'json' };
import { inherited, unattributed, type Attribution } from './attribution.js';
import { MOST_TURNS, isBareTurn, isQuestion } from './dialogue.js';
import type { Spoken } from './floating.js';
import { blockAt, tokenAt, type Reading } from './reading.js';

const EXAMINER = new RegExp(String.raw`\b(?:${list.words.join('|')})\b`, 'u');

/**
 * Who answers, where a bare turn follows the question of somebody who asks by trade: `“And then?” asked the prosecutor.`
 * The answer is not the examiner’s; it is the one’s who spoke before the question, and nobody’s where that is open.
 * `null` where no examiner has asked.
 */
export function answerTo(reading: Reading, spoken: readonly Spoken[], start: number): Attribution | null {
  const question = spoken.at(-1);
  if (question === undefined || !isBareTurn(reading, tokenAt(reading, start))) return null;
  const isRightBefore = blockAt(reading, question.draft.content.start) === blockAt(reading, start) - 1;
  const asks = isQuestion(sliceOf(reading.text, question.draft.content));
  if (!isRightBefore || !asks || !isExaminers(reading, question)) return null;
  const asker = question.attribution.speaker?.name;
  const examined = spoken
    .slice(-MOST_TURNS)
    .findLast(({ attribution: { speaker } }) => speaker?.kind === 'person' && speaker.name !== asker);
  return examined === undefined || isExaminers(reading, examined)
    ? unattributed()
    : inherited(examined.attribution, 'dialogue');
}

/** Words in marks of somebody whose role, as known or as printed here, is to ask. */
function isExaminers({ text }: Reading, { draft, attribution }: Spoken): boolean {
  const { source, speaker } = attribution;
  const printed = source === null ? '' : sliceOf(text, source);
  return draft.type === 'direct' && EXAMINER.test(`${printed} ${speaker?.role ?? ''}`);
}
