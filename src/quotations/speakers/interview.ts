import { sliceOf, type Span } from '../../text/span.js';
import type { QuotationDraft } from '../draft.js';
import { namedAs, unattributed, type Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Spoken } from './floating.js';
import { isPlace } from './lexicon.js';
import type { Scene } from './scene.js';
import { inDialogue } from './turns.js';

/**
 * Who speaks a turn that a letter or initials stand before: `Q`, `A`, `MO:`; `null` where none do. Whoever asks speaks for
 * the paper, which the letter does not name.
 */
export function labelMeant(
  { reading: { text }, cast }: Scene,
  span: Span,
  spoken: readonly Spoken[],
): Attribution | null {
  const printed = sliceOf(text, span);
  if (isTurnLetter(printed)) {
    const answers = printed === 'A' ? intervieweeOf(cast, spoken[0]?.draft.content.start ?? 0) : null;
    return answers === null ? unattributed(span) : namedAs(text, span, answers, 'described');
  }
  if (text[span.end] !== ':') return null;
  // `LONDON: The mayor has …`: where an item of news in brief is from.
  if (isPlace(printed)) return unattributed(span);
  const bearer = bearerOfInitials(cast, printed);
  return bearer === null ? null : namedAs(text, span, bearer, 'name');
}

/** An answer without a label: it is the one whom the interview is with who gives it. `null` for what is no answer. */
export function answerMeant(
  { reading, cast }: Scene,
  { isAnswer, content }: QuotationDraft,
  spoken: readonly Spoken[],
): Attribution | null {
  if (isAnswer !== true) return null;
  const first = spoken.find(({ draft }) => draft.isAnswer)?.draft.content ?? content;
  const interviewee = intervieweeOf(cast, first.start);
  return interviewee === null ? unattributed() : inDialogue(reading, interviewee);
}

/** `Q` and `A` before the turns of an interview. */
const isTurnLetter = (printed: string): boolean => /^[QA]$/u.test(printed);

/**
 * Who answers in an interview whose turns are marked `Q` and `A`: the person whom its introduction names most, the first
 * of several. `null` where it names nobody, and then nobody is guessed.
 */
function intervieweeOf(cast: Cast, firstTurn: number): Entity | null {
  const introduced = cast
    .within({ start: 0, end: firstTurn })
    .filter(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
  const counts = new Map<Entity, number>();
  for (const { entity } of introduced) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const INITIALS = /^\p{Lu}{2,4}$/u;

/** `MO:` for Mara Olde: the only person whose initials stand before a turn; `null` where there is none, or several. */
function bearerOfInitials({ entities }: Cast, printed: string): Entity | null {
  if (!INITIALS.test(printed)) return null;
  const [bearer, second] = entities.filter(
    ({ kind, name }) => kind === 'person' && name.includes(' ') && initialsOf(name) === printed,
  );
  return second === undefined ? (bearer ?? null) : null;
}

const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter).join('');
