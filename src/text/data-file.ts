import { readFileSync } from 'node:fs';

/**
 * What a JSON file under `data/` holds, `models/tags.json` say; for large ones: what is imported instead stays in memory
 * as it stands in the file, beside what is made of it.
 */
export const dataFile = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
