import { actorsOf, type Actors } from './actors.js';
import type { Entry, PositionHit, QuotationHit, Resolution } from './library.js';
import type { PassageIndex } from './passage-index.js';
import { linked } from './position-links.js';
import type { QuotationSearch } from './quotation-search.js';
import { speakersOf, type Speakers } from './speakers.js';

/** Who speaks and acts in some of a library's articles. */
interface Tier {
  readonly speakers: Speakers;
  readonly actors: Actors;
}

/** Up to so many articles are gathered anew after each change, within milliseconds. */
const RECENT = 40;
const MOST_SEVERAL = 10;
const MOST_NEAREST = 3;

/**
 * The names of a library, kept while it changes. Who is one person is told from all articles together, which takes
 * seconds in a large library: so the articles that were there when it was opened are one tier, gathered once, and those
 * that came since a second, small one. A name is looked up in both.
 */
export class Tiers {
  readonly #passages: PassageIndex;
  readonly #said: QuotationSearch;
  #settled: readonly Entry[];
  #recent: readonly Entry[] = [];
  #gone = new Set<Entry>();
  #tiers: readonly [Tier, Tier] | null = null;

  constructor(entries: readonly Entry[], passages: PassageIndex, said: QuotationSearch) {
    this.#settled = entries;
    this.#passages = passages;
    this.#said = said;
  }

  /** Takes in an article that the passages and the quotations hold already. */
  add(entry: Entry): void {
    this.#recent = [entry, ...this.#recent].sort(byDate);
    if (this.#settled.length + this.#recent.length <= RECENT || this.#recent.length > RECENT) this.#settle();
    else this.#tiers = this.#tiers && [this.#tiers[0], this.#tierOf(this.#recent)];
  }

  remove(entry: Entry): void {
    const isRecent = this.#recent.includes(entry);
    this.#recent = this.#recent.filter((one) => one !== entry);
    if (!isRecent) this.#gone.add(entry);
    if (this.#settled.length <= RECENT) this.#settle();
    else if (isRecent) this.#tiers = this.#tiers && [this.#tiers[0], this.#tierOf(this.#recent)];
  }

  speakerNamed(name: string): Resolution {
    return this.#resolved(
      (tier) => tier.speakers.names.resolve(name),
      (found) => this.#isHeld('speaker', found),
    );
  }

  quotationsOf(speaker: string, topic: string | null): readonly QuotationHit[] {
    const hits = this.#both((tier) => tier.speakers.quotationsOf(speaker, topic));
    return hits
      .filter(({ entry }) => !this.#gone.has(entry))
      .map((hit) => ({ ...hit, repeats: hit.repeats.filter(({ entry }) => !this.#gone.has(entry)) }))
      .sort((a, b) => b.score - a.score || (topic === null ? byDate(a.entry, b.entry) : 0));
  }

  actorNamed(name: string): Resolution {
    return this.#resolved(
      (tier) => tier.actors.named(name),
      () => true,
    );
  }

  positionsOf(actor: string, topic: string | null): readonly PositionHit[] {
    const hits = this.#both((tier) => tier.actors.positionsOf(actor, topic));
    return linked(hits.filter(({ entry }) => !this.#gone.has(entry)).sort((a, b) => b.score - a.score));
  }

  completions(of: 'speaker' | 'actor', partial: string, most: number): readonly string[] {
    const found = this.#both(({ speakers, actors }) =>
      (of === 'speaker' ? speakers.names : actors).completions(partial, most + this.#gone.size),
    );
    return [...new Set(found)].filter((name) => this.#isHeld(of, name)).slice(0, most);
  }

  /** False for a name that only removed articles have. */
  #isHeld(of: 'speaker' | 'actor', name: string): boolean {
    if (this.#gone.size === 0) return true;
    const isHere = (entry: Entry): boolean => !this.#gone.has(entry);
    return this.#now().some(({ speakers, actors }) =>
      (of === 'speaker' ? speakers : actors).articlesOf(name).some(isHere),
    );
  }

  #both<Found>(look: (tier: Tier) => readonly Found[]): Found[] {
    return this.#now().flatMap(look);
  }

  /** Names of both tiers; one that only removed articles hold is known no more. */
  #resolved(look: (tier: Tier) => Resolution, isHeld: (name: string) => boolean): Resolution {
    const found = this.#now().map(look);
    const named = found.flatMap((one) =>
      one.kind === 'one' ? [one.name] : one.kind === 'several' ? one.names : [],
    );
    const names = [...new Set(named)].filter((name) => this.#gone.size === 0 || isHeld(name));
    if (names.length > 1) return { kind: 'several', names: names.slice(0, MOST_SEVERAL) };
    if (names[0] !== undefined) return { kind: 'one', name: names[0] };
    const near = found.flatMap((one) => (one.kind === 'none' ? one.nearest : []));
    return { kind: 'none', nearest: [...new Set(near)].slice(0, MOST_NEAREST) };
  }

  #now(): readonly [Tier, Tier] {
    this.#tiers ??= [this.#tierOf(this.#settled), this.#tierOf(this.#recent)];
    return this.#tiers;
  }

  /** Joins the tiers: the whole is gathered anew when a name is next asked for. */
  #settle(): void {
    this.#settled = [...this.#settled, ...this.#recent]
      .filter((entry) => !this.#gone.has(entry))
      .sort(byDate);
    this.#recent = [];
    this.#gone = new Set();
    this.#tiers = null;
  }

  #tierOf(entries: readonly Entry[]): Tier {
    return {
      speakers: speakersOf(
        entries.flatMap((entry) => this.#said.of(entry)),
        this.#passages,
      ),
      actors: actorsOf(entries, this.#passages),
    };
  }
}

/** Newest first, undated last; of one day in the order of their ids. */
export function byDate({ article: a }: Entry, { article: b }: Entry): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
