import { isOfGender, type Trace } from './antecedent-features.js';
import type { Gender } from './lexicon.js';
import type { Token } from './reading.js';

/** The last sentence that has one of these for its subject, by name; -1 where none has. */
export const lastSubjectOf = (traces: readonly Trace[], gender: Gender): number =>
  Math.max(
    -1,
    ...traces
      .filter((trace) => trace.entity.kind === 'person' && !trace.isPronoun && isOfGender(trace, gender))
      .map(({ subjectSentence }) => subjectSentence),
  );

/** The sentence right before, where its subject is somebody of unknown gender: a pronoun hardly goes back past them; -1 else. */
export const lastStrangerOf = (traces: readonly Trace[], { sentence }: Token): number =>
  Math.max(
    -1,
    ...traces
      .filter((trace) => isStranger(trace) && sentence - trace.subjectSentence === 1)
      .map(({ subjectSentence }) => subjectSentence),
  );

export const isStranger = ({ gender, entity: { kind, name } }: Trace): boolean =>
  kind === 'person' && gender === null && name.includes(' ');

/** Somebody of unknown gender whom the paragraph is about so far: a pronoun in it hardly goes back to another one. */
export const isStrangerIn = (trace: Trace, here: number): boolean =>
  isStranger(trace) && trace.block === here && trace.subjectSentence === trace.sentence;
