import { firstNotBefore } from '../../text/halving.js';
import type { QuotationDraft } from '../draft.js';
import { barredFrom } from './barred.js';
import type { Cast } from './cast.js';
import { describedBy } from './descriptions.js';
import type { Entity } from './entity.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';
import { variedMeant } from './varied-description.js';

/** Where sources stand, so that the speaker before is known: the offset of a source's first word and its entity, if it is a name. */
export interface KnownSource {
  readonly start: number;
  /** `null` for a pronoun, which the walk resolves itself, and for a description. */
  readonly entity: Entity | null;
  /** Whom a pronoun hardly means. */
  readonly barred?: readonly Entity[];
  /** Told by a description: `the judge`. */
  readonly isDescribed?: boolean;
}

export function knownSources(
  reading: Reading,
  cast: Cast,
  drafts: readonly QuotationDraft[],
  sources: readonly (Source | null)[],
): readonly KnownSource[] {
  const heard = heardAt(drafts, sources);
  const known = drafts.flatMap((draft, at): readonly KnownSource[] => {
    const { source } = draft;
    const found = sources[at];
    if (source === null || found === null || found === undefined) return [];
    const { start } = source;
    if (found.kind === 'name') return [{ start, entity: found.entity }];
    if (found.kind === 'pronoun')
      return [{ start, entity: null, barred: [...barredFrom(reading, cast, draft), ...heard(start)] }];
    const described =
      found.kind === 'nominal'
        ? (describedBy(reading, cast, source) ?? variedMeant(reading, cast, source))
        : null;
    return described === null ? [] : [{ start, entity: described, isDescribed: true }];
  });
  return [...known].sort((a, b) => a.start - b.start);
}

/** Whose words stand around an offset, where a name tells: they say `I` of themselves. `Berg: When she said that, I laughed.` */
function heardAt(
  drafts: readonly QuotationDraft[],
  sources: readonly (Source | null)[],
): (offset: number) => readonly Entity[] {
  const spoken = drafts
    .flatMap(({ type, content }, at) => {
      const source = sources[at];
      return type === 'direct' && source?.kind === 'name' ? [{ ...content, entity: source.entity }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const last = spoken[firstNotBefore(spoken.length, (at) => (spoken[at]?.start ?? Infinity) <= offset) - 1];
    return last !== undefined && last.end > offset ? [last.entity] : [];
  };
}
