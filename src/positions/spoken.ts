import { endsInS } from './inflection.js';
import type { Quotation } from '../quotations/quotation.js';
import { isRole } from '../quotations/speakers/lexicon.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { isTurn } from './askers.js';
import { speaksFor } from './claims.js';
import { climb } from './climb.js';
import type { IsSpeaker } from './commitments.js';
import { holderOf } from './holders.js';
import { phraseEndingAt } from './noun-phrase.js';
import { ownWords } from './own-words.js';
import type { Party } from './party.js';
import { isHolderNoun, isSeveral } from './party-words.js';
import { wholeSentences } from './reach.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { speakerParty, type Hearing } from './speaker-party.js';
import { surenessOfWords } from './sureness.js';
import { topicOfSpeech } from './topic.js';

/** A report, a story or a figure says things, but wants nothing. */
const canSpeak = ({ kind, name }: Party): boolean =>
  kind !== 'group' ||
  name
    .replace(/^(?:an?|this|that|its|his|her|their) /i, '')
    .split(' ')
    .some((word) => isHolderNoun(word) || /^\p{Lu}/u.test(word));

/** Below this about half of the speakers are right: a position is shown as its holder's without a doubt. */
const SURE_ENOUGH = 0.45;

/** A hearing in which some only ask. */
interface Interview extends Hearing {
  readonly askers: ReadonlySet<string>;
}

export function spokenPositions(article: Interview, quotation: Quotation): readonly Draft[] {
  const isHeard = quotation.speech && quotation.confidence >= SURE_ENOUGH;
  const party = isHeard ? speakerParty(article, quotation) : null;
  if (party === null || !canSpeak(party) || isSign(article, quotation)) return [];
  if (isSecondHand(article.text, quotation) || isOfManyIn(article.text, quotation, party)) return [];
  if (isTurn(article.text, quotation) && article.askers.has(party.name)) return [];
  const speakerIn = (sentence: ReadSentence): IsSpeaker => speakerTest(article, quotation, party, sentence);
  const told = ownWords(article.text, quotation, party, article.sentences, speakerIn);
  return told.map(({ stance, sentence, holder }) => {
    const parts = [sentence.span, ...[quotation.cue, quotation.source].flatMap((part) => part ?? [])];
    const span = wholeSentences(article.sentences, parts) ?? sentence.span;
    return {
      sentence,
      position: {
        span,
        holder,
        holderName: party.name,
        actors: party.actors,
        stance,
        topic: topicOfSpeech(article.text, toldIn(article.text, quotation, sentence), sentence.span),
        voice: 'own',
        claimedBy: null,
        sureness: surenessOfWords(quotation.confidence, stance),
      },
    };
  });
}

/** `The ECB would not buy bonds, it said`, `he said he would go`: the subject of what is told is the one who tells it. */
const speakerTest =
  (scene: Hearing, quotation: Quotation, party: Party, sentence: ReadSentence): IsSpeaker =>
  (word) => {
    const at = sentence.words.indexOf(word);
    if (word.tag !== 'PRON') {
      const phrase = phraseEndingAt(sentence.words, at);
      const holder = phrase === null ? null : holderOf(scene, sentence, climb(sentence.words, phrase));
      return holder !== null && speaksFor(party, holder.party);
    }
    if (word.isQuoted || !/^(?:s?he|it|they)$/.test(word.lower) || !mayMean(word.lower, party)) return false;
    const isTakenUp =
      party.kind === 'group' &&
      sentence.words.find(({ start }) => start >= quotation.content.start)?.start === word.start;
    return (
      isTakenUp ||
      isSame(scene.text, quotation.source, word) ||
      scene.pronouns.of(sentence, at)?.name === party.name
    );
  };

/** `it` stands for a body, `they` for several or a body, `he` for one person. */
function mayMean(pronoun: string, { kind, name }: Party): boolean {
  const [head = ''] = name.toLowerCase().split(/ (?:of|in|for|at) /);
  const last = head.split(' ').at(-1) ?? '';
  const isMany = isSeveral(last) && isHolderNoun(last) && (kind === 'group' || head === last);
  if (pronoun === 'they') return isMany || kind !== 'person';
  return !isMany && (pronoun !== 'it' || (kind !== 'person' && !isRole(last)));
}

/** `he said he`. */
const isSame = (text: string, source: Span | null, { lower }: ReadWord): boolean =>
  source !== null && sliceOf(text, source).toLowerCase() === lower;

/** `told reporters Norway wants`: what was told, without those to whom. */
function toldIn(text: string, { cue, content }: Quotation, { words }: ReadSentence): Span {
  const at = words.findIndex(({ start }) => start >= content.start);
  const [first, next] = [words[at], words[at + 1]];
  const isTo =
    cue !== null &&
    /^(?:told|tells?|telling)$/.test(sliceOf(text, cue)) &&
    endsInS(first?.lower ?? '') &&
    first?.text === first?.lower &&
    first?.tag === 'NOUN' &&
    /^(?:PROPN|DET|PRON)$/.test(next?.tag ?? '');
  return isTo && next !== undefined ? { start: next.start, end: content.end } : content;
}

/** `“It is old,” the mayor told us, according to the Herald`: the mayor’s words. */
const isSecondHand = (text: string, { cue, content }: Quotation): boolean =>
  cue !== null &&
  /^according\b/i.test(sliceOf(text, cue)) &&
  /[”"][^“”"]*\b(?:says?|said|told|added|wrote)\b[^“”"]*$/u.test(
    sliceOf(text, { start: content.start, end: Math.max(content.end, cue.start) }),
  );

/** `they` of a country: people whom another sentence names. */
const isOfManyIn = (text: string, { source }: Quotation, { kind }: Party): boolean =>
  kind === 'country' && source !== null && /^they$/i.test(sliceOf(text, source));

/** `“Hope in the Hills.”` in a paragraph where nobody is said to say it: a heading or a sign. */
function isSign({ sentences }: Hearing, { type, cue, content }: Quotation): boolean {
  const inside = sentences.filter(({ span }) => overlaps(span, content));
  const isSaidBeside =
    cue !== null &&
    sentences.some(({ span, passage }) => overlaps(span, cue) && passage === inside.at(-1)?.passage);
  const words = inside.flatMap((sentence) => sentence.words.filter((word) => overlaps(word, content)));
  return type === 'direct' && !isSaidBeside && !words.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
