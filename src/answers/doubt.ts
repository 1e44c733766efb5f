import type { Finding } from './answer.js';

/** From here on nearly nine of ten attributions are right (`bench/results/attribution.md`), and a reader need not be warned. */
const SURE = 0.7;

/** How sure it is that the speaker said it, where it is not: `uncertain (62%)`; else empty. */
export const doubtOf = ({ speaker, confidence }: Finding): string =>
  speaker === null || confidence === null || confidence >= SURE
    ? ''
    : `uncertain (${Math.round(100 * confidence)}%)`;
