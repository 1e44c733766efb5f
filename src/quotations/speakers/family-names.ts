import { sliceOf } from '../../text/span.js';
import type { Draft } from './entity-draft.js';
import { isFirstName, isHonorific } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import type { PersonName } from './person-name.js';
import { isCapital, wordAt, type Token } from './reading.js';

/** `Carl and Dean Marsh`: the surname that a first name alone shares with the name behind it; `null` where it shares none. */
export function sharedSurname(tokens: readonly Token[], { from, to }: NameRun): string | null {
  const [and, first, last] = [wordAt(tokens, to), wordAt(tokens, to + 1), tokens[to + 2]];
  const isShared = to - from === 1 && isFirstName(wordAt(tokens, from)) && /^(?:and|&)$/.test(and);
  return isShared && isFirstName(first) && isCapital(last) ? (last?.text.toLowerCase() ?? null) : null;
}

/** Who was named by the first name alone before, as somebody’s relative or beside one of the family: `his sister Ruth … Ruth Marsh`. */
export const ofFamily = (
  drafts: readonly Draft[],
  { last }: PersonName,
  namesakes: readonly Draft[],
): Draft | null =>
  drafts.find(
    ({ parsed, family, isRelative }) =>
      parsed.first === null && (family === last || (isRelative && namesakes.some(hasFamilyName(last)))),
  ) ?? null;

const hasFamilyName =
  (last: string) =>
  ({ kind, parsed }: Draft): boolean =>
    kind === 'person' && parsed.first !== null && parsed.last === last;

/** `Mrs Marsh`, where others bear the surname too: the surname alone would not tell whose words they are. */
export function titledName(
  text: string,
  { kind, name, parsed, mentions }: Draft,
  of: readonly Draft[],
): string {
  if (kind !== 'person' || parsed.first !== null) return name;
  const isShared = of.some((other) => other.name !== name || other.mentions !== mentions);
  const titles = mentions.map(({ span, whole }) =>
    sliceOf(text, { start: whole.start, end: span.start }).trim(),
  );
  const title = isShared ? titles.find((words) => isHonorific(words)) : undefined;
  return title === undefined ? name : `${title} ${name}`;
}
