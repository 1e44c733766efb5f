import { sliceOf } from '../../text/span.js';
import { acronymOf } from './acronym.js';
import { bodyWordsAt, bodyWordsIn } from './body-words.js';
import type { Entity, EntityKind, Mention, Role } from './entity.js';
import { isFirstName, isOrganisationWord, isPlace, type Gender } from './lexicon.js';
import { genderAround, mentionOf } from './mentions.js';
import { nameRuns, type NameRun } from './name-scan.js';
import { genderOfName, mayBeSame, parseName, skeleton, type PersonName } from './person-name.js';
import type { Reading } from './reading.js';
import { rolesAt } from './roles.js';

/** How many bearers of one surname are looked at: keeps the whole linear in the text's length. */
const MOST_NAMESAKES = 40;
/** A surname alone goes to the namesake named most, but rather to one named in full this many sentences ago or less. */
const FRESH = 3;
const JUST_NAMED = 4;

/** An entity while the article is being read. */
interface Draft {
  kind: EntityKind;
  name: string;
  parsed: PersonName;
  gender: Gender | null;
  /** Told by an honorific or a role's word, which outdo a first name. */
  isGenderSure: boolean;
  readonly mentions: Mention[];
  readonly variants: Map<string, number>;
  readonly roles: Map<string, Role>;
  readonly called: Set<string>;
  /** Sentence of the last mention with a first name. */
  lastFull: number;
  isDoubtful: boolean;
}

/** Groups an article's names into entities. */
export function linkNames(reading: Reading): readonly Entity[] {
  const registry = new Registry(reading);
  for (const run of nameRuns(reading)) registry.add(run);
  return registry.entities();
}

class Registry {
  private readonly drafts: Draft[] = [];
  /** Drafts by each last word and each single name. */
  private readonly byKey = new Map<string, Draft[]>();

  constructor(private readonly reading: Reading) {}

  add(run: NameRun): void {
    const { tokens, text } = this.reading;
    const mention = mentionOf(tokens, run);
    const name = text.slice(mention.span.start, mention.span.end).replace(/\s+/gu, ' ');
    const gender = genderAround(tokens, run);
    const found = this.find(name, run, { gender, sentence: mention.sentence });
    const draft = found ?? this.create(name, run);
    this.note(draft, { name, mention, gender, run });
  }

  entities(): readonly Entity[] {
    const named = this.drafts.filter(({ isDoubtful }) => !isDoubtful);
    for (const { mentions } of named) mentions.sort((a, b) => a.span.start - b.span.start);
    const inOrder = named.sort((a, b) => startOf(a) - startOf(b));
    return inOrder.map((draft, id) => entityOf(draft, id));
  }

