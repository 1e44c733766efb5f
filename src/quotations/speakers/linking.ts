import { sliceOf } from '../../text/span.js';
import { firmBefore, isBodyBySigns } from './body-signs.js';
import { bodyWordsAt, isTrade } from './body-words.js';
import type { Entity, Mention } from './entity.js';
import { draftOf, entityOf, isFirm, type Draft } from './entity-draft.js';
import { ofFamily, sharedSurname, titledName } from './family-names.js';
import { genderTold } from './gender-told.js';
import { genderOfFirstName, isFirstName, isPlace, type Gender } from './lexicon.js';
import { genderAround, genderOfWords, isSaying, mentionOf } from './mentions.js';
import { firstWord, keysOf, lastWord, SPELLABLE, spellingKey } from './name-keys.js';
import { nameRuns, type NameRun } from './name-scan.js';
import {
  allowedBy,
  bestOf,
  bySurname,
  isBorne,
  isFitting,
  isToldApart,
  withSurname,
  ofGender,
} from './namesakes.js';
import { genderOfName, isFuller, parseName, type PersonName } from './person-name.js';
import { isPlaced } from './placed-name.js';
import { wordAt, type Reading } from './reading.js';
import { isIntroducedAsRelative, isNamedAsRelative, isRelativeOf } from './role-words.js';
import { rolesAt } from './roles.js';

/** How many bearers of one surname are looked at: keeps the whole linear in the text's length. */
const MOST_NAMESAKES = 40;
/** Groups an article's names into entities. */
export function linkNames(reading: Reading): readonly Entity[] {
  const registry = new Registry(reading);
  for (const run of nameRuns(reading)) registry.add(run);
  return registry.entities();
}

/** A name as it stands in one place, taken apart. */
interface Named {
  readonly name: string;
  readonly parsed: PersonName;
  readonly mention: Mention;
  readonly gender: Gender | null;
  readonly run: NameRun;
}

class Registry {
  private readonly drafts: Draft[] = [];
  /** Drafts by each last word and each single name. */
  private readonly byKey = new Map<string, Draft[]>();

  /** Names that stand before an office and its holder's name: `Pepper Creek CEO Ann Wells`. */
  private readonly firms = new Set<string>();

  constructor(private readonly reading: Reading) {}

  add(found: NameRun): void {
    const { tokens, text } = this.reading;
    const run = this.isSurname(found) ? { ...found, kind: 'person' as const } : found;
    const mention = mentionOf(tokens, run);
    const name = text.slice(mention.span.start, mention.span.end).replace(/\s+/gu, ' ');
    const gender = genderAround(tokens, run);
    const parsed = withSurname(parseName(name), (last) => this.pool(last));
    const known = this.find(name, parsed, run, { gender, sentence: mention.sentence });
    const draft = known ?? this.create(name, run);
    this.note(draft, { name, parsed, mention, gender, run });
  }

  /** `Kanye West … West said`: a place’s name that somebody bears. */
  private isSurname(run: NameRun): boolean {
    const { tokens } = this.reading;
    const says = isSaying(wordAt(tokens, run.to)) || isSaying(wordAt(tokens, run.from - 1));
    if (run.kind !== 'place' || run.to - run.from > 1 || !says) return false;
    return isBorne(wordAt(tokens, run.from).toLowerCase(), (last) => this.pool(last));
  }

  private pool(last: string): readonly Draft[] {
    return (this.byKey.get(lastWord(last)) ?? []).slice(-MOST_NAMESAKES);
  }

  entities(): readonly Entity[] {
    for (const draft of this.drafts)
      if (this.isNamedAfter(draft) || isFirm(draft, this.firms)) draft.kind = 'organisation';
    const named = this.drafts.filter(({ isDoubtful }) => !isDoubtful);
    for (const { mentions } of named) mentions.sort((a, b) => a.span.start - b.span.start);
    const inOrder = named.sort((a, b) => startOf(a) - startOf(b));
    return inOrder.map((draft, id) => entityOf({ ...draft, name: this.titled(draft) }, id));
  }

  private titled(draft: Draft): string {
    const { last } = draft.parsed;
    const namesakes = this.pool(last).filter(
      ({ kind, isDoubtful, parsed }) => kind === 'person' && !isDoubtful && parsed.last === last,
    );
    return titledName(this.reading.text, draft, namesakes);
  }

  private find(
    name: string,
    parsed: PersonName,
    run: NameRun,
    { gender, sentence }: { gender: Gender | null; sentence: number },
  ): Draft | null {
    const pool = this.pool(parsed.last);
    const exact = pool.filter((draft) => draft.variants.has(name) && draft.kind === run.kind);
    const beside = { sentence, isRelative: isNamedAsRelative(this.reading.tokens, run) };
    const named = pool.filter(
      (draft) => isFitting(draft, parsed, run) && !isToldApart(draft, parsed, beside),
    );
    const fitting = bySurname(this.told(ofGender(named, gender), parsed, { run, gender }), parsed);
    if ((parsed.first !== null || run.kind === 'place') && exact.length > 0) return exact.at(-1) ?? null;
    return (
      bestOf(fitting, sentence) ??
      (parsed.first === null ? null : ofFamily(this.byKey.get(parsed.first) ?? [], parsed, pool)) ??
      (pool.length === 0 ? this.misspelt(parsed, sentence) : null)
    );
  }

