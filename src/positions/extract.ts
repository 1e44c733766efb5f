import type { Layout } from '../news/layout.js';
import type { Quotation } from '../quotations/quotation.js';
import { antecedentsOf } from '../quotations/speakers/antecedents.js';
import { castOf } from '../quotations/speakers/cast.js';
import { entitiesIn } from '../quotations/speakers/entities.js';
import { readingOf } from '../quotations/speakers/reading.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import { isDenied, isDoubted, isReportOfWords, verbOfSaying } from './attributions.js';
import { voicingOf, type Voicing } from './claims.js';
import { clausesOf, type Clause } from './clauses.js';
import { affiliationsOf } from './affiliations.js';
import { holderOf, type Holder, type Scene } from './holders.js';
import { ownWords } from './own-words.js';
import { isAnothers, isMistaken } from './mistaken.js';
import { partiesOf, type Parties, type Party } from './parties.js';
import { isHolderNoun } from './party-words.js';
import type { Position, Voice } from './position.js';
import { pronounsOf } from './pronouns.js';
import { reachOf, wholeSentences } from './reach.js';
import { isOthers, isSelfWord } from './speech-stance.js';
import { readSentences, type ReadSentence } from './sentence.js';
import { speakerParty, type Hearing } from './speaker-party.js';
import { surenessOf, surenessOfWords } from './sureness.js';
import { topicOf, topicOfSpeech } from './topic.js';

/** A position with the sentence it stands in, while the article is being read. */
interface Draft {
  readonly position: Position;
  readonly sentence: ReadSentence;
}

/**
 * The positions of an article in reading order: for each sentence who wants, rejects, offers … by its grammar, and
 * in whose voice: own words (a quotation), the reporter's account, or somebody else's claim.
 */
export function positionsOf(layout: Layout, quotations: readonly Quotation[]): readonly Position[] {
  const article = readArticle(layout, quotations);
  const drafts = [
    ...article.sentences.flatMap((sentence) => clausePositions(article, sentence)),
    ...article.quotations.flatMap((quotation) => spokenPositions(article, quotation)),
  ];
  const kept = withoutRepeats(drafts);
  return kept
    .map(({ position }) => position)
    .sort((a, b) => a.span.start - b.span.start || a.holder.start - b.holder.start);
}

interface ReadArticle extends Hearing {
  readonly quotations: readonly Quotation[];
}

function readArticle(layout: Layout, quotations: readonly Quotation[]): ReadArticle {
  const reading = readingOf(layout);
  const cast = castOf(entitiesIn(reading));
  const { text } = layout.article;
  const sentences = readSentences(layout, cast.entities);
  const sources = quotations.flatMap(({ source, speaker }) => {
    if (source === null) return [];
    const entity = cast.within(source)[0]?.entity ?? null;
    return [{ start: source.start, entity: speaker === null ? null : entity }];
  });
  sources.sort((a, b) => a.start - b.start);
  const antecedents = antecedentsOf(reading, cast, sources);
  const sceneOf = (parties: Parties): Scene => ({
    text,
    parties,
    pronouns: pronounsOf(text, sentences, parties, antecedents),
  });
  // Whose chairman `its chairman` is takes pronouns, which take parties.
  const first = sceneOf(partiesOf(layout, cast.entities));
  const told = affiliationsOf(first, sentences, cast.entities);
  const scene = told.size === 0 ? first : sceneOf(partiesOf(layout, cast.entities, told));
  const reports = quotations.filter(
    (quotation) => isReportOfWords(text, quotation, sentences) && !isOfAnother(text, quotation),
  );
  return { ...scene, sentences, quotations: reports };
}

/** `Hale quotes Ana Moreau:` the words are not those of him who quotes. */
const isOfAnother = (text: string, { cue, source }: Quotation): boolean =>
  cue !== null &&
  source !== null &&
  source.start < cue.start &&
  /^(?:quotes|quoted|quoting)$/.test(sliceOf(text, cue)) &&
  !/\b(?:is|was|were|been|being)\b/.test(sliceOf(text, { start: source.end, end: cue.start }));

function clausePositions(article: ReadArticle, sentence: ReadSentence): readonly Draft[] {
  return clausesOf(article, sentence).flatMap((clause) => clausePosition(article, sentence, clause) ?? []);
}

