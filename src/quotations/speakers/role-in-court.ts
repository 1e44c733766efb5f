import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import type { Range } from './role-words.js';

/** `Rosalind Achebe KC, prosecuting, told the jury`: what British courts call counsel by. */
export function roleInCourt(tokens: readonly Token[], { to }: NameRun): Range | null {
  const comma = [to, to + 1, to + 2].find(
    (at) => wordAt(tokens, at) === ',' && IN_COURT.test(wordAt(tokens, at + 1)),
  );
  const isApart =
    comma !== undefined && tokens.slice(to, comma).every(({ text }) => text === ',' || /^[KQ]C$/.test(text));
  return isApart && /^[,.:]$/.test(wordAt(tokens, comma + 2)) ? [comma + 1, comma + 2] : null;
}

const IN_COURT = /^(?:prosecuting|defending)$/;
