import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/import/day.js';

describe('dayIn', () => {
  it.each([
    ['2026-02-20', '2026-02-20'],
    ['2026/02/20', '2026-02-20'],
    ['2026-02-20T23:30:00-05:00', '2026-02-20'],
    ['Feb. 20, 2026', '2026-02-20'],
    ['February 20 2026', '2026-02-20'],
    ['20 February 2026', '2026-02-20'],
    ['Sept. 5th, 2024', '2024-09-05'],
    ['Published 3:14 p.m. ET Nov. 2, 2025', '2025-11-02'],
    ['Friday 20 February 2026 14.03 GMT', '2026-02-20'],
    ['Sun, 22 Feb 2026 10:00:00 GMT', '2026-02-22'],
    ['20/02/2026', '2026-02-20'],
    ['02/02/2026', '2026-02-02'],
  ])('reads %j', (text, date) => {
    expect(dayIn(text)?.date).toBe(date);
  });

  it.each([
    ['no year', 'Feb. 20'],
    ['no day', 'February 2026'],
    ['no more than a year', '2026'],
    ['a day of the week', 'Friday'],
    ['a day that depends on when it is read', '20 hours ago'],
    ['the same', 'today'],
    ['two ways to read it', '03/04/2026'],
    ['a day that no calendar has', '2026-02-30'],
    ['no date', 'The bridge closes'],
    ['nothing', ''],
  ])('guesses nothing where there is %s', (_, text) => {
    expect(dayIn(text)).toBeNull();
  });
});
