import { createRequire } from 'node:module';
import type * as English from 'chrono-node/en';

/** Loaded when a date is first written in words: it takes longer to load than a library of ISO dates to read. */
let chrono: English.Chrono | undefined;
const inWords = (text: string): readonly English.ParsedResult[] => {
  // The package's own types say that this is what the module holds.
  chrono ??= (createRequire(import.meta.url)('chrono-node/en') as typeof English).strict;
  return chrono.parse(text);
};

/** A day that a text names in full. */
export interface Day {
  /** ISO 8601: `2026-02-20`. */
  readonly date: string;
  /** The words that name it, time of day included: `3:14 p.m. ET Nov. 2, 2025`. */
  readonly words: string;
}

const WRITTEN_YEAR = /(?<!\d)\d{4}(?!\d)/;
const ISO = /^\s*(\d{4})[-/](\d\d)[-/](\d\d)(?![\d/-])/;

/**
 * The first day that a text names with its year: `Feb. 20, 2026`, `20 February 2026`, `2026-02-20T09:30:00Z`. What
 * leaves something to guess names none: `Friday`, `Feb. 20`, `03/04/2026`.
 */
export function dayIn(text: string): Day | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [words, year, month, day] = iso;
    return dayOf({ year: Number(year), month: Number(month), day: Number(day), words });
  }
  if (!WRITTEN_YEAR.test(text)) return null;
  const result = inWords(text.replaceAll('\u00A0', ' ')).find(isFull);
  return result === undefined ? null : dayOf({ ...partsOf(result), words: result.text });
}

/** chrono is as certain of `20 hours ago`: only a written year names a day for good. */
const isFull = ({ start, text }: English.ParsedResult): boolean =>
  WRITTEN_YEAR.test(text) &&
  start.isCertain('year') &&
  start.isCertain('month') &&
  start.isCertain('day') &&
  !isAmbiguous(text);

/** `03/04/2026`: of March in New York, of April in London. */
function isAmbiguous(words: string): boolean {
  const [, first, second] = /(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(words) ?? [];
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  );
}

const partsOf = ({ start }: English.ParsedResult): { year: number; month: number; day: number } => ({
  year: start.get('year') ?? 0,
  month: start.get('month') ?? 0,
  day: start.get('day') ?? 0,
});

/** The day, unless the calendar has none of that number: `2026-02-30`. */
function dayOf({ year, month, day, words }: ReturnType<typeof partsOf> & { words: string }): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { date: date.toISOString().slice(0, 10), words } : null;
}
