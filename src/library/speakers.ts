import type { QuotationHit } from './library.js';
import { NameDirectory, nameKeyOf } from './name-directory.js';
import type { PassageIndex } from './passage-index.js';
import type { Said } from './quotation-search.js';
import { grouped } from './repeats.js';
import { onTopic } from './topic.js';

/** The speakers of a library, and what each said. */
export interface Speakers {
  readonly names: NameDirectory;
  quotationsOf(name: string, topic: string | null): readonly QuotationHit[];
}

interface Known {
  readonly name: string;
  readonly variants: Set<string>;
  readonly said: Said[];
}

/** Gathers who is quoted across the articles. */
export function speakersOf(all: readonly Said[], passages: PassageIndex): Speakers {
  const speakers = new Map<string, Known>();
  for (const said of all) {
    const { speaker } = said.item.quotation;
    if (speaker === null) continue;
    const key = nameKeyOf(speaker.name);
    const known = speakers.get(key) ?? { name: speaker.name, variants: new Set(), said: [] };
    for (const variant of speaker.variants) known.variants.add(variant);
    known.said.push(said);
    speakers.set(key, known);
  }
  const list = [...speakers.values()];
  const names = new NameDirectory(
    list.map(({ name, variants, said }) => ({ name, variants: [...variants], count: said.length })),
  );
  return {
    names,
    quotationsOf: (name, topic) => quotationsOn(speakers.get(nameKeyOf(name))?.said ?? [], topic, passages),
  };
}

/** Without a topic the newest article comes first, and within it the order of reading. */
function quotationsOn(
  said: readonly Said[],
  topic: string | null,
  passages: PassageIndex,
): readonly QuotationHit[] {
  if (topic === null || topic.trim() === '') return grouped(said.map((one) => ({ said: one, score: 1 })));
  return grouped(onTopic(topic, said, passages).map(({ statement, score }) => ({ said: statement, score })));
}
