import type { Draft } from './entity-draft.js';
import type { Drafts } from './drafts.js';
import { ofFamily } from './family-names.js';
import { genderTold } from './gender-told.js';
import { isPlace } from './lexicon.js';
import { SPELLABLE, spellingKey } from './name-keys.js';
import type { Named } from './named.js';
import { allowedBy, bestOf, bySurname, isFitting, isToldApart, ofGender } from './namesakes.js';
import type { PersonName } from './person-name.js';
import type { Reading } from './reading.js';
import { isNamedAsRelative } from './role-words.js';

/** Who of those named so far bears a name; `null` where it is somebody new. */
export function bearerOf(reading: Reading, drafts: Drafts, named: Named): Draft | null {
  const { name, parsed, run, mention } = named;
  const pool = drafts.bearing(parsed.last);
  const exact = pool.filter((draft) => draft.variants.has(name) && draft.kind === run.kind);
  if ((parsed.first !== null || run.kind === 'place') && exact.length > 0) return exact.at(-1) ?? null;
  return (
    bestOf(namesakes(reading, pool, named), mention.sentence) ??
    (parsed.first === null ? null : ofFamily(drafts.of(parsed.first), parsed, pool)) ??
    (pool.length === 0 ? misspelt(drafts, parsed, mention.sentence) : null)
  );
}

/** Those of one surname whom the name may mean. */
function namesakes(reading: Reading, pool: readonly Draft[], named: Named): readonly Draft[] {
  const { parsed, run, gender, mention } = named;
  const beside = { sentence: mention.sentence, isRelative: isNamedAsRelative(reading.tokens, run) };
  const fitting = pool.filter(
    (draft) => isFitting(draft, parsed, run) && !isToldApart(draft, parsed, beside),
  );
  return bySurname(toldBehind(reading, ofGender(fitting, gender), named), parsed);
}

/** Of several whom a surname without a title may mean those that the words behind it allow. */
function toldBehind(
  { tokens }: Reading,
  drafts: readonly Draft[],
  { parsed, gender, run }: Named,
): readonly Draft[] {
  if (parsed.first !== null || gender !== null || drafts.length < 2) return drafts;
  return allowedBy(drafts, genderTold(tokens, run));
}

/** `McLenney`, where only a McClenney has been named. */
function misspelt(drafts: Drafts, { first, last }: PersonName, sentence: number): Draft | null {
  if (first !== null || last.length < SPELLABLE || isPlace(last)) return null;
  const alike = drafts.latest(spellingKey(last));
  return bestOf(
    alike.filter(({ parsed }) => parsed.last.startsWith(last.charAt(0))),
    sentence,
  );
}
