import type { Entity } from '../quotations/speakers/entity.js';
import type { Span } from '../text/span.js';
import { isBodyName } from './bodies.js';
import { holderOf, possessorAt, type Scene } from './holders.js';
import { speaksAs } from './house-roles.js';
import { ownedName } from './owned-name.js';
import { possessivePhrase } from './pronouns.js';
import type { Party } from './party.js';
import type { ReadSentence } from './sentence.js';

/** By entity: for whom its role makes it speak, where only the words before tell whose role it is. */
export type Affiliations = ReadonlyMap<number, Party>;

/** How many words before its head a role may have: `chief`, `deputy chief`. */
const LONGEST_ROLE = 4;

/** `Its chairman, Oskar Tiel`, `his lawyer, Ruth Amsel`, `the company’s spokeswoman, Vera Lind`. */
export function affiliationsOf(
  scene: Scene,
  sentences: readonly ReadSentence[],
  entities: readonly Entity[],
): Affiliations {
  const found = new Map<number, Party>();
  for (const { id, roles } of entities) {
    for (const { span, affiliation } of roles) {
      const owner = affiliation === null ? ownerOf(scene, sentences, span) : null;
      if (owner !== null && !found.has(id)) found.set(id, owner);
    }
  }
  return found;
}

function ownerOf(scene: Scene, sentences: readonly ReadSentence[], role: Span): Party | null {
  const sentence = sentences.find(({ span }) => span.start <= role.start && role.start < span.end);
  const words = sentence?.words ?? [];
  const from = words.findIndex(({ start }) => start >= role.start);
  const to = words.findLastIndex(({ end }) => end <= role.end) + 1;
  if (sentence === undefined || from < 0 || to - from > LONGEST_ROLE) return null;
  const mark = words.findIndex(({ lower }, at) => at >= from && at < to && lower === "'s");
  const isPronoun = /^(?:its|his|her|their)$/.test(words[from - 1]?.lower ?? '');
  const owner =
    mark >= 0
      ? possessorAt(scene, sentence, mark)
      : isPronoun
        ? holderOf(scene, sentence, possessivePhrase(from - 1))
        : null;
  const title = words.slice(Math.max(from, mark + 1), to).map(({ text }) => text);
  if (owner === null) return null;
  const party = title.includes('campaign') ? campaignOf(owner.party) : owner.party;
  return isBody(party) && speaksAs(title, party) ? party : null;
}

/** `His campaign manager, Tom Bray`. */
const campaignOf = (party: Party): Party => {
  if (party.kind !== 'person') return party;
  const name = ownedName(party.name, 'campaign');
  return { name, kind: 'organisation', actors: [name], aliases: [] };
};

/** `the residents’ group`, `the council`: a body as well, though no name is given; not `the residents`. */
const isBody = ({ kind, name }: Party): boolean => kind !== 'group' || isBodyName(name);
