import { overlaps } from '../text/span.js';
import type { Position } from './position.js';
import type { ReadSentence } from './sentence.js';

/** A position with the sentence it stands in, while the article is being read. */
export interface Draft {
  readonly position: Position;
  readonly sentence: ReadSentence;
}

/** One position for each sentence, party and stance; `says` only where the party's own words tell no more. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const same = kept.filter(
      ({ sentence, position }) => sentence === draft.sentence && isSameHolder(position, draft.position),
    );
    const { stance, voice } = draft.position;
    if (same.some(({ position }) => position.stance === stance)) continue;
    if (stance === 'says' && same.some(({ position }) => position.voice === voice)) continue;
    kept.push(draft);
  }
  return kept.filter((draft) => !kept.some((other) => isToldBy(draft, other)));
}

/** `I don’t think it should be done`: a rejection, and not besides what one thinks. */
const isToldBy = (draft: Draft, other: Draft): boolean =>
  draft.position.stance === 'says' &&
  other.position.stance !== 'says' &&
  draft.sentence === other.sentence &&
  draft.position.voice === other.position.voice &&
  isSameHolder(draft.position, other.position) &&
  draft.position.topic !== null &&
  other.position.topic !== null &&
  overlaps(draft.position.topic, other.position.topic);

const isSameHolder = (a: Position, b: Position): boolean =>
  a.holderName === b.holderName ||
  (a.voice === 'own' && b.voice === 'own' && a.actors.includes(b.holderName));
