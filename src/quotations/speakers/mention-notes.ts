import { sliceOf } from '../../text/span.js';
import { isBodyBySigns } from './body-signs.js';
import { bodyWordsAt, isTrade } from './body-words.js';
import type { Draft } from './entity-draft.js';
import { sharedSurname } from './family-names.js';
import { genderOfFirstName, isFirstName } from './lexicon.js';
import { genderOfWords } from './mentions.js';
import { firstWord } from './name-keys.js';
import type { NameRun } from './name-scan.js';
import type { Named } from './named.js';
import { genderOfName, isFuller } from './person-name.js';
import { isPlaced } from './placed-name.js';
import type { Reading } from './reading.js';
import { isIntroducedAsRelative, isRelativeOf } from './role-words.js';
import { rolesAt } from './roles.js';

/** Notes what one mention tells of whoever is named: the name’s form, roles, gender, whether it is a person’s at all. */
export function noteMention(reading: Reading, draft: Draft, named: Named): void {
  const { name, mention, run } = named;
  const { tokens } = reading;
  draft.mentions.push(mention);
  if (!run.isDoubtful) draft.isDoubtful = false;
  draft.variants.set(name, (draft.variants.get(name) ?? 0) + 1);
  const hint = genderOfWords(tokens, run);
  if (hint !== null) draft.hints.add(hint);
  if (isPlaced(tokens, run)) draft.isPlaced = true;
  draft.family ??= sharedSurname(tokens, run);
  noteRoles(reading, draft, run);
  noteBody(reading, draft, run);
  noteGender(reading, draft, named);
  noteName(reading, draft, named);
}

/** Each role once, where it is given first. */
function noteRoles({ tokens, text }: Reading, draft: Draft, run: NameRun): void {
  for (const role of rolesAt(tokens, run)) {
    const words = sliceOf(text, role.span);
    if (!draft.roles.has(words)) draft.roles.set(words, role);
  }
}

/** Whom an article calls a company is no person, unless a first name says so. */
function noteBody({ tokens }: Reading, draft: Draft, run: NameRun): void {
  if (isBodyBySigns(tokens, run)) draft.hasBodySigns = true;
  for (const word of bodyWordsAt(tokens, run)) {
    draft.called.add(word);
    const isNamed = isFirstName(firstWord(draft.name)) || (draft.name.includes(' ') && isTrade(word));
    const isPerson = draft.kind === 'person' && isNamed;
    if (!isPerson && draft.kind !== 'place') draft.kind = 'organisation';
  }
}

/** `His daughter, Ilse,`: only people have a gender. */
function noteGender({ tokens }: Reading, draft: Draft, { run, gender }: Named): void {
  const isPerson = run.kind === 'person' || gender !== null || isRelativeOf(tokens, run);
  if (isPerson && draft.kind === 'other') draft.kind = 'person';
  if (gender !== null) Object.assign(draft, { gender, isGenderSure: true });
  // `Sidi’s cousin, Brahim`: relatives are called by their first names.
  else if (isRelativeOf(tokens, run)) draft.gender ??= genderOfFirstName(draft.name);
}

function noteName({ tokens }: Reading, draft: Draft, { name, parsed, mention, run }: Named): void {
  if (isIntroducedAsRelative(tokens, run)) draft.isRelative = true;
  else if (parsed.first !== null && mention.isSubject) draft.lastFull = mention.sentence;
  const isHeadline = tokens[run.from]?.isHeadline ?? false;
  if (!isHeadline && isFuller(parsed, draft.parsed, name, draft.name)) Object.assign(draft, { name, parsed });
  if (draft.kind === 'person' && !draft.isGenderSure) draft.gender = genderOfName(draft.name) ?? draft.gender;
}
