const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `20 February 2026`, which reads the same on both sides of the Atlantic; what is no day stays as it is. */
export function dayOf(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? date : DAY.format(time);
}
