import type { EntityKind } from './entity.js';
import { draftOf, type Draft } from './entity-draft.js';
import { keysOf, lastWord } from './name-keys.js';

/** How many bearers of one surname are looked at: keeps the whole linear in the text's length. */
export const MOST_NAMESAKES = 40;

/** Everybody whom an article has named so far, findable by what they are called. */
export class Drafts {
  readonly all: Draft[] = [];
  private readonly byKey = new Map<string, Draft[]>();

  create(name: string, kind: EntityKind, isDoubtful: boolean): Draft {
    const draft = draftOf(name, kind, isDoubtful);
    this.all.push(draft);
    this.index(lastWord(draft.parsed.last), draft);
    return draft;
  }

  /** From now on to be found by this form of the name too. */
  callAlso(draft: Draft, name: string): void {
    for (const key of keysOf(draft, name)) this.index(key, draft);
  }

  /** Whoever has this key, the one named first first. */
  of(key: string): readonly Draft[] {
    return this.byKey.get(key) ?? [];
  }

  /** Those of them who came last. */
  latest(key: string): readonly Draft[] {
    return this.of(key).slice(-MOST_NAMESAKES);
  }

  /** Who may bear a surname: found by its last word. */
  readonly bearing = (surname: string): readonly Draft[] => this.latest(lastWord(surname));

  private index(key: string, draft: Draft): void {
    const pool = this.byKey.get(key);
    if (pool === undefined) this.byKey.set(key, [draft]);
    else if (!pool.slice(-MOST_NAMESAKES).includes(draft)) pool.push(draft);
  }
}