function clausePosition(article: ReadArticle, sentence: ReadSentence, clause: Clause): Draft | null {
  const near = article.quotations.filter(({ content }) => overlaps(content, sentence.span));
  const holder =
    holderOf(article, sentence, clause.phrase) ?? speakerHimself(article, sentence, clause, near);
  if (holder === null || isDenied(sentence, clause) || isCue(article, sentence, clause, near)) return null;
  const stance = isDoubted(sentence, clause) ? (clause.trigger?.word.negated ?? null) : clause.stance;
  const { voice, claimedBy, spokenBy } = heard(article, sentence, clause, holder, near);
  if (stance === null || !isTold(clause, holder, voice, spokenBy)) return null;
  if (holder.isPronoun && isMistaken(article, { sentence, clause, holder, voice, near })) return null;
  const topic = topicOf(article.text, sentence, clause);
  const position: Position = {
    span: reachOf(article, sentence, clause, topic, holder),
    holder: spanOf(sentence, holder),
    holderName: holder.party.name,
    actors: [...new Set([...holder.party.actors, ...(spokenBy?.actors ?? [])])],
    stance,
    topic,
    voice,
    claimedBy,
    sureness: surenessOf(sentence, clause, holder),
  };
  return { position, sentence };
}

/** In whose voice a clause comes; what its holder is told to have said is its own. */
function heard(...[article, sentence, clause, holder, near]: Parameters<typeof voicingOf>): Voicing {
  const voicing = voicingOf(article, sentence, clause, holder, near);
  return voicing.voice === 'reported' && isSaid(sentence, clause) ? { ...voicing, voice: 'own' } : voicing;
}

/** Whether the word tells a position in that voice. */
function isTold({ trigger }: Clause, holder: Holder, voice: Voice, spokenBy: Party | null): boolean {
  if (trigger?.word.isOnlyClaimed === true && voice === 'reported') return false;
  return trigger?.word.isOwnOnly !== true || (voice === 'own' && !isAnothers(holder, spokenBy));
}

/** `said that …`, `warned that …`: its own words in the reporter's rendering. */
function isSaid({ words }: ReadSentence, { at, phrase, trigger }: Clause): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    trigger?.form === 'finite' &&
    verbOfSaying(lower) === 'speech' &&
    (trigger.word.base === 'say' || words[at + 1]?.lower === 'that' || words[phrase.from - 1]?.text === ',')
  );
}

/** `we` and `I` in a quotation are its speaker. */
function speakerHimself(
  article: ReadArticle,
  { words }: ReadSentence,
  { phrase }: Clause,
  near: readonly Quotation[],
): Holder | null {
  const word = words[phrase.head];
  if (word === undefined || !isSelfWord(word.lower) || isOthers(words, phrase.head)) return null;
  const quotation = near.find(({ content }) => overlaps(content, word));
  const party = quotation === undefined ? null : speakerParty(article, quotation);
  return party === null ? null : { party, phrase, isPronoun: false };
}

/** A verb that is a quotation's cue is told by the quotation. */
function isCue(
  article: ReadArticle,
  { words }: ReadSentence,
  { at }: Clause,
  near: readonly Quotation[],
): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    [...near, ...article.quotations].some(
      ({ cue, speech, speaker }) => speech && speaker !== null && cue !== null && overlaps(cue, word),
    )
  );
}

const spanOf = ({ words, span }: ReadSentence, { phrase }: Holder): Span => {
  const first = words[phrase.from];
  const last = words[phrase.to - 1];
  return first === undefined || last === undefined ? span : { start: first.start, end: last.end };
};

/** A report, a story or a figure says things, but wants nothing. */
const canSpeak = ({ kind, name }: Party): boolean =>
  kind !== 'group' ||
  name
    .replace(/^(?:an?|this|that|its|his|her|their) /i, '')
    .split(' ')
    .some((word) => isHolderNoun(word) || /^\p{Lu}/u.test(word));

function spokenPositions(article: ReadArticle, quotation: Quotation): readonly Draft[] {
  const party = quotation.speech ? speakerParty(article, quotation) : null;
  if (party === null || !canSpeak(party)) return [];
  return ownWords(article.text, quotation, party, article.sentences).map(({ stance, sentence, holder }) => {
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
        topic: topicOfSpeech(article.text, quotation.content, sentence.span),
        voice: 'own',
        claimedBy: null,
        sureness: surenessOfWords(quotation.confidence, stance),
      },
    };
  });
}

/** One position for each sentence, party and stance; `says` only where the party's own words tell no more. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
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
