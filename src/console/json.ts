import type { Answer, Finding } from '../answers/answer.js';

/**
 * An answer as one line of JSON, for programs: the keys in this order, new ones only ever behind the old ones. What a
 * terminal would obey, or a reader take for a line end, is escaped as JSON allows.
 */
export const jsonLine = (answer: Answer): string => escaped(JSON.stringify(jsonOf(answer)));

const jsonOf = ({
  question,
  command,
  heading,
  findings,
  total,
  suggestions,
  notes,
  profile,
}: Answer): object => ({
  question,
  command,
  found: findings.length > 0,
  heading,
  total,
  suggestions,
  findings: findings.map(findingOf),
  notes,
  profile,
});

function findingOf({ excerpt, kind, speaker, confidence, marks, alsoIn, position, group }: Finding): object {
  const { article, title, outlet, date, paragraph, start, end, url } = excerpt.citation;
  return {
    speaker: speaker === null ? null : { name: speaker.name, role: speaker.role },
    kind,
    excerpt: excerpt.text,
    citation: { article, title, outlet, date, paragraph, start, end, url },
    confidence,
    marks,
    alsoIn,
    position,
    group,
    stance: position?.stance ?? null,
    voice: position?.voice ?? null,
    claimedBy: position?.claimedBy ?? null,
    holder: position?.holder ?? null,
  };
}

/** Any JSON in one line that can be printed anywhere: what is left of the control characters goes as `\u009b`. */
export const escaped = (json: string): string =>
  json.replace(
    /[\x7F-\x9F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
