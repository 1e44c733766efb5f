import { FEATURES, type Candidate, type Trace } from './antecedent-features.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Gender } from './lexicon.js';
import type { Token } from './reading.js';

/** `When he spoke on Monday, Smith said`: a subject named behind the pronoun in its sentence, as the next name of the article. */
export function subjectBehind(
  next: Cast['named'][number] | undefined,
  token: Token,
  gender: Gender,
  { known, barred }: { readonly known: readonly Trace[]; readonly barred: readonly Entity[] },
): Candidate | null {
  if (token.isQuoted || next?.mention.sentence !== token.sentence) return null;
  const { entity, mention } = next;
  const fits = entity.kind === 'person' && (entity.gender === null || entity.gender === gender);
  if (!fits || !mention.isSubject || mention.isQuoted) return null;
  if (known.some((trace) => trace.entity === entity) || barred.includes(entity)) return null;
  const features = FEATURES.map((name) =>
    Number(name === 'named behind' || (name === 'gender known' && entity.gender !== null)),
  );
  return { entity, mention, features };
}
