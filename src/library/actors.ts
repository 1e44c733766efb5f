import { makesKnown, variantIn } from '../positions/actors.js';
import type { OwnActors } from '../positions/own-actors.js';
import { partsOf as partsOfPosition } from '../positions/parts.js';
import type { Position } from '../positions/position.js';
import { strengthOf } from '../positions/strength.js';
import { ActorParties, type Holding } from './actor-parties.js';
import { beginsSo, isOfArticle, nameIn, partsOf, titleOf, type InArticle } from './article-actors.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Entry, PositionHit, Resolution } from './library.js';
import { MOST_NEAREST, MOST_SEVERAL } from './name-directory.js';
import { newestFirst } from './newest-first.js';
import type { PassageIndex } from './passage-index.js';
import type { Steps } from './pauses.js';
import { FoundPosition } from './position-hit.js';
import { Reports, type Kind } from './reports.js';
import { StringList } from './string-list.js';
import { Tellings } from './tellings.js';
import { onTopic } from './topic.js';

/** A position in its article. */
interface Held {
  readonly entry: Entry;
  readonly position: Position;
}

/** The positions of a library, each with the actors whose it is: kept while articles come and go. */
export class Actors implements Keeps {
  readonly #positions: Reports<Position, Held>;
  readonly #own: OwnActors;
  readonly #parties: ActorParties;
  readonly #passages: PassageIndex;
  readonly #tellings = new Tellings();
  /** What each position's holder is called there, where that is another name for it. */
  readonly #printed = new StringList();

  constructor(passages: PassageIndex, own: OwnActors) {
    this.#passages = passages;
    this.#own = own;
    this.#positions = new Reports(POSITIONS, passages);
    this.#parties = new ActorParties(own);
  }

  /** Tells some of those apart whom changes brought together; false where none are left. */
  settleOne(): boolean {
    return this.#parties.settleOne();
  }

  /** Brings some of the best known that were kept back before they are asked for; false where none of these are left. */
  bringOne(): boolean {
    return this.#parties.bringOne();
  }

  /** Takes in whose positions an article reports, one a step. Its passages are indexed already. */
  *adding(entry: Entry): Steps {
    yield* this.#positions.adding(entry);
    for (const id of this.#positions.idsOf(entry)) {
      this.#takeIn(id);
      yield;
    }
    for (const holding of this.#holdings(entry)) {
      this.#parties.put(holding);
      yield;
    }
  }