  /** Of several whom a surname without a title may mean those that the words behind it allow. */
  private told(
    drafts: readonly Draft[],
    { first }: PersonName,
    { run, gender }: { readonly run: NameRun; readonly gender: Gender | null },
  ): readonly Draft[] {
    if (first !== null || gender !== null || drafts.length < 2) return drafts;
    return allowedBy(drafts, genderTold(this.reading.tokens, run));
  }

  /** `McLenney`, where only a McClenney has been named. */
  private misspelt(parsed: PersonName, sentence: number): Draft | null {
    if (parsed.first !== null || parsed.last.length < SPELLABLE || isPlace(parsed.last)) return null;
    const pool = (this.byKey.get(spellingKey(parsed.last)) ?? []).slice(-MOST_NAMESAKES);
    return bestOf(
      pool.filter((draft) => draft.parsed.last.startsWith(parsed.last.charAt(0))),
      sentence,
    );
  }

  /** `Pell Analytical` beside Gordon Pell: what begins with somebody’s surname, and not with a first name, is a firm. */
  private isNamedAfter({ kind, parsed: { first } }: Draft): boolean {
    if (kind !== 'person' || first === null || isFirstName(first)) return false;
    const namesakes = this.byKey.get(first)?.slice(0, MOST_NAMESAKES) ?? [];
    return namesakes.some(
      ({ parsed, name }) => parsed.last === first && parsed.first !== null && isFirstName(firstWord(name)),
    );
  }

  private create(name: string, { kind, isDoubtful }: NameRun): Draft {
    const draft = draftOf(name, kind, isDoubtful);
    this.drafts.push(draft);
    this.index(lastWord(draft.parsed.last), draft);
    return draft;
  }

  private index(key: string, draft: Draft): void {
    const pool = this.byKey.get(key);
    if (pool === undefined) this.byKey.set(key, [draft]);
    else if (!pool.slice(-MOST_NAMESAKES).includes(draft)) pool.push(draft);
  }

  /** Each role once, where it is given first. */
  private noteRoles(draft: Draft, run: NameRun): void {
    for (const role of rolesAt(this.reading.tokens, run)) {
      const words = sliceOf(this.reading.text, role.span);
      if (!draft.roles.has(words)) draft.roles.set(words, role);
    }
  }

  /** Whom an article calls a company is no person, unless a first name says so. */
  private noteBody(draft: Draft, run: NameRun): void {
    if (isBodyBySigns(this.reading.tokens, run)) draft.hasBodySigns = true;
    this.firms.add(firmBefore(this.reading.tokens, run));
    for (const word of bodyWordsAt(this.reading.tokens, run)) {
      draft.called.add(word);
      const isNamed = isFirstName(firstWord(draft.name)) || (draft.name.includes(' ') && isTrade(word));
      const isPerson = draft.kind === 'person' && isNamed;
      if (!isPerson && draft.kind !== 'place') draft.kind = 'organisation';
    }
  }

  private note(draft: Draft, named: Named): void {
    const { name, mention, gender, run } = named;
    draft.mentions.push(mention);
    if (!run.isDoubtful) draft.isDoubtful = false;
    draft.variants.set(name, (draft.variants.get(name) ?? 0) + 1);
    const hint = genderOfWords(this.reading.tokens, run);
    if (hint !== null) draft.hints.add(hint);
    if (isPlaced(this.reading.tokens, run)) draft.isPlaced = true;
    draft.family ??= sharedSurname(this.reading.tokens, run);
    this.noteRoles(draft, run);
    this.noteBody(draft, run);
    this.noteGender(draft, run, gender);
    this.noteName(draft, named);
    for (const key of keysOf(draft, name)) this.index(key, draft);
  }

  /** `His daughter, Ilse,`: only people have a gender. */
  private noteGender(draft: Draft, run: NameRun, gender: Gender | null): void {
    const isPerson = run.kind === 'person' || gender !== null || isRelativeOf(this.reading.tokens, run);
    if (isPerson && draft.kind === 'other') draft.kind = 'person';
    if (gender !== null) Object.assign(draft, { gender, isGenderSure: true });
    // `Sidi’s cousin, Brahim`: relatives are called by their first names.
    else if (isRelativeOf(this.reading.tokens, run)) draft.gender ??= genderOfFirstName(draft.name);
  }

  private noteName(draft: Draft, { name, parsed, mention, run }: Named): void {
    if (isIntroducedAsRelative(this.reading.tokens, run)) draft.isRelative = true;
    else if (parsed.first !== null && mention.isSubject) draft.lastFull = mention.sentence;
    const isHeadline = this.reading.tokens[run.from]?.isHeadline ?? false;
    if (!isHeadline && isFuller(parsed, draft.parsed, name, draft.name))
      Object.assign(draft, { name, parsed });
    if (draft.kind === 'person' && !draft.isGenderSure)
      draft.gender = genderOfName(draft.name) ?? draft.gender;
  }
}

const startOf = ({ mentions }: Draft): number => mentions[0]?.span.start ?? 0;
