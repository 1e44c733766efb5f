import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two looks at what else waits to be done. */
const SLICE = 10;

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
