import type { Profile, Tenure } from '../quotations/profile.js';
import { dayOf } from './day-of.js';

/** Roles that are named. */
const MOST = 4;

/**
 * What the articles call a speaker and when, the latest first, in one line: `Mayor of Harrow (3 March 2026) · council
 * leader (12 January 2024 to 5 May 2025)`. Empty where they give one role or none: each finding shows that one.
 */
export function profileLine(profile: Profile | null): string {
  const tenures = profile?.tenures ?? [];
  if (tenures.length < 2) return '';
  const further = tenures.length - MOST;
  const named = tenures.slice(0, MOST).map(tenureText);
  return [...named, ...(further > 0 ? [`${further} more`] : [])].join(' · ');
}

function tenureText({ role, from, to }: Tenure): string {
  if (from === null || to === null) return role;
  return from === to ? `${role} (${dayOf(to)})` : `${role} (${dayOf(from)} to ${dayOf(to)})`;
}
