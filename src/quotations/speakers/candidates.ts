import { candidateOf, type Candidate, type Trace } from './antecedent-features.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Gender } from './lexicon.js';
import type { Token } from './reading.js';
import { subjectBehind } from './subject-behind.js';
import { isStrangerIn, lastStrangerOf, lastSubjectOf } from './subjects-since.js';
import type { Traces } from './traces.js';

/** Sentences and people that a search looks back over: keeps the whole linear, and further back nobody is meant. */
const LOOK_BACK = 14;
const MOST_CANDIDATES = 8;
/** Who is known where a pronoun stands: those met before, who is named `next`, and who is hardly meant. */
interface Present {
  readonly traces: Traces;
  readonly next: Cast['named'][number] | undefined;
  readonly barred: readonly Entity[];
}

/** Whom a pronoun may stand for: the people met lately whose gender fits, the latest first, and who is named right behind it. */
export function candidatesFor(
  token: Token,
  gender: Gender,
  { traces, next, barred }: Present,
): readonly Candidate[] {
  const known = traces
    .since(token.sentence - LOOK_BACK)
    .filter((trace) => isFitting(trace, gender, barred))
    .slice(-MOST_CANDIDATES)
    .reverse();
  const behind = subjectBehind(next, token, gender, { known, barred });
  const before = known.map((trace, rank) =>
    candidateOf(trace, {
      rank,
      of: known.length,
      token,
      speakers: traces.speakers,
      lastSubject: lastSubjectFor(trace, known, token, gender),
      isOpened: known.some((one) => isStrangerIn(one, token.block)),
      barred,
    }),
  );
  return behind === null ? before : [...before, behind];
}

/** The last sentence that was about somebody else whom the pronoun may mean. */
function lastSubjectFor(trace: Trace, known: readonly Trace[], token: Token, gender: Gender): number {
  const stranger = lastStrangerOf(known, token);
  const last = lastSubjectOf(known, gender);
  return trace.sentence < stranger ? Math.max(last, stranger) : last;
}

const isFitting = (trace: Trace, gender: Gender, barred: readonly Entity[]): boolean =>
  trace.gender === null
    ? trace.entity.kind === 'person' || !barred.includes(trace.entity)
    : trace.gender === gender;
