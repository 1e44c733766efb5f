import type { Layout } from '../news/layout.js';
import type { Quotation } from '../quotations/quotation.js';
import { antecedentsOf } from '../quotations/speakers/antecedents.js';
import { askersOf } from './askers.js';
import { castOf } from '../quotations/speakers/cast.js';
import { entitiesIn } from '../quotations/speakers/entities.js';
import { readingOf } from '../quotations/speakers/reading.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import { isDenied, isDoubted } from './attributions.js';
import { voicingOf, type Voicing } from './claims.js';
import { clausesOf, type Clause } from './clauses.js';
import { affiliationsOf } from './affiliations.js';
import { withoutRepeats, type Draft } from './draft.js';
import { holderOf, type Holder, type Scene } from './holders.js';
import { isAnothers, isMistaken } from './mistaken.js';
import { ownedBodies } from './owned-bodies.js';
import { partiesOf, type Parties } from './parties.js';
import type { Party } from './party.js';
import type { Position, Stance, Voice } from './position.js';
import { pronounsOf } from './pronouns.js';
import { reachOf } from './reach.js';
import { isSelfWord } from './commitments.js';
import { isOthers } from './speech-stance.js';
import { verbOfSaying } from './sayings.js';
import { readSentences, type ReadSentence } from './sentence.js';
import { isReportOfWords } from './report-of-words.js';
import { speakerParty, type Hearing } from './speaker-party.js';
import { spokenPositions } from './spoken.js';
import { surenessOf } from './sureness.js';
import { topicOf } from './topic.js';

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
  readonly askers: ReadonlySet<string>;
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
  const sceneOf = (parties: Parties): Scene => {
    const pronouns = pronounsOf(text, sentences, parties, antecedents);
    return { text, parties, pronouns, owned: ownedBodies({ text, sentences, parties, pronouns }) };
  };
  // Whose chairman `its chairman` is takes pronouns, which take parties.
  const first = sceneOf(partiesOf(layout, cast.entities));
  const told = affiliationsOf(first, sentences, cast.entities);
  const scene = told.size === 0 ? first : sceneOf(partiesOf(layout, cast.entities, told));
  const reports = quotations.filter(
    (quotation) => isReportOfWords(text, quotation, sentences) && !isOfAnother(text, quotation),
  );
  return { ...scene, sentences, quotations: reports, askers: askersOf({ ...scene, sentences }, reports) };
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
  if (holder === null || isNone(article, sentence, clause, holder, near)) return null;
  const stance = isDoubted(sentence, clause) ? (clause.trigger?.word.negated ?? null) : clause.stance;
  const { voice, claimedBy, spokenBy } = heard(article, sentence, clause, holder, near);
  if (stance === null || !isTold(clause, holder, voice, spokenBy)) return null;
  if (holder.isPronoun && isMistaken(article, { sentence, clause, holder, voice, near })) return null;
  const topic = topicOf(article.text, sentence, clause);
  if (topic === null && isEmpty(sentence, clause, stance)) return null;
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

/** `In a speech last July, he said:`: what it was is told elsewhere; not so of `The dam is safe, the mayor said.` */
const isEmpty = ({ words }: ReadSentence, { at, phrase }: Clause, stance: Stance): boolean =>
  stance === 'says' && (!/^[,”"’]$/u.test(words[phrase.from - 1]?.text ?? '') || words[at + 1]?.text === ':');

/** In whose voice a clause comes; what its holder is told to have said is its own. */
function heard(...[article, sentence, clause, holder, near]: Parameters<typeof voicingOf>): Voicing {
  const voicing = voicingOf(article, sentence, clause, holder, near);
  return voicing.voice === 'reported' && isSaid(sentence, clause) ? { ...voicing, voice: 'own' } : voicing;
}

/** Said not to be so, told by a quotation already, or no position but an outcome. */
const isNone = (
  article: ReadArticle,
  sentence: ReadSentence,
  clause: Clause,
  holder: Holder,
  near: readonly Quotation[],
): boolean =>
  isDenied(sentence, clause) ||
  isElection(sentence, clause, holder) ||
  isCue(article, sentence, clause, near);

/** `Larkfield voted for Hale`, `Larkfield backed Hale`: how a town or a region chose. */
const isElection = ({ words }: ReadSentence, { trigger, at }: Clause, { party }: Holder): boolean =>
  party.isPlace === true && (trigger?.word.base === 'vote' || words[at + 1]?.named?.entity.kind === 'person');

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
