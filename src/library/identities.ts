import type { Speaker } from '../quotations/speaker.js';
import {
  agreeGender,
  likenessOf,
  sameSpeaker,
  sharesOffice,
  type Likeness,
} from '../quotations/speakers/identity.js';
import { parseName } from '../quotations/speakers/person-name.js';
import { dominantOf } from './dominant.js';
import type { Form } from './party.js';

/** A form with what it is compared by. */
interface Compared extends Likeness {
  readonly form: Form<Speaker>;
}

/** The forms under which one person, organisation or group is quoted. */
type Identity = Compared[];

/** A key for a speaker as an article gives him: another role is another form. */
export const formOf = ({ name, kind, role, affiliation, variants }: Speaker): string =>
  [name, kind, role ?? '', affiliation ?? '', ...variants].join('|');

/**
 * One person, organisation or group each. Two of one name (`a spokeswoman`) cannot be told apart by it and are listed
 * together. The fuller names come first, so that a surname finds whom it stands for.
 */
export function identitiesOf(forms: readonly Form<Speaker>[]): readonly (readonly Form<Speaker>[])[] {
  const identities: Identity[] = [];
  for (const one of fullerFirst(forms).map((form) => ({ ...likenessOf(form.given), form }))) {
    const fitting = identities.filter((identity) => identity.some((other) => sameSpeaker(other, one)));
    const known = fitting.find((identity) => identity.some((other) => isOfOneName(other, one)));
    const whose = known ?? onlyOne(fitting);
    if (whose === null) identities.push([one]);
    else whose.push(one);
  }
  return withSurnamesAlone(identities).map((identity) => identity.map(({ form }) => form));
}

const fullerFirst = (forms: readonly Form<Speaker>[]): readonly Form<Speaker>[] =>
  forms
    .map((form) => ({ form, key: formOf(form.given) }))
    .sort((a, b) => b.form.given.name.length - a.form.given.name.length || (a.key < b.key ? -1 : 1))
    .map(({ form }) => form);

const isOfOneName = (one: Likeness, other: Likeness): boolean => one.speaker.name === other.speaker.name;

/** Initials or a surname that two may bear are neither’s. */
const onlyOne = (fitting: readonly Identity[]): Identity | null =>
  fitting.length === 1 ? (fitting[0] ?? null) : null;

/** Whom an article knows by the surname alone (`Mr. Biden`, and nowhere his first name) is the bearer whom the others mean. */
function withSurnamesAlone(identities: readonly Identity[]): readonly Identity[] {
  const inFull = identities.filter((one) => !isSurnameAlone(one));
  const bearer = dominantOf(new Map(inFull.map((one) => [one, timesQuoted(one)])));
  if (bearer === null) return identities;
  const joined = new Set(identities.filter((one) => isSurnameAlone(one) && mayBeHis(one, bearer)));
  return identities
    .filter((one) => !joined.has(one))
    .map((one) => (one === bearer ? [...one, ...[...joined].flat()] : one));
}

const isSurnameAlone = (identity: Identity): boolean =>
  identity.every(({ speaker: { kind, name } }) => kind === 'person' && parseName(name).first === null);

/** Of another office or the other gender, it is somebody else’s. */
const mayBeHis = (alone: Identity, bearer: Identity): boolean =>
  alone.every((one) =>
    bearer.some(
      (other) =>
        other.speaker.kind === 'person' &&
        agreeGender(one, other) &&
        (one.speaker.role === null || sharesOffice(one, other)),
    ),
  );

const timesQuoted = (identity: Identity): number =>
  identity.reduce((sum, { form }) => sum + form.ids.length, 0);
