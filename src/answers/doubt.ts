import type { Finding } from './answer.js';

/** Below this about half of the attributions are right, from it on nearly nine of ten (`bench/results/attribution.md`). */
const SURE = 0.6;

/** How sure it is that the speaker said it, where it is not: `uncertain (52%)`; else empty. */
export const doubtOf = ({ speaker, confidence }: Finding): string =>
  speaker === null || confidence === null || confidence >= SURE
    ? ''
    : `uncertain (${Math.round(100 * confidence)}%)`;
