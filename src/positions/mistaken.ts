import type { Quotation } from '../quotations/quotation.js';
import { overlaps } from '../text/span.js';
import type { Clause } from './clauses.js';
import type { Holder } from './holders.js';
import type { Party } from './party.js';
import type { Voice } from './position.js';
import type { ReadSentence } from './sentence.js';
import { speakerParty, type Hearing } from './speaker-party.js';

/** A clause whose holder a pronoun names, with the quotations around it. */
interface ByPronoun {
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  readonly holder: Holder;
  readonly voice: Voice;
  readonly near: readonly Quotation[];
}

/** Whether the pronoun cannot well mean whom it was taken for. */
export const isMistaken = (
  article: Hearing,
  { sentence, clause, holder, voice, near }: ByPronoun,
): boolean => {
  if (isQuotedAt(sentence, clause) && isOfSpeaker(article, near, holder)) return true;
  if (
    voice === 'claimed' &&
    !isNamedBefore(sentence, holder) &&
    !isNamedInQuotation(article, near, sentence, holder)
  )
    return true;
  const isAlone = voice === 'reported' && clause.trigger !== null;
  return isOvershadowed(sentence, holder) && !(isAlone && isNamedBefore(sentence, holder));
};

const isNamedBefore = ({ words }: ReadSentence, { party, phrase }: Holder): boolean =>
  words.slice(0, phrase.from).some(({ named }) => named?.entity.name === party.name);

/** In what is quoted around the pronoun, before it: whoever speaks has said whom he means. */
const isNamedInQuotation = (
  { sentences }: Hearing,
  near: readonly Quotation[],
  { words }: ReadSentence,
  { party, phrase }: Holder,
): boolean => {
  const end = words[phrase.from]?.start ?? 0;
  return near.some(({ content }) =>
    sentences.some(
      (sentence) =>
        overlaps(sentence.span, content) &&
        sentence.words.some(
          ({ named, start }) => named?.entity.name === party.name && start >= content.start && start < end,
        ),
    ),
  );
};

/** `The club needs to listen, its captain said`: he wants that, and of it. */
export const isAnothers = ({ party }: Holder, spokenBy: Party | null): boolean =>
  spokenBy !== null && spokenBy.name !== party.name;

/** `Hale said that Castell lost because he refused`: another's name stands nearer than that of whom `he` is taken for. */
function isOvershadowed({ words }: ReadSentence, { party, phrase }: Holder): boolean {
  const pronoun = words[phrase.head]?.lower ?? '';
  if (!/^(?:s?he|his|her)$/.test(pronoun)) return false;
  const other = /^(?:he|his)$/.test(pronoun) ? 'female' : 'male';
  const nearest = words
    .slice(0, phrase.from)
    .findLast(({ named }) => named?.entity.kind === 'person' && named.entity.gender !== other);
  const name = nearest?.named?.entity.name;
  return name !== undefined && name !== party.name;
}

/** `he` between somebody's quotation marks is another than he who speaks. */
const isOfSpeaker = (article: Hearing, near: readonly Quotation[], { party }: Holder): boolean =>
  near.some(
    (quotation) => quotation.type !== 'indirect' && speakerParty(article, quotation)?.name === party.name,
  );

const isQuotedAt = ({ words }: ReadSentence, { at }: Clause): boolean => words[at]?.isQuoted === true;
