import type { Profile, Tenure } from '../quotations/profile.js';
import type { Speaker } from '../quotations/speaker.js';
import type { Entry } from './library.js';

/** One quotation: where it stands, and what its article says of the speaker. */
interface Quoted {
  readonly entry: Entry;
  readonly speaker: Speaker;
}

/**
 * What is known of a speaker from every quotation, the newest first. A bare title goes into the fuller role that has its words:
 * `President` into `U.S. President`, so that a change of office stands out.
 *
 * ```
 * profileOf('Ada Holm', quoted).tenures   [{ role: 'Mayor of Harrow', from: '2026-02-12', to: '2026-03-03', … }]
 * ```
 */
export function profileOf(name: string, quoted: readonly Quoted[]): Profile {
  const speakers = quoted.map(({ speaker }) => speaker);
  return { name, variants: variantsOf(name, speakers), tenures: tenuresOf(quoted) };
}

function variantsOf(name: string, speakers: readonly Speaker[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const variant of speakers.flatMap(({ name: full, variants }) => [full, ...variants]))
    counts.set(variant, (counts.get(variant) ?? 0) + 1);
  counts.delete(name);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([variant]) => variant);
}

interface Draft {
  readonly role: string;
  affiliation: string | null;
  readonly dates: Map<string, string | null>;
}

function tenuresOf(quoted: readonly Quoted[]): readonly Tenure[] {
  const drafts = new Map<string, Draft>();
  for (const { entry, speaker } of quoted) {
    const { role, affiliation } = speaker;
    if (role === null) continue;
    const draft = drafts.get(wordsOf(role).join(' ')) ?? { role, affiliation, dates: new Map() };
    draft.affiliation ??= affiliation;
    draft.dates.set(entry.article.id, entry.article.date);
    drafts.set(wordsOf(role).join(' '), draft);
  }
  const fullest = [...drafts.values()].sort((a, b) => wordsOf(b.role).length - wordsOf(a.role).length);
  return absorbed(fullest).map(tenureOf).sort(latestFirst);
}

/** Roles, the fullest first, without those whose every word another has. */
function absorbed(fullest: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of fullest) {
    const fuller = kept.find((one) => holds(one, draft));
    if (fuller === undefined) kept.push(draft);
    else for (const [article, date] of draft.dates) fuller.dates.set(article, date);
  }
  return kept;
}

function holds(one: Draft, other: Draft): boolean {
  const known = new Set(wordsOf(one.role));
  return wordsOf(other.role).every((word) => known.has(word)) && isPast(one.role) === isPast(other.role);
}

/** `former mayor` is not the office of `mayor`. */
const isPast = (role: string): boolean => /\b(?:former|ex|late|then|acting|interim)\b/iu.test(role);

const wordsOf = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}.'-]+/gu) ?? [];

function tenureOf({ role, affiliation, dates }: Draft): Tenure {
  const days = [...dates.values()].filter((date) => date !== null).sort();
  return { role, affiliation, from: days[0] ?? null, to: days.at(-1) ?? null, articles: dates.size };
}

const latestFirst = (a: Tenure, b: Tenure): number =>
  (b.to ?? '').localeCompare(a.to ?? '') || b.articles - a.articles || (a.role < b.role ? -1 : 1);
