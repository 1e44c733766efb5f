import model from '../../../data/models/speakers.json' with { type: 'json' };
import type { Entity, Mention } from './entity.js';
import { genderOfFirstName, leaningOfFirstName, type Gender } from './lexicon.js';
import { isNamedAsPerson } from './may-be-person.js';
import type { Token } from './reading.js';

/** Somebody whom a pronoun may stand for. */
export interface Candidate {
  readonly entity: Entity;
  readonly mention: Mention;
  /** One number for each of `FEATURES`. */
  readonly features: readonly number[];
}

export const FEATURES = [
  'same sentence', 'one sentence back', 'two sentences back', 'sentences back', 'same paragraph', 'paragraphs back',
  'nearest', 'people between', 'subject', 'quoted', 'possessive', 'gender known', 'named often', 'speaker before',
  'pronoun before', 'in headline', 'opens its sentence', 'full name', 'named behind', 'as pronoun', 'perhaps no person',
  'opens its paragraph', 'speaker and same paragraph', 'speaker two before', 'subject and one back', 'nearest and subject', 'only one', 'subject of this sentence', 'possessor in this sentence', 'speaker and back', 'another subject since', 'barred',
] as const; // prettier-ignore

/** Pronouns that tell a gender. */
export const GENDERED = new Map<string, Gender>([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]); // prettier-ignore

/** Somebody as far as the article has been read: where named last, how often, in which places. */
export interface Trace {
  readonly entity: Entity;
  /** As the article tells, or as a pronoun has told by now that could hardly mean another. */
  gender: Gender | null;
  mention: Mention;
  sentence: number;
  block: number;
  count: number;
  isPronoun: boolean;
  subjectSentence: number;
  opensSentence: number;
  opensBlock: number;
  quoted: boolean;
  inHeadline: boolean;
  pronounSentence: number;
  hasSpoken: boolean;
}

/** `Marta`: a first name alone. Those of men are surnames as often: `Clinton`, `Carter`. */
const ofWoman = (entity: Entity): Gender | null =>
  isNamedAsPerson(entity) && genderOfFirstName(entity.name) === 'female' ? 'female' : null;

/** Somebody who has just been met. */
export const traceOf = (
  entity: Entity,
  mention: Mention,
  { isPronoun, block }: { readonly isPronoun: boolean; readonly block: number },
): Trace => ({
  entity,
  gender: entity.gender ?? ofWoman(entity),
  mention,
  sentence: -1,
  block: -1,
  count: 0,
  isPronoun,
  subjectSentence: -1,
  opensSentence: -1,
  opensBlock: -1,
  quoted: false,
  inHeadline: block === 0,
  pronounSentence: -1,
  hasSpoken: false,
});

export const weightsOf = (): readonly number[] =>
  FEATURES.map((name) => (model.antecedent as Readonly<Record<string, number>>)[name] ?? 0);
const WEIGHTS = weightsOf();

export const scoreOf = ({ features }: Candidate, weights: readonly number[] = WEIGHTS): number =>
  features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

export function bestCandidate(candidates: readonly Candidate[]): number {
  const scores = candidates.map((candidate) => scoreOf(candidate));
  return scores.indexOf(Math.max(...scores));
}

/** Known to be of a gender, or of a first name that leans to it. */
export const isOfGender = ({ gender, entity: { name } }: Trace, asked: Gender): boolean =>
  (gender ?? leaningOfFirstName(name.split(' ', 1)[0] ?? '')) === asked;

/** 1 where the entity's gender is known (only those that fit are asked), less where its first name only leans. */
function genderFit({ gender, entity: { name } }: Trace, pronoun: Token): number {
  if (gender !== null) return 1;
  const leaning = leaningOfFirstName(name.split(' ', 1)[0] ?? '');
  if (leaning === null) return 0;
  return leaning === GENDERED.get(pronoun.text.toLowerCase()) ? 0.5 : -1;
}

/**
 * How a trace stands to a pronoun: `rank` people were named since, `of` are looked at; `speakers` spoke last
 * and before, `isOpened` where the paragraph is about somebody of unknown gender, and `barred` who is hardly meant.
 */
export function candidateOf(
  trace: Trace,
  {
    rank,
    of,
    token,
    speakers,
    lastSubject,
    isOpened,
    barred,
  }: {
    rank: number;
    of: number;
    token: Token;
    speakers: readonly number[];
    lastSubject: number;
    isOpened: boolean;
    barred: readonly Entity[];
  },
): Candidate {
  const back = token.sentence - trace.sentence;
  const isSpeaker = speakers[0] === trace.entity.id;
  const isSubject = trace.subjectSentence === trace.sentence;
  const isSameBlock = trace.block === token.block;
  const features = [
    back === 0, back === 1, back === 2, Math.log1p(back), isSameBlock, Math.min(4, token.block - trace.block),
    rank === 0, Math.min(4, rank), isSubject, trace.quoted, !trace.isPronoun && trace.mention.isPossessive, genderFit(trace, token), Math.log(trace.count), isSpeaker,
    token.sentence - trace.pronounSentence <= 2 && trace.pronounSentence >= 0, trace.inHeadline, trace.opensSentence === trace.sentence, trace.mention.span.end - trace.mention.span.start > 11, false, trace.isPronoun, trace.entity.kind !== 'person' ? (trace.hasSpoken ? 0.3 : 1) : 0,
    trace.opensBlock === token.block, isSpeaker && isSameBlock, speakers[1] === trace.entity.id, isSubject && back === 1, rank === 0 && isSubject, of === 1, isSubject && back === 0, !trace.isPronoun && trace.mention.isPossessive && back === 0, isSpeaker ? Math.min(4, back) : 0, lastSubject > trace.subjectSentence || (isOpened && !isSameBlock), barred.includes(trace.entity),
  ].map(Number); // prettier-ignore
  return { entity: trace.entity, mention: trace.mention, features };
}
