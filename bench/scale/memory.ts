import { setTimeout } from 'node:timers/promises';

/** Megabytes that the process holds once it has given back what it does not need, which takes it a moment. */
export async function memoryHeld(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    await setTimeout(500);
    globalThis.gc?.();
  }
  await setTimeout(500);
  return process.memoryUsage().rss / 1e6;
}
