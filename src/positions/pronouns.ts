import { endsInS } from './inflection.js';
import type { Entity } from '../quotations/speakers/entity.js';
import { isRole } from '../quotations/speakers/lexicon.js';
import type { Antecedent } from '../quotations/speakers/antecedents.js';
import { calibrated } from '../quotations/speakers/confidence.js';
import { isCalled, isFirm, mayBeCompany } from './firms.js';
import { textOf, type NounPhrase } from './noun-phrase.js';
import type { Parties } from './parties.js';
import type { Party } from './party.js';
import { isHolderNoun, isSeveral } from './party-words.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { groupStart, isFinite, subjectsOf } from './subject.js';

/** Whom pronouns stand for. */
export interface Pronouns {
  /** The party that the pronoun at that word means; `null` where two could be meant, or none is near. */
  readonly of: (sentence: ReadSentence, at: number) => Party | null;
  /** The one organisation named lately, or at all, that `the company`, `the bank` can mean; `null` for none, or for two. */
  readonly organisationBefore: (sentence: ReadSentence, offset: number, noun: string) => Party | null;
}

/**
 * A pronoun that means its antecedent less probably than this stays without a holder: a wrong name is worse than none.
 * Of 40 findings of random actors that were read, all three below it were wrong, and a quarter of those above.
 */
const SURE = 0.78;

/** How many sentences back `the company` may have been named. */
const LOOK_BACK = 4;

/** `he` and `she` by the speakers' model, `it` and `they` by the subjects before them. */
export function pronounsOf(
  text: string,
  sentences: readonly ReadSentence[],
  parties: Parties,
  antecedents: ReadonlyMap<number, Antecedent>,
): Pronouns {
  const place = new Map(sentences.map((sentence, index) => [sentence, index]));
  return {
    organisationBefore: (sentence, offset, noun) => {
      const index = place.get(sentence) ?? 0;
      const before = sentences.slice(0, index + 1);
      const near = before.slice(-LOOK_BACK - 1);
      const meant = meantBy(noun, organisationsIn(near, offset).length > 0 ? near : before, offset, text);
      return meant === null ? null : parties.of(meant);
    },
    of: (sentence, at) => {
      const word = sentence.words[at];
      if (word === undefined) return null;
      if (/^s?he$|^his$|^her$/.test(word.lower)) return byModel(antecedents.get(word.start), parties);
      const index = place.get(sentence) ?? 0;
      const before = index > 0 ? sentences[index - 1] : undefined;
      const isPlural = /^the(?:y|ir)$/.test(word.lower);
      const here = subjectsIn(text, sentence, at, isPlural, parties).at(-1);
      if (here !== undefined) return here;
      // Of a sentence before, its main subject: `it` seldom takes up a subject of a clause inside it.
      return before === undefined
        ? null
        : (subjectsIn(text, before, before.words.length, isPlural, parties)[0] ?? null);
    },
  };
}

function byModel(antecedent: Antecedent | undefined, parties: Parties): Party | null {
  return antecedent !== undefined && calibrated(antecedent.probability) >= SURE
    ? parties.of(antecedent.entity)
    : null;
}

/** The subjects before a word that `it`, or `they`, may stand for, in order; `null` for several at once, who are no one party. */
function subjectsIn(
  text: string,
  sentence: ReadSentence,
  end: number,
  isPlural: boolean,
  parties: Parties,
): readonly (Party | null)[] {
  const { words } = sentence;
  const found: (Party | null)[] = [];
  for (let at = 1; at < end; at++) {
    if (!isFinite(words, at)) continue;
    const subjects = subjectsOf(words, groupStart(words, at)).filter(({ to }) => to <= end);
    const [only] = subjects;
    if (only === undefined || (subjects.length > 1 && !isPlural)) continue;
    const party = fittingParty(text, sentence, only, isPlural, parties);
    if (isPlural && (subjects.length > 1 || isFamily(words[only.head]))) found.push(null);
    else if (party !== null) found.push(party);
  }
  return found;
}

/** `The Larssens`, `Democrats`: several who bear one name. */
const isFamily = (word: ReadWord | undefined): boolean =>
  word?.named?.entity.name.endsWith('s') === true && endsInS(word.lower);

function fittingParty(
  text: string,
  sentence: ReadSentence,
  phrase: NounPhrase,
  isPlural: boolean,
  parties: Parties,
): Party | null {
  const head = sentence.words[phrase.head];
  if (head === undefined) return null;
  if (head.named !== null)
    return mayBeThing(head.named.entity) && !isPlural ? parties.of(head.named.entity) : null;
  if (!isHolderNoun(head.lower) || isSeveral(head.lower) !== isPlural) return null;
  if (!isPlural && isRole(head.lower) && !/^(?:regulator|watchdog)$/.test(head.lower)) return null;
  const called = phrase.to - phrase.from === 2 ? parties.called(head.lower) : null;
  const words = sentence.words.slice(phrase.from, phrase.to).map((word) => word.text);
  return called ?? parties.described(words, textOf(sentence, phrase, text));
}

/** A name that no title, pronoun or first name shows to be a person's may be a company's. */
const mayBeThing = ({ kind, gender }: Entity): boolean => kind !== 'person' || gender === null;

/** The noun phrase of `its`, `his`, `their` is the pronoun itself. */
export const possessivePhrase = (at: number): NounPhrase => ({ from: at, to: at + 1, head: at });

/** Each entity named before that `the company` can mean. */
function organisationsIn(sentences: readonly ReadSentence[], offset: number): readonly Entity[] {
  const named = sentences.flatMap(({ words }) =>
    words.flatMap(({ named: place, start }) => (place !== null && start < offset ? [place.entity] : [])),
  );
  return [...new Set(named.filter(mayBeCompany))];
}

/**
 * The one that is called so; else the one that the article tells to be a firm, and names again, where no other name
 * came after it.
 */
function meantBy(
  noun: string,
  sentences: readonly ReadSentence[],
  offset: number,
  text: string,
): Entity | null {
  const named = organisationsIn(sentences, offset);
  const called = named.filter((entity) => isCalled(entity, noun, text));
  const firms = named.filter((entity) => entity.mentions.length > 1 && isFirm(entity, text));
  const [only, another] = called.length > 0 ? called : firms;
  if (only === undefined || another !== undefined) return null;
  const last = sentences.map((one) => organisationsIn([one], offset)).findLast((some) => some.length > 0);
  return called.length > 0 || last?.includes(only) === true ? only : null;
}
