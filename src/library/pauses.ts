import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two looks at what else waits to be done. */
const SLICE = 4;
/** Short things that are done between two looks at the clock. */
const FEW = 64;

/** Lets others go first whenever a slice of time is used up. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Work in short steps: each is done when the next one is asked for. */
export type Steps = Iterable<undefined>;

/** Takes all steps, or those that are left, without a pause. */
export function atOnce(steps: Steps): void {
  const left = steps[Symbol.iterator]();
  while (left.next().done !== true);
}

/** The same with pauses, in which others go first. */
export async function stepByStep(steps: Steps, pause = pauses()): Promise<void> {
  const left = steps[Symbol.iterator]();
  while (left.next().done !== true) await pause();
}

/** Does something short with each of many things, and lets others go first now and then. */
export async function inSlices<Item>(items: Iterable<Item>, call: (item: Item) => void): Promise<void> {
  const pause = pauses();
  let done = 0;
  for (const item of items) {
    call(item);
    if (++done % FEW === 0) await pause();
  }
}
