import { fileURLToPath } from 'node:url';
import { importLibrary } from '../../src/import/library-paths.js';
import { buildLibrary } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';

const SAMPLE = fileURLToPath(new URL('../../data/articles', import.meta.url));

/** The library that comes with Verbatim. */
export const sampleLibrary = async (): Promise<Library> =>
  buildLibrary((await importLibrary([SAMPLE])).articles);
