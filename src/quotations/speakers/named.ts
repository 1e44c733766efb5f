import type { Mention } from './entity.js';
import type { Gender } from './lexicon.js';
import { genderAround, mentionOf } from './mentions.js';
import type { NameRun } from './name-scan.js';
import { parseName, type PersonName } from './person-name.js';
import type { Reading } from './reading.js';

/** A name as it stands in one place, taken apart. */
export interface Named {
  readonly name: string;
  readonly parsed: PersonName;
  readonly mention: Mention;
  /** As the words around it tell. */
  readonly gender: Gender | null;
  readonly run: NameRun;
}

/** Takes the name apart that stands in a run of words. */
export function namedIn({ tokens, text }: Reading, run: NameRun): Named {
  const mention = mentionOf(tokens, run);
  const name = text.slice(mention.span.start, mention.span.end).replace(/\s+/gu, ' ');
  return { name, parsed: parseName(name), mention, gender: genderAround(tokens, run), run };
}
