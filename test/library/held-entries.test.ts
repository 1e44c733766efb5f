import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { HeldEntries, type Searched } from '../../src/library/held-entries.js';
import { entryOf } from '../../src/library/reading.js';
import type { Entry } from '../../src/library/library.js';
import type { Steps } from '../../src/library/pauses.js';
import { article } from './articles.js';

/** Longer than the thread is held for. */
const LONG = 12;
const STEPS = 3;

/** Takes in articles in long steps, and knows of each how much of it is there. */
class Slow implements Searched {
  readonly steps = new Map<Entry, number>();

  *adding(entry: Entry): Steps {
    for (let step = 1; step <= STEPS; step++) {
      const end = performance.now() + LONG;
      while (performance.now() < end);
      this.steps.set(entry, step);
      yield;
    }
  }

  remove(entry: Entry): void {
    if (this.steps.get(entry) !== STEPS) throw new Error('taken out before it was there');
    this.steps.delete(entry);
  }

  settleOne(): boolean {
    return false;
  }

  get titles(): readonly (string | null)[] {
    return [...this.steps.keys()].map(({ article: { title } }) => title);
  }
}

const QUAY = article('a', ['Noon.'], { title: 'The quay' });
const TAX = { ...QUAY, title: 'The tax' };
const held = (searched: Slow): HeldEntries =>
  new HeldEntries([], searched, (one) => Promise.resolve(entryOf(one)));
const titlesIn = (entries: HeldEntries): readonly (string | null)[] =>
  entries.sorted.map((entry) => entry.article.title);

async function begun(searched: Slow, count: number): Promise<void> {
  while (searched.steps.size < count) await setImmediate();
}

describe('an article that is taken in slowly', () => {
  it('leaves the one that it replaces where it is until it is there', async () => {
    const searched = new Slow();
    const entries = held(searched);
    await entries.add(QUAY);
    const adding = entries.add(TAX);
    await begun(searched, 2);
    expect(titlesIn(entries)).toEqual(['The quay']);
    await adding;
    expect([titlesIn(entries), searched.titles]).toEqual([['The tax'], ['The tax']]);
  });

  it('is gone at once when it is removed meanwhile', async () => {
    const searched = new Slow();
    const entries = held(searched);
    const adding = entries.add(QUAY);
    await begun(searched, 1);
    expect([entries.remove('a'), searched.titles]).toEqual([true, []]);
    await adding;
    expect([titlesIn(entries), searched.titles]).toEqual([[], []]);
  });

  it('gives way to a later one of the same id', async () => {
    const searched = new Slow();
    const entries = held(searched);
    const first = entries.add(QUAY);
    await begun(searched, 1);
    await Promise.all([first, entries.add(TAX)]);
    expect([titlesIn(entries), searched.titles]).toEqual([['The tax'], ['The tax']]);
  });
});
