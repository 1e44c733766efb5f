import { bearerOf } from './bearer.js';
import { firmBefore } from './body-signs.js';
import { Drafts, MOST_NAMESAKES } from './drafts.js';
import type { Entity } from './entity.js';
import { entityOf, isFirm, type Draft } from './entity-draft.js';
import { titledName } from './family-names.js';
import { isFirstName } from './lexicon.js';
import { noteMention } from './mention-notes.js';
import { isSaying } from './mentions.js';
import { firstWord } from './name-keys.js';
import { nameRuns, type NameRun } from './name-scan.js';
import { namedIn } from './named.js';
import { isBorne, withSurname } from './namesakes.js';
import { wordAt, type Reading } from './reading.js';

/** Groups an article's names into entities. */
export function linkNames(reading: Reading): readonly Entity[] {
  const drafts = new Drafts();
  /** Names that stand before an office and its holder's name: `Pepper Creek CEO Ann Wells`. */
  const firms = new Set<string>();
  for (const run of nameRuns(reading)) {
    addName(reading, drafts, run);
    firms.add(firmBefore(reading.tokens, run));
  }
  return settled(reading.text, drafts, firms);
}

function addName(reading: Reading, drafts: Drafts, found: NameRun): void {
  const run = isSurname(reading, drafts, found) ? { ...found, kind: 'person' as const } : found;
  const printed = namedIn(reading, run);
  const named = { ...printed, parsed: withSurname(printed.parsed, drafts.bearing) };
  const draft = bearerOf(reading, drafts, named) ?? drafts.create(named.name, run.kind, run.isDoubtful);
  noteMention(reading, draft, named);
  drafts.callAlso(draft, named.name);
}

/** `Kanye West … West said`: a place’s name that somebody bears. */
function isSurname({ tokens }: Reading, drafts: Drafts, { kind, from, to }: NameRun): boolean {
  const says = isSaying(wordAt(tokens, to)) || isSaying(wordAt(tokens, from - 1));
  if (kind !== 'place' || to - from > 1 || !says) return false;
  return isBorne(wordAt(tokens, from).toLowerCase(), drafts.bearing);
}

/** What the whole article has told of everybody, in the order in which it names them. */
function settled(text: string, drafts: Drafts, firms: ReadonlySet<string>): readonly Entity[] {
  for (const draft of drafts.all)
    if (isNamedAfter(drafts, draft) || isFirm(draft, firms)) draft.kind = 'organisation';
  const named = drafts.all.filter(({ isDoubtful }) => !isDoubtful);
  for (const { mentions } of named) mentions.sort((a, b) => a.span.start - b.span.start);
  const inOrder = named.sort((a, b) => startOf(a) - startOf(b));
  return inOrder.map((draft, id) => entityOf({ ...draft, name: nameOf(text, drafts, draft) }, id));
}

const startOf = ({ mentions }: Draft): number => mentions[0]?.span.start ?? 0;

/** `Pell Analytical` beside Gordon Pell: what begins with somebody’s surname, and not with a first name, is a firm. */
function isNamedAfter(drafts: Drafts, { kind, parsed: { first } }: Draft): boolean {
  if (kind !== 'person' || first === null || isFirstName(first)) return false;
  return drafts
    .of(first)
    .slice(0, MOST_NAMESAKES)
    .some(
      ({ parsed, name }) => parsed.last === first && parsed.first !== null && isFirstName(firstWord(name)),
    );
}

function nameOf(text: string, drafts: Drafts, draft: Draft): string {
  const { last } = draft.parsed;
  const namesakes = drafts
    .bearing(last)
    .filter(({ kind, isDoubtful, parsed }) => kind === 'person' && !isDoubtful && parsed.last === last);
  return titledName(text, draft, namesakes);
}
