import lists from '../../data/actors/firms.json' with { type: 'json' };
import type { Entity } from '../quotations/speakers/entity.js';
import { descriptorsOf } from './descriptors.js';
import { knownActor } from './known-actors.js';
import { nameKey } from './name-key.js';
import { isHolderNoun, isNoCompany, isNoHolder } from './party-words.js';

const ENDINGS = new Set(lists.endings);
const HAS = lists.has.join('|');
const BEHIND = new RegExp(
  `^(?:['’]s? (?:\\p{L}+ ){0,2}?| )(?:${HAS})\\b|^(?:,[^,.]{0,60}?,)? (?:${lists.does.join('|')})\\b`,
  'u',
);
const BEFORE = new RegExp(`\\b(?:${HAS})(?: officer)? (?:of|at|for) (?:the )?$`, 'u');
/** How far around a name its evidence is looked for, in characters. */
const NEAR = 90;

/** Whether `the company` may mean it: no place, no known organ, no person that a title or first name tells for one. */
export const mayBeCompany = ({ kind, gender, name, variants }: Entity): boolean =>
  kind !== 'place' &&
  (kind !== 'person' || gender === null) &&
  knownActor(name) === null &&
  !variants.some(isNoCompany) &&
  !isNoHolder(name) &&
  !isHolderNoun(name);

/** Whether an article tells that a name is a firm's: by the name itself, its trade, or what it has and does. */
export function isFirm(entity: Entity, text: string): boolean {
  if (!mayBeCompany(entity)) return false;
  const last = entity.name.split(' ').at(-1)?.replace(/\.$/, '') ?? '';
  return (
    (ENDINGS.has(last) && last !== entity.name) ||
    descriptorsOf(entity, text).length > 0 ||
    entity.mentions.some(
      ({ whole }) =>
        BEHIND.test(text.slice(whole.end, whole.end + NEAR)) ||
        BEFORE.test(text.slice(Math.max(0, whole.start - NEAR), whole.start)),
    )
  );
}

/** `the bank` for Norvik Bank, `the carmaker` for carmaker Ostra; `company` and `firm` fit any. */
export const isCalled = (entity: Entity, noun: string, text: string): boolean =>
  noun !== 'company' &&
  noun !== 'firm' &&
  (nameKey(entity.name).split(' ').slice(1).includes(noun) || descriptorsOf(entity, text).includes(noun));
