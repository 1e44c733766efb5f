import type { Finding, Reply } from './answer.js';

/** A reply with findings, the first `most` of them shown; `total` keeps the count of all. */
export const found = (heading: string, findings: readonly Finding[], most = findings.length): Reply => ({
  heading,
  findings: findings.slice(0, most),
  total: findings.length,
  suggestions: [],
  notes: [],
});

/** The honest reply of a library that has no answer: a kind line, and what could be asked instead. */
export const nothing = (heading: string, suggestions: readonly string[] = []): Reply => ({
  heading,
  findings: [],
  total: 0,
  suggestions,
  notes: [],
});
