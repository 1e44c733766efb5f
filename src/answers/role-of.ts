import type { Speaker } from '../quotations/speaker.js';

/** The role as printed, with whom they speak for where the role does not say it already: `mayor, Lindholm`; else empty. */
export function roleOf({ name, role, affiliation }: Speaker): string {
  const known = [role, affiliation].filter((part) => part !== null);
  return known
    .filter((part) => part !== name && !known.some((other) => other !== part && other.includes(part)))
    .join(', ');
}
