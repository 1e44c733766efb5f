import type { Quotation } from '../quotations/quotation.js';
import { sliceOf, type Span } from '../text/span.js';
import { holderOf, type Scene } from './holders.js';
import { phraseEndingAt } from './noun-phrase.js';
import type { Party } from './party.js';
import { isHolderNoun, isOrganisationNoun } from './party-words.js';
import type { ReadSentence, ReadWord } from './sentence.js';

/** A scene with its sentences: what it takes to know a quotation's speaker for a party. */
export interface Hearing extends Scene {
  readonly sentences: readonly ReadSentence[];
}

/** The party that a quotation's speaker is; `null` where it has none. */
export function speakerParty(scene: Hearing, { speaker, source }: Quotation): Party | null {
  if (speaker === null) return null;
  const { parties } = scene;
  const known = parties.named(speaker.name);
  const isFirms = isOfFirm(scene.text, source);
  if (known !== null && !isFirms) return known;
  const told = source === null ? null : partyAt(scene, source);
  const name = (isFirms ? printed(scene.text, source) : speaker.name)
    .replace(/^the /i, '')
    .replace(/,? (?:who|which|that) .*$|,.*$/su, '');
  return told ?? parties.described(name.split(/\s+/), name);
}

const printed = (text: string, source: Span | null): string => (source === null ? '' : sliceOf(text, source));

/** `The company said`: the words of a firm, and never of a state or an agency that the article names beside it. */
function isOfFirm(text: string, source: Span | null): boolean {
  const words = source === null ? [] : sliceOf(text, source).toLowerCase().split(/\s+/);
  return words[0] === 'the' && words.length < 4 && isOrganisationNoun(words.at(-1) ?? '');
}

/** The party that a source which is no name stands for. */
function partyAt(scene: Hearing, source: Span): Party | null {
  const sentence = scene.sentences.find(({ span }) => span.start <= source.start && source.start < span.end);
  const words = sentence?.words.filter(({ start, end }) => start >= source.start && end <= source.end) ?? [];
  return sentence === undefined
    ? null
    : (namedBeside(scene, words) ??
        organisationAt(scene, sentence, words) ??
        ownedAt(scene, sentence, words));
}

/** `Her campaign said`: a source that is one phrase, and tells whose body it is. */
function ownedAt(scene: Scene, sentence: ReadSentence, words: readonly ReadWord[]): Party | null {
  const [first] = words;
  const from = first === undefined ? -1 : sentence.words.indexOf(first);
  const phrase = phraseEndingAt(sentence.words, from + words.length - 1);
  return phrase?.from === from ? scene.owned.of(sentence, phrase) : null;
}

/** `nurse Olga Brandt`: a name with a role before it, and nothing else. */
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
const DETERMINER = /^(?:the|an?|its|his|her|their|our|'s|')$/;

/** `Its maker, Helion`, `The first witness, nurse Olga Brandt`: a description in the singular with a name beside it. */
function namedBeside({ parties }: Scene, words: readonly ReadWord[]): Party | null {
  const comma = words.findIndex(({ lower }) => lower === ',');
  const [description, beside] = [words.slice(0, comma), words.slice(comma + 1)];
  const name = beside.at(-1)?.lower === ',' ? beside.slice(0, -1) : beside;
  const head = description.at(-1);
  if (comma < 1 || head?.tag !== 'NOUN' || head.text !== head.lower || !description.some(isDeterminer))
    return null;
  if (!name.every(({ tag, lower }) => NAMING.has(tag) || isHolderNoun(lower))) return null;
  const last = name.at(-1);
  if (last === undefined || isDeterminer(name[0])) return null;
  if (last.named !== null) return parties.of(last.named.entity);
  const proper = name.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => text);
  const isWhole = proper.length > 1 && name.slice(-proper.length).every(({ text }) => proper.includes(text));
  return isWhole ? parties.described(proper, proper.join(' ')) : null;
}

const isDeterminer = (word: ReadWord | undefined): boolean => DETERMINER.test(word?.lower ?? '');

/** `The toymaker said`: the organisation of the article that the description fits. */
function organisationAt(scene: Scene, sentence: ReadSentence, words: readonly ReadWord[]): Party | null {
  const [first] = words;
  if (first === undefined || !isOrganisationNoun(words.at(-1)?.lower ?? '')) return null;
  const from = sentence.words.indexOf(first);
  const phrase = { from, to: from + words.length, head: from + words.length - 1 };
  return holderOf(scene, sentence, phrase)?.party ?? null;
}
