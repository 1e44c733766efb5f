import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import type { Range } from './role-words.js';

/** `Rosalind Achebe KC, prosecuting, told the jury`, `Prosecuting, Ms Achebe said`: what British courts call counsel by. */
export function roleInCourt(tokens: readonly Token[], { opening, to }: NameRun): Range | null {
  const isBefore = wordAt(tokens, opening - 1) === ',' && IN_COURT.test(wordAt(tokens, opening - 2));
  if (isBefore && tokens[opening - 3]?.sentence !== tokens[opening]?.sentence)
    return [opening - 2, opening - 1];
  if (isBefore && /^[Ff]or$/.test(wordAt(tokens, opening - 4))) return [opening - 2, opening - 1];
  const comma = [to, to + 1, to + 2].find(
    (at) => wordAt(tokens, at) === ',' && /^(?:prosecuting|defending)$/.test(wordAt(tokens, at + 1)),
  );
  const isApart =
    comma !== undefined && tokens.slice(to, comma).every(({ text }) => text === ',' || /^[KQ]C$/.test(text));
  return isApart && /^[,.:]$/.test(wordAt(tokens, comma + 2)) ? [comma + 1, comma + 2] : null;
}

const IN_COURT = /^(?:prosecuting|defending|Prosecuting|Defending|Mitigating|prosecution|defence)$/;