  private find(
    name: string,
    run: NameRun,
    { gender, sentence }: { gender: Gender | null; sentence: number },
  ): Draft | null {
    const parsed = parseName(name);
    const pool = (this.byKey.get(lastWord(parsed.last)) ?? []).slice(-MOST_NAMESAKES);
    const exact = pool.filter((draft) => draft.variants.has(name) && draft.kind === run.kind);
    const fitting = ofGender(
      pool.filter((draft) => isFitting(draft, parsed, run)),
      gender,
    );
    if ((parsed.first !== null || run.kind === 'place') && exact.length > 0) return exact.at(-1) ?? null;
    return bestOf(fitting, sentence) ?? (pool.length === 0 ? this.misspelt(parsed, sentence) : null);
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

  private create(name: string, { kind, isDoubtful }: NameRun): Draft {
    const parsed = parseName(name);
    const draft: Draft = {
      kind,
      name,
      parsed,
      gender: null,
      isGenderSure: false,
      mentions: [],
      variants: new Map(),
      roles: new Map(),
      called: new Set(),
      lastFull: -1,
      isDoubtful,
    };
    this.drafts.push(draft);
    this.index(lastWord(parsed.last), draft);
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
    for (const word of bodyWordsAt(this.reading.tokens, run)) {
      draft.called.add(word);
      const isPerson = draft.kind === 'person' && isFirstName(draft.name.split(' ', 1)[0] ?? '');
      if (!isPerson && draft.kind !== 'place') draft.kind = 'organisation';
    }
  }

  private note(
    draft: Draft,
    { name, mention, gender, run }: { name: string; mention: Mention; gender: Gender | null; run: NameRun },
  ): void {
    draft.mentions.push(mention);
    if (!run.isDoubtful) draft.isDoubtful = false;
    draft.variants.set(name, (draft.variants.get(name) ?? 0) + 1);
    this.noteRoles(draft, run);
    this.noteBody(draft, run);
    // `His daughter, Ilse,`: only people have a gender.
    if ((run.kind === 'person' || gender !== null) && draft.kind === 'other') draft.kind = 'person';
    if (gender !== null) Object.assign(draft, { gender, isGenderSure: true });
    const parsed = parseName(name);
    if (parsed.first !== null) draft.lastFull = mention.sentence;
    const isHeadline = this.reading.tokens[run.from]?.isHeadline ?? false;
    if (!isHeadline && isFuller(parsed, draft.parsed, name, draft.name))
      Object.assign(draft, { name, parsed });
    if (draft.kind === 'person' && !draft.isGenderSure)
      draft.gender = genderOfName(draft.name) ?? draft.gender;
    for (const key of keysOf(draft, name)) this.index(key, draft);
  }
}

/** A name is found again by its last word; an organisation by its acronym and its place too. */
function keysOf({ kind, parsed }: Draft, name: string): readonly string[] {
  if (kind === 'person') return parsed.first === null ? [] : [parsed.first, spellingKey(parsed.last)];
  const letters = acronymOf(name);
  return letters.length >= 2 ? [letters] : [];
}

/** Shorter surnames are too easily somebody else's. */
const SPELLABLE = 6;
const spellingKey = (last: string): string => `~${skeleton(lastWord(last))}`;

const startOf = ({ mentions }: Draft): number => mentions[0]?.span.start ?? 0;

const lastWord = (last: string): string => last.split(' ').at(-1) ?? last;

/** More of a name: a first name where there was none, then more words, never a nickname for a name. */
function isFuller(one: PersonName, other: PersonName, name: string, known: string): boolean {
  if ((one.first === null) !== (other.first === null)) return one.first !== null;
  return name.split(' ').length > known.split(' ').length;
}

function isFitting(draft: Draft, parsed: PersonName, run: NameRun): boolean {
  const isPersonal = run.kind === 'person' || (run.kind === 'other' && parsed.first === null);
  if (draft.kind === 'person' && isPersonal)
    return mayBeSame(draft.parsed, parsed) || isFirstAlone(draft, parsed);
  if (draft.kind === 'other' && run.kind === 'person')
    return draft.parsed.first === null && draft.parsed.last === parsed.last;
  if (draft.kind === 'person' && run.kind === 'organisation')
    return parsed.first === null && draft.parsed.first !== null && draft.parsed.last === parsed.last;
  if (draft.kind === 'person' || run.kind === 'person') return false;
  return isSameThing(draft, parsed, run);
}

/** `Hillary` for Hillary Clinton. */
const isFirstAlone = (draft: Draft, parsed: PersonName): boolean =>
  parsed.first === null && draft.parsed.first === parsed.last;

function isSameThing(draft: Draft, parsed: PersonName, run: NameRun): boolean {
  const name = [parsed.first, ...parsed.middle, parsed.last].filter((word) => word !== null).join(' ');
  const known = draft.name.toLowerCase();
  if (known === name || known === `the ${name}` || name === `the ${known}`) return true;
  if (parsed.first === null && acronymOf(draft.name) === parsed.last.replaceAll('.', '')) return true;
  if (acronymOf(name) === known.replaceAll('.', '') && known.length > 2) return true;
  return (
    draft.kind === 'organisation' &&
    run.kind === 'organisation' &&
    known.endsWith(` ${name}`) &&
    parsed.first === null &&
    isOrganisationWord(capitalise(name))
  );
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Those whom `Mr` or `Ms` may mean: the ones known to be of that gender, else the one of unknown gender. Of several
 * whose gender nothing tells, none: to guess would be to name the wrong cousin.
 */
function ofGender(drafts: readonly Draft[], gender: Gender | null): readonly Draft[] {
  if (gender === null) return drafts;
  const sure = drafts.filter((draft) => draft.gender === gender);
  if (sure.length > 0) return sure;
  const unknown = drafts.filter((draft) => draft.gender === null);
  const named = unknown.filter(({ kind, parsed }) => kind === 'person' && parsed.first !== null);
  return named.length > 1 ? [] : unknown;
}

/** Of the namesakes, the one named in full a moment ago; else the one that is named most. */
function bestOf(drafts: readonly Draft[], sentence: number): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts) {
    if (best === null || rankOf(draft, sentence) >= rankOf(best, sentence)) best = draft;
  }
  return best;
}

/** Named in full a moment ago weighs as much as a few mentions more: `Heidi Cruz` does not take `Cruz` from her husband. */
const rankOf = (draft: Draft, sentence: number): number => {
  const since = draft.lastFull < 0 ? Infinity : sentence - draft.lastFull;
  const bonus = since <= 1 ? JUST_NAMED : since <= FRESH ? JUST_NAMED / 2 : 0;
  return (draft.kind === 'person' ? 1e6 : 0) + Math.min(draft.mentions.length, 1000) + bonus;
};

function entityOf(draft: Draft, id: number): Entity {
  const { kind, name, gender, mentions, roles, called } = draft;
  const variants = [name, ...[...draft.variants.keys()].filter((variant) => variant !== name)];
  const settled = kind === 'other' && isPlace(name) ? 'place' : kind;
  return {
    id,
    kind: settled,
    name,
    variants,
    gender: settled === 'person' ? gender : null,
    mentions,
    roles: [...roles.values()],
    called: [...new Set([...called, ...bodyWordsIn(name)])],
  };
}
