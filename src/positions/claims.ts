import type { Quotation } from '../quotations/quotation.js';
import { contains, overlaps } from '../text/span.js';
import { attributionsOf, type Attribution } from './attributions.js';
import { mainSubjects, type Clause } from './clauses.js';
import { isOutOfReach } from './fronted.js';
import { holderOf, possessorAt, type Holder, type Scene } from './holders.js';
import type { Party } from './party.js';
import type { Voice } from './position.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { sourceSpokenFor } from './own-spokesmen.js';
import { isSelfWord } from './commitments.js';
import { speakerParty, type Hearing } from './speaker-party.js';

/** In whose voice a clause comes, and who claims it. */
export interface Voicing {
  readonly voice: Voice;
  readonly claimedBy: string | null;
  /** Who speaks for the holder, where the voice is own. */
  readonly spokenBy: Party | null;
}

export const REPORTED: Voicing = { voice: 'reported', claimedBy: null, spokenBy: null };

const VIEWS = new Set([
  'theory',
  'view',
  'belief',
  'claim',
  'claims',
  'assessment',
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'suggestion',
  'suggestions',
  'idea',
  'notion',
  'conclusion',
  'fear',
  'fears',
  'hope',
  'hopes',
  'argument',
  'suspicion',
  'suspicions',
  'assumption',
  'conviction',
  'charge',
  'charges',
  'speculation',
  'rumours',
  'rumors',
  'message',
  'thinking',
]);

/** True where the one's words are the other's own: the same party, or one that speaks for it. */
export const speaksFor = (speaker: Party, holder: Party): boolean =>
  speaker.name === holder.name ||
  speaker.actors.includes(holder.name) ||
  (holder.kind === 'group' && holder.actors.length > 1 && speaker.actors.includes(holder.actors[1] ?? ''));

/** The voice of a clause, from the quotations around it and from what its own sentence attributes. */
export function voicingOf(
  scene: Hearing,
  sentence: ReadSentence,
  clause: Clause,
  holder: Holder,
  quotations: readonly Quotation[],
): Voicing {
  const { words } = sentence;
  const at = words[clause.at];
  if (at === undefined) return REPORTED;
  const told = quotations
    .filter(({ content }) => contains(content, at))
    .filter(
      (quotation) =>
        quotation.type === 'direct' ||
        words[clause.at]?.isQuoted === true ||
        !isOutOfReach(words, cueIn(words, quotation), clause),
    );
  const around = told.map((quotation): Attribution => ({
    party: speakerParty(scene, quotation),
    name: null,
    isSpeech: quotation.speech,
    spokenFor: sourceSpokenFor(scene, sentence, quotation.source, holder),
  }));
  const isKnown = (verb: ReadWord): boolean =>
    told.some(
      ({ cue }, at) =>
        cue !== null && overlaps(cue, verb) && around[at]?.isSpeech === true && around[at].party !== null,
    );
  const self = around.find(({ party }) => party?.name === holder.party.name);
  if (self !== undefined && isSelfWord(words[clause.phrase.head]?.lower ?? ''))
    return { voice: 'own', claimedBy: null, spokenBy: self.party };
  const claims = [
    ...around,
    ...attributionsOf(scene, sentence, clause, holder, isKnown),
    viewBefore(scene, sentence, clause),
  ].flatMap((claim) => claim ?? []);
  const foreign = claims.find((claim) => !isOfHolder(claim, holder.party));
  if (foreign !== undefined)
    return { voice: 'claimed', claimedBy: foreign.party?.name ?? foreign.name, spokenBy: null };
  const own = claims.find(({ isSpeech }) => isSpeech);
  if (own !== undefined) return { voice: 'own', claimedBy: null, spokenBy: own.party };
  const isUnclaimed = claims.length === 0 && words[clause.at]?.isQuoted === true;
  return isUnclaimed || clause.trigger?.isHearsay === true ? { ...REPORTED, voice: 'claimed' } : REPORTED;
}

const isOfHolder = ({ party, spokenFor }: Attribution, holder: Party): boolean =>
  party !== null && (spokenFor?.name === holder.name || speaksFor(party, holder));

const cueIn = (words: readonly ReadWord[], { cue }: Quotation): number =>
  cue === null ? -1 : words.findIndex((word) => overlaps(word, cue));

/** `the view in Kyiv that Moscow wants …`, `accusations that …`: a noun of opinion right before the clause. */
function viewBefore(scene: Scene, sentence: ReadSentence, clause: Clause): Attribution | null {
  const { words } = sentence;
  const start = thatBefore(words, clause);
  if (start === null) return null;
  const isLinked = /^(?:is|was)$/.test(words[start - 1]?.lower ?? '');
  const noun = isLinked ? start - 2 : start - 1;
  if (!VIEWS.has(words[noun]?.lower ?? '')) return null;
  const possessor = [1, 2, 3]
    .map((back) => possessorAt(scene, sentence, noun - back))
    .find((one) => one !== null);
  const [subject] = possessor === undefined && !isLinked ? mainSubjects(words, noun) : [];
  const holder = possessor ?? (subject === undefined ? null : holderOf(scene, sentence, subject));
  return { party: holder?.party ?? null, name: null, isSpeech: false, spokenFor: null };
}

/** The `that` that opens the clause; of `that … and that …` the first. */
function thatBefore(words: readonly ReadWord[], { phrase }: Clause): number | null {
  let at = phrase.from - 1;
  if (words[at]?.lower !== 'that') return null;
  while (words[at - 1]?.tag === 'CCONJ') {
    const first = words.slice(0, at - 1).findLastIndex(({ lower }) => lower === 'that');
    if (first < 0) return at;
    at = first;
  }
  return at;
}
