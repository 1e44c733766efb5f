import type { Quotation } from '../quotations/quotation.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import type { Party } from './party.js';
import type { Stance } from './position.js';
import { isQuestion, type ReadSentence, type ReadWord } from './sentence.js';
import { isSelfWord, type IsSpeaker } from './commitments.js';
import { stanceOfSpeech } from './speech-stance.js';
import { stanceWords } from './stances.js';

/** What somebody's own words tell in one sentence. */
export interface OwnWords {
  readonly stance: Stance;
  readonly sentence: ReadSentence;
  /** The holder as printed: the quotation's source, or `we` where it has none. */
  readonly holder: Span;
  readonly party: Party;
}

/** Cues that tell a stance only with a complement of their own, or none at all when they report speech. */
const PLAIN_CUES = new Set([
  'back',
  'insist',
  'call',
  'argue',
  'hope',
  'see',
  'view',
  'put',
  'look',
  'appeal',
  'suggest',
  'give',
  'hold',
  'find',
  'rule',
  'reach',
  'wish',
]);

/**
 * The stance of what was said: a sentence of the content that demands (`must`, `needs to`) or commits (`we will`)
 * tells it; else the cue does (`warned`, `denied`); else it is simply said.
 */
export function ownWords(
  text: string,
  quotation: Quotation,
  party: Party,
  sentences: readonly ReadSentence[],
  speakerIn: (sentence: ReadSentence) => IsSpeaker,
): readonly OwnWords[] {
  if (isUnsaid(text, quotation) || isAsking(text, quotation)) return [];
  const inside = sentences.filter(({ span }) => overlaps(span, quotation.content));
  const spoken = ({ words }: ReadSentence): readonly ReadWord[] => [
    ...subjectBefore(words, quotation),
    ...words.filter((word) => overlaps(word, quotation.content)),
  ];
  const told = inside.flatMap((sentence) => {
    const words = spoken(sentence);
    const stance = isQuestion(words) ? null : stanceOfSpeech(words, speakerIn(sentence));
    return stance === null ? [] : [ownWordsOf(stance, sentence, words, quotation, party)];
  });
  const stated = isAsked(text, quotation) ? inside.filter((one) => !isQuestion(spoken(one))) : inside;
  const main =
    stated.find(({ span }) => quotation.cue !== null && overlaps(span, quotation.cue)) ?? stated[0];
  if (told.length > 0 || main === undefined) return told;
  return [ownWordsOf(stanceOfCue(text, quotation), main, main.words, quotation, party)];
}

/** `*The ECB*, it said, would not buy`: what opens the sentence, where the content goes on behind who says it. */
function subjectBefore(
  words: readonly ReadWord[],
  { type, cue, source, content }: Quotation,
): readonly ReadWord[] {
  if (type === 'direct' || cue === null || source === null || cue.end > content.start) return [];
  const at = words.findIndex(({ start }) => start >= Math.min(cue.start, source.start));
  const isOpening =
    at > 1 && words[at - 1]?.text === ',' && words.findIndex(({ tag }) => tag === 'PUNCT') === at - 1;
  const isGoingOn = words.find(({ start }) => start >= content.start)?.tag === 'AUX';
  return isOpening && isGoingOn ? words.slice(0, at - 1) : [];
}

function ownWordsOf(
  stance: Stance,
  sentence: ReadSentence,
  words: readonly ReadWord[],
  quotation: Quotation,
  party: Party,
): OwnWords {
  const self = words.find(({ lower }) => isSelfWord(lower)) ?? words[0] ?? sentence.span;
  const { start, end } = quotation.source ?? self;
  return { stance, sentence, holder: { start, end }, party };
}

/** `Oslo must acknowledge that`, `Hale cannot say that`, `Oslo has not said whether`: it has not been said. */
const isUnsaid = (text: string, quotation: Quotation): boolean =>
  isOnlyPossible(text, quotation) || isNotSaid(text, quotation);

const isNotSaid = (text: string, { type, cue }: Quotation): boolean =>
  cue !== null &&
  type !== 'direct' &&
  /\b(?:not|never)\b|n[’']t\b/u.test(
    NEAR_CUE.exec(text.slice(Math.max(0, cue.start - MODAL_REACH), cue.end))?.[1] ?? '',
  );

/** What stands before a verb of telling, in its own clause. */
const NEAR_CUE = /([^,.;:]*)\b(?:say|said|saying|tell|told|telling|confirm(?:ed)?|explain(?:ed)?)$/u;

const isOnlyPossible = (text: string, { cue }: Quotation): boolean =>
  cue !== null &&
  /\b(?:must|should|could|cannot|can|can[’']t|may|might|ought to) (?:\p{L}+ )?$/u.test(
    `${text.slice(Math.max(0, cue.start - MODAL_REACH), cue.start)}${sliceOf(text, cue)}`.replace(
      /\p{L}+$/u,
      '',
    ),
  );

/** `asked about the plan`, `wondered whether`: a question in the reporter's words takes no position. */
const isAsking = (text: string, { type, cue, content }: Quotation): boolean =>
  cue !== null &&
  type !== 'direct' &&
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering)\b/.test(sliceOf(text, cue)) &&
  /^(?:about|if|whether|why|how|what|when|where|who|which)\b/.test(sliceOf(text, content));

/** `asked`, or a name and a colon as in a transcript: a question there is one, where `“Who needs it?” she said` may be none. */
const isAsked = (text: string, { cue }: Quotation): boolean =>
  cue !== null && /^(?::|ask|asks|asked|asking|wonders?|wondered)$/.test(sliceOf(text, cue));

/** Letters before a cue in which a modal verb stands. */
const MODAL_REACH = 16;

/** Letters behind a cue in which what it takes is told: `called` | `on Oslo`. */
const LONGEST_LINK = 6;

/** `called on` wants, `warned` fears, `denied` rejects, `vowed` promises; `said` and `added` say. */
function stanceOfCue(text: string, { cue }: Quotation): Stance {
  if (cue === null) return 'says';
  const linked = sliceOf(text, { start: cue.start, end: cue.end + LONGEST_LINK }).toLowerCase();
  if (/\bcall(?:s|ed|ing)? (?:on|for|upon)\b/.test(linked)) return 'wants';
  for (const word of sliceOf(text, cue).toLowerCase().split(/\s+/)) {
    const found = stanceWords(word).find(
      ({ isAdjective, isOnlyClaimed, isOwnOnly, isOnlyNegated, then, base }) =>
        then.length === 0 &&
        !isAdjective &&
        !isOnlyClaimed &&
        !isOwnOnly &&
        !isOnlyNegated &&
        !PLAIN_CUES.has(base),
    );
    if (found !== undefined) return found.stance;
  }
  return 'says';
}
