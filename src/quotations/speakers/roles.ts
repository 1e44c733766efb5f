import { affiliationOf } from './affiliation.js';
import type { Role } from './entity.js';
import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import { roleBeforeName } from './role-before.js';
import { roleBehindName } from './role-behind.js';
import { roleInCourt } from './role-in-court.js';
import { roleBeforeComma } from './role-comma.js';
import { isPossessiveMark, isRelation, type Range } from './role-words.js';

/** What the article says that the bearer of a name is, from the words before and behind the name. */
export function rolesAt(tokens: readonly Token[], run: NameRun): readonly Role[] {
  if (run.kind !== 'person' && run.kind !== 'other') return [];
  return [
    roleBeforeName(tokens, run),
    roleBeforeComma(tokens, run),
    roleBehindName(tokens, run),
    roleInCourt(tokens, run),
  ]
    .filter((range) => range !== null)
    .filter((range) => !isBareRelation(tokens, range))
    .map((range) => roleOf(tokens, range));
}

/** `wife`, `former friend`: whose is not said. */
const isBareRelation = (tokens: readonly Token[], [from, to]: Range): boolean =>
  isRelation(wordAt(tokens, to - 1)) && !tokens.slice(from, to).some(({ text }) => isPossessiveMark(text));

function roleOf(tokens: readonly Token[], range: Range): Role {
  const owner = affiliationOf(tokens, range);
  return { span: spanOf(tokens, range), affiliation: owner && spanOf(tokens, owner) };
}

const spanOf = (tokens: readonly Token[], [from, to]: Range): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
