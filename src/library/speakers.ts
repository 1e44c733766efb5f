import { sameSpeaker, speakerKey } from '../quotations/speakers/identity.js';
import type { Speaker } from '../quotations/speaker.js';
import type { Entry, QuotationHit } from './library.js';
import { NameDirectory, nameKeyOf } from './name-directory.js';
import type { PassageIndex } from './passage-index.js';
import type { Said } from './said.js';
import { grouped } from './repeats.js';
import { onTopic } from './topic.js';

/** The speakers of a library, and what each said. */
export interface Speakers {
  readonly names: NameDirectory;
  quotationsOf(name: string, topic: string | null): readonly QuotationHit[];
  /** The articles that quote them, one for each quotation. */
  articlesOf(name: string): readonly Entry[];
}

/** One person, organisation or group, with all that the articles quote of them. */
interface Identity {
  /** As the articles name them, one for each way of naming. */
  readonly forms: Map<string, Speaker>;
  readonly said: Said[];
}

/** Gathers who is quoted across the articles. */
export function speakersOf(all: readonly Said[], passages: PassageIndex): Speakers {
  const byName = merged(identitiesOf(all));
  const names = new NameDirectory(
    [...byName.values()].map((identity) => ({
      name: nameOf(identity),
      variants: [...identity.forms.values()].flatMap(({ name, variants }) => [name, ...variants]),
      count: identity.said.length,
    })),
  );
  return {
    names,
    articlesOf: (name) => (byName.get(nameOnly(name))?.said ?? []).map(({ item: { entry } }) => entry),
    quotationsOf: (name, topic) => quotationsOn(byName.get(nameOnly(name))?.said ?? [], topic, passages),
  };
}

function identitiesOf(all: readonly Said[]): readonly Identity[] {
  const byKey = new Map<string, Identity[]>();
  for (const said of all) {
    const { speaker } = said.item.quotation;
    if (speaker === null) continue;
    const alike = byKey.get(speakerKey(speaker)) ?? [];
    const known = alike.find(({ forms }) => [...forms.values()].some((one) => sameSpeaker(one, speaker)));
    const identity = known ?? { forms: new Map<string, Speaker>(), said: [] };
    identity.forms.set(`${speaker.name}|${speaker.role ?? ''}|${speaker.affiliation ?? ''}`, speaker);
    identity.said.push(said);
    if (known === undefined) byKey.set(speakerKey(speaker), [...alike, identity]);
  }
  return [...byKey.values()].flat();
}

/** `The officials` are `officials`. */
const nameOnly = (name: string): string => nameKeyOf(name).replace(/^(?:the|an?) (?=\S)/u, '');

/** Speakers by name: two of one name (`a spokeswoman`) cannot be told apart by it and are listed together. */
function merged(identities: readonly Identity[]): ReadonlyMap<string, Identity> {
  const byName = new Map<string, Identity>();
  for (const identity of identities) {
    const key = nameOnly(nameOf(identity));
    const same = byName.get(key);
    if (same === undefined) byName.set(key, identity);
    else {
      for (const [form, speaker] of identity.forms) same.forms.set(form, speaker);
      same.said.push(...identity.said);
    }
  }
  return byName;
}

/** The fullest name that the articles give. */
const nameOf = ({ forms }: Identity): string =>
  [...forms.values()].map(({ name }) => name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ??
  '';

/** Without a topic the newest article comes first, and within it the order of reading. */
function quotationsOn(
  said: readonly Said[],
  topic: string | null,
  passages: PassageIndex,
): readonly QuotationHit[] {
  if (topic === null || topic.trim() === '') return grouped(said.map((one) => ({ said: one, score: 1 })));
  return grouped(onTopic(topic, said, passages).map(({ statement, score }) => ({ said: statement, score })));
}
