import { readFileSync, writeFileSync } from 'node:fs';

/** Lines that the chat remembers from one session to the next. */
export const HISTORY_LENGTH = 500;

/** The questions typed before, the latest first, as `node:readline` keeps them; none where there is no such file. */
export function readHistory(path: string | null): string[] {
  if (path === null) return [];
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').slice(0, HISTORY_LENGTH);
  } catch {
    return [];
  }
}

/** Keeps the questions for the next session, for their owner's eyes only; a chat without a memory is still a chat. */
export function writeHistory(path: string | null, lines: readonly string[]): void {
  if (path === null) return;
  try {
    writeFileSync(path, `${lines.slice(0, HISTORY_LENGTH).join('\n')}\n`, { mode: 0o600 });
  } catch {
    // A home that cannot be written to, or none: the next session starts without history.
  }
}
