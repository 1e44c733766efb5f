import type { Keepsake } from './kept-families.js';
import type { StringTable } from './string-table.js';

/** A name that articles give to an actor, with the other names that they print for it, and how often each. */
export interface GivenName {
  readonly name: string;
  printed: Map<string, number> | null;
}

export const givenName = (name: string): GivenName => ({ name, printed: null });

/**
 * Adds to how often a name is printed in another way (`by` 1), or takes away from it (`by` -1). True where the way is
 * new, or is no more.
 */
export function print(given: GivenName, variant: string, by: 1 | -1): boolean {
  const printed = (given.printed ??= new Map<string, number>());
  const count = (printed.get(variant) ?? 0) + by;
  if (count > 0) printed.set(variant, count);
  else printed.delete(variant);
  return count < 1 || (count === 1 && by === 1);
}

/** How a name is kept; `know` is told of each that is read again, with how many positions it has. */
export const keepsakeOf = (know: (name: string, times: number) => void): Keepsake<GivenName> => ({
  keep: givenKept,
  restore: (numbers, strings, times) => {
    const given = givenFrom(numbers, strings);
    know(given.name, times);
    return given;
  },
});

/** Stands for a name that is not there. */
const NONE = -1;

function givenKept({ name, printed }: GivenName, strings: StringTable): readonly number[] {
  const counts = [...(printed ?? [])].flatMap(([variant, count]) => [strings.idFor(variant), count]);
  return [strings.idFor(name), ...counts];
}

function givenFrom([name = NONE, ...counts]: Int32Array, strings: StringTable): GivenName {
  const printed = new Map<string, number>();
  for (let at = 0; at < counts.length; at += 2)
    printed.set(strings.at(counts[at] ?? NONE), counts[at + 1] ?? 0);
  return { name: strings.at(name), printed: printed.size === 0 ? null : printed };
}