  remove(entry: Entry): void {
    for (const holding of this.#holdings(entry)) this.#parties.take(holding);
    this.#positions.remove(entry);
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return [
      ...(await this.#positions.keep(keeping)),
      ...(await this.#tellings.keep(keeping)),
      ...(await this.#printed.keep(keeping)),
      ...(await this.#parties.keep(keeping)),
    ];
  }

  async restore(kept: Kept): Promise<void> {
    await this.#positions.restore(kept);
    await this.#tellings.restore(kept);
    await this.#printed.restore(kept);
    await this.#parties.restore(kept);
  }

  /** Which actor a typed name means; of what each article has one of its own (`union`), which articles tell of one. */
  named(typed: string): Resolution {
    const { name, title } = partsOf(typed);
    const who = this.#parties.named(name);
    if (who.kind !== 'one' || !isOfArticle(who.name))
      return title === null ? who : this.#parties.named(typed);
    return title === null ? this.#oneOfEach(who.name) : this.#oneIn(who.name, title);
  }

  #oneOfEach(name: string): Resolution {
    const names = [...this.#parties.fullerThan(name), ...this.#inEach(name)];
    return names.length > 1
      ? { kind: 'several', names: names.slice(0, MOST_SEVERAL) }
      : { kind: 'one', name };
  }

  #oneIn(name: string, typed: string): Resolution {
    const [only, ...more] = this.#inEach(name, typed);
    if (only === undefined) return { kind: 'none', nearest: this.#inEach(name).slice(0, MOST_NEAREST) };
    return more.length === 0 ? { kind: 'one', name: only } : { kind: 'several', names: [only, ...more] };
  }

  /** Each article’s own, of the newest first; of those alone whose title begins as typed. */
  #inEach(name: string, typed = ''): readonly string[] {
    const titles = this.#titlesOf(name).filter((title) => beginsSo(title, typed));
    return titles.map((title) => nameIn({ name, title }));
  }

  /** The articles that report positions of an actor, newest first, each by its title. */
  #titlesOf(name: string): readonly string[] {
    const entries = new Set(this.#parties.idsOf(name).flatMap((id) => this.#positions.entryOf(id) ?? []));
    return [...new Set([...entries].sort(newestFirst).map(({ article }) => titleOf(article)))];
  }

  /** The positions of an actor, or of the one that an article calls so. */
  #idsOf({ name, title }: InArticle): readonly number[] {
    const ids = this.#parties.idsOf(name);
    if (title === null) return ids;
    return ids.filter((id) => {
      const entry = this.#positions.entryOf(id);
      return entry !== undefined && titleOf(entry.article) === title;
    });
  }

  completions(partial: string, most: number): readonly string[] {
    return this.#parties.completions(partial, most);
  }

  /** Most telling first, of equals the newest; on a topic, weighed by how much each is about it. */
  positionsOf(name: string, topic: string | null): readonly PositionHit[] {
    const nameOf = once((given) => this.#parties.nameOf(given));
    const asked = partsOf(name);
    const ids = this.#idsOf(asked);
    const strong = (id: number): number =>
      strengthOf(this.#tellings.at(id), nameOf(this.#tellings.holderOf(id)) === asked.name);
    const scored =
      topic === null
        ? this.#positions.placesOf(ids).map(({ id }) => ({ id, score: strong(id) }))
        : onTopic(topic, this.#positions.newestFirst(ids), this.#passages).map(
            ({ statement: { id }, score }) => ({ id, score: score * (1 + strong(id)) }),
          );
    return scored.sort((a, b) => b.score - a.score).flatMap(({ id, score }) => this.#found(id, score) ?? []);
  }

  #found(id: number, score: number): FoundPosition | null {
    const statement = this.#positions.at(id);
    const entry = this.#positions.entryOf(id);
    if (statement === null || entry === undefined) return null;
    const place = this.#positions.placeOf(id);
    return new FoundPosition({ entry, score, place }, () => statement.item.position);
  }

  /** Each position of an article, once for each whose it is. */
  *#holdings(entry: Entry): Iterable<Holding> {
    for (const id of this.#positions.idsOf(entry)) {
      const position = this.#positions.at(id)?.item.position;
      if (position === undefined) continue;
      for (const name of this.#holdersOf(position)) {
        const variant = name === position.holderName ? this.#printed.at(id) : null;
        yield { id, name, makesKnown: makesKnown(name, position), variant };
      }
    }
  }

  /** Whose position it is: those whom the article tells, and for whom they speak by the library's own list. */
  #holdersOf({ actors }: Position): readonly string[] {
    return [...new Set(actors.flatMap((name) => [name, ...this.#own.housesOf(name)]))];
  }

  #takeIn(id: number): void {
    const held = this.#positions.at(id)?.item;
    if (held === undefined) return;
    this.#printed.push(variantIn(held.entry.article.text, held.position));
    this.#tellings.push(held.position);
  }
}

const POSITIONS: Kind<Position, Held> = {
  listIn: ({ positions }) => positions,
  counts: () => true,
  spanOf: ({ span }) => span,
  partsOf: (position, { positions }) => partsOfPosition(position, positions),
  item: (entry, position) => ({ entry, position }),
};

/** Asked for the same few names over and over, it looks each up once. */
function once(find: (name: string) => string): (name: string) => string {
  const found = new Map<string, string>();
  return (name) => {
    const known = found.get(name) ?? find(name);
    found.set(name, known);
    return known;
  };
}
