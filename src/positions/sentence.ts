import { endsInS } from './inflection.js';
import { BE_FORMS } from './be.js';
import type { Layout } from '../news/layout.js';
import type { Entity, Mention } from '../quotations/speakers/entity.js';
import type { Span } from '../text/span.js';
import { tagsOf, type Tag } from '../text/tags.js';
import { quotedStretches } from '../quotations/block-words.js';
import { wordsOf, type Word } from '../text/words.js';
import { isHolderNoun, isSeveral } from './party-words.js';
import { isSurelyVerb, stanceWords } from './stances.js';
import { hasVerbPlace } from './verb-places.js';

/** A named party at one place of a sentence. */
export interface NamedPlace {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A word of a sentence as the grammar reads it. */
export interface ReadWord extends Word {
  readonly tag: Tag;
  readonly lower: string;
  /** Inside quotation marks: somebody's own words. */
  readonly isQuoted: boolean;
  /** Whom the article names here, where the word is part of a name. */
  readonly named: NamedPlace | null;
}

/** A sentence with its words read. */
export interface ReadSentence {
  readonly span: Span;
  /** The passage's number. */
  readonly passage: number;
  readonly words: readonly ReadWord[];
}

/** `Does he need to ask?”`: whatever marks stand behind it. */
export const isQuestion = (words: readonly ReadWord[]): boolean =>
  words.findLast(({ text }) => !/^["“”'‘’)]$/u.test(text))?.text === '?';

/** The sentences of an article's passages in reading order, each word with its part of speech and name. */
export function readSentences(layout: Layout, entities: readonly Entity[]): readonly ReadSentence[] {
  const { article, passages } = layout;
  const places = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  places.sort((a, b) => a.mention.span.start - b.mention.span.start);
  const find = finderOf(places);
  const isQuoted = quoteFinder(quotedStretches(layout).flat());
  return passages.flatMap(({ number, sentences }) =>
    sentences.map((span) => ({
      span,
      passage: number,
      words: readWords(wordsOf(article.text, span), { find, isQuoted }),
    })),
  );
}

/** Words come in order, so the search for a name goes on from the last one found. */
function finderOf(places: readonly NamedPlace[]): (at: number) => NamedPlace | null {
  let next = 0;
  return (at) => {
    while ((places[next]?.mention.span.end ?? Infinity) <= at) next++;
    const place = places[next];
    return place !== undefined && place.mention.span.start <= at ? place : null;
  };
}

/** The same walk for quotation marks. */
function quoteFinder(quoted: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((quoted[next]?.end ?? Infinity) <= at) next++;
    return (quoted[next]?.start ?? Infinity) <= at;
  };
}

interface Finders {
  readonly find: (at: number) => NamedPlace | null;
  readonly isQuoted: (at: number) => boolean;
}

function readWords(words: readonly Word[], { find, isQuoted }: Finders): readonly ReadWord[] {
  const tags = tagsOf(words);
  const read = words.map((word, at): ReadWord => {
    const lower = word.text.toLowerCase().replaceAll('’', "'");
    const named = find(word.start);
    return {
      ...word,
      lower,
      named,
      isQuoted: isQuoted(word.start),
      tag: tagOf(word, lower, named, nounIfHolder(words, at, tags)),
    };
  });
  return read.map((word, at) =>
    word.tag === 'NOUN' && isHiddenVerb(read, at) ? { ...word, tag: 'VERB' } : word,
  );
}

/** `Kyiv fears that`: a form of a stance verb that the tagger took for a noun. */
const isHiddenVerb = (words: readonly ReadWord[], at: number): boolean =>
  stanceWords(words[at]?.lower ?? '').some(({ isAdjective }) => !isAdjective) && hasVerbPlace(words, at);

const PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'them', 'him', 'us', 'me']);
const AUXILIARIES = new Set([
  ...BE_FORMS,
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'could',
  'can',
  'ca',
  'cannot',
  'wo',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ve",
  "'ll",
  "'d",
]);

/** `the *league* refused`, `*Colleagues* fear`: a word for people or bodies is no number, no adverb and opens no sentence as a verb. */
function nounIfHolder(words: readonly Word[], at: number, tags: readonly Tag[]): Tag {
  const { text = '' } = words[at] ?? {};
  const guess = tags[at] ?? 'X';
  const isOdd =
    at === 0
      ? guess === 'VERB' && endsInS(text)
      : isOddBehindArticle(words, at, tags) || isOddSubject(words, at, guess);
  return isOdd && !COUNTS.test(text) && isHolderNoun(text) ? 'NOUN' : guess;
}

const isOddBehindArticle = (words: readonly Word[], at: number, tags: readonly Tag[]): boolean =>
  isArticle(words[at - 1]) &&
  (/^(?:NUM|ADV)$/.test(tags[at] ?? 'X') ||
    (tags[at] === 'ADJ' && /^(?:PRON|AUX|ADP|SCONJ|PUNCT)$/.test(tags[at + 1] ?? '')));

/** `which landlords reject`, `but residents disagree`: several, where a subject stands, with a verb behind them. */
const isOddSubject = (words: readonly Word[], at: number, guess: Tag): boolean =>
  guess === 'VERB' &&
  isSubjectPlace(words, at) &&
  isSeveral(words[at]?.text ?? '') &&
  stanceWords(words[at + 1]?.text ?? '').length > 0;

const isSubjectPlace = (words: readonly Word[], at: number): boolean =>
  /^(?:which|whom|that|but|and|while|as|because)$/i.test(words[at - 1]?.text ?? '');

/** Counted people (`the two`, `the most`) stay numbers. */
const COUNTS =
  /^(?:most|many|few|several|one|two|three|four|five|six|seven|eight|nine|ten|a?(?:dozen|hundred|thousand)s?)$/;
const isArticle = (word: Word | undefined): boolean => /^(?:the|an?)$/i.test(word?.text ?? '');

/** What the words themselves tell outdoes the tagger's guess. */
function tagOf(word: Word, lower: string, named: NamedPlace | null, guess: Tag): Tag {
  if (word.kind === 'punctuation') return 'PUNCT';
  if (named !== null)
    return named.mention.span.start === word.start || /^\p{Lu}/u.test(word.text) ? 'PROPN' : guess;
  if (PRONOUNS.has(lower)) return 'PRON';
  if (AUXILIARIES.has(lower) && guess !== 'VERB') return 'AUX';
  if (isSurelyVerb(lower)) return 'VERB';
  return lower === "'s" && guess !== 'AUX' ? 'PART' : guess;
}
