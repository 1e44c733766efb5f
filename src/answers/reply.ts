import type { Finding, Reply } from './answer.js';

/** The findings that are shown, and how many there are in all. */
export type Shown = Pick<Reply, 'findings' | 'total'>;

/** The first of some findings, the count of all kept. */
export const firstOf = (findings: readonly Finding[], most: number): Shown => ({
  findings: findings.slice(0, most),
  total: findings.length,
});

/** A reply with findings. */
export const found = (heading: string, { findings, total }: Shown): Reply => ({
  heading,
  findings,
  total,
  suggestions: [],
  notes: [],
  profile: null,
});

/** The honest reply of a library that has no answer: a kind line, and what could be asked instead. */
export const nothing = (heading: string, suggestions: readonly string[] = []): Reply => ({
  heading,
  findings: [],
  total: 0,
  suggestions,
  notes: [],
  profile: null,
});
