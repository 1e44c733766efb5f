import type { Speaker } from '../quotations/speaker.js';
import { agreeGender, sameSpeaker, sharesOffice } from '../quotations/speakers/identity.js';
import { parseName } from '../quotations/speakers/person-name.js';
import { dominantOf } from './dominant.js';
import type { Form } from './party.js';

/** The forms under which one person, organisation or group is quoted. */
type Identity = Form<Speaker>[];

/** A key for a speaker as an article gives him: another role is another form. */
export const formOf = ({ name, kind, role, affiliation, variants }: Speaker): string =>
  [name, kind, role ?? '', affiliation ?? '', ...variants].join('|');

/**
 * One person, organisation or group each. Two of one name (`a spokeswoman`) cannot be told apart by it and are listed
 * together. The fuller names come first, so that a surname finds whom it stands for.
 */
export function identitiesOf(forms: readonly Form<Speaker>[]): readonly Identity[] {
  const identities: Identity[] = [];
  const ordered = forms
    .map((form) => ({ form, key: formOf(form.given) }))
    .sort((a, b) => b.form.given.name.length - a.form.given.name.length || (a.key < b.key ? -1 : 1));
  for (const { form } of ordered) {
    const fitting = identities.filter((one) => one.some(({ given }) => sameSpeaker(given, form.given)));
    const known =
      fitting.find((one) => one.some(({ given }) => given.name === form.given.name)) ?? onlyOne(fitting);
    if (known === null) identities.push([form]);
    else known.push(form);
  }
  return withSurnamesAlone(identities);
}

/** Initials or a surname that two may bear are neither’s. */
const onlyOne = (fitting: readonly Identity[]): Identity | null =>
  fitting.length === 1 ? (fitting[0] ?? null) : null;

/** Whom an article knows by the surname alone (`Mr. Biden`, and nowhere his first name) is the bearer whom the others mean. */
function withSurnamesAlone(identities: readonly Identity[]): readonly Identity[] {
  const inFull = identities.filter((one) => !isSurnameAlone(one));
  const bearer = dominantOf(new Map(inFull.map((one) => [one, timesQuoted(one)])));
  if (bearer === null) return identities;
  const joined = identities.filter((one) => isSurnameAlone(one) && mayBeHis(one, bearer));
  return identities
    .filter((one) => !joined.includes(one))
    .map((one) => (one === bearer ? [...one, ...joined.flat()] : one));
}

const isSurnameAlone = (identity: Identity): boolean =>
  identity.every(({ given: { kind, name } }) => kind === 'person' && parseName(name).first === null);

/** Of another office or the other gender, it is somebody else’s. */
const mayBeHis = (alone: Identity, bearer: Identity): boolean =>
  alone.every(({ given }) =>
    bearer.some(
      (form) =>
        form.given.kind === 'person' &&
        agreeGender(given, form.given) &&
        (given.role === null || sharesOffice(given, form.given)),
    ),
  );

const timesQuoted = (identity: Identity): number => identity.reduce((sum, { ids }) => sum + ids.length, 0);
