import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HISTORY_LENGTH, readHistory, writeHistory } from '../../src/console/history.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-history-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('history', () => {
  it('comes back as it was kept, for its owner alone', () => {
    const path = join(folder, 'kept');
    writeHistory(path, ['/help', '/articles']);
    expect(readHistory(path)).toEqual(['/help', '/articles']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps the latest', () => {
    const path = join(folder, 'long');
    const lines = Array.from({ length: HISTORY_LENGTH + 5 }, (_, at) => `/ask ${at}`);
    writeHistory(path, lines);
    expect(readHistory(path)).toEqual(lines.slice(0, HISTORY_LENGTH));
    writeFileSync(path, lines.join('\n'));
    expect(readHistory(path)).toHaveLength(HISTORY_LENGTH);
  });

  it.each([
    ['it is switched off', null],
    ['its folder is not there', '/no/such/folder/history'],
  ])('is done without where %s', (_, path) => {
    writeHistory(path, ['/help']);
    expect(readHistory(path)).toEqual([]);
  });
});
