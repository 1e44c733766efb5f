import { speakerKey } from '../quotations/speakers/identity.js';
import { parseName } from '../quotations/speakers/person-name.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Speaker } from '../quotations/speaker.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Keepsake } from './kept-families.js';
import { speakerFrom, speakerKept } from './kept-speaker.js';
import { formOf, identitiesOf } from './identities.js';
import type { Entry, QuotationHit } from './library.js';
import { nameKeyOf, type NameDirectory } from './name-directory.js';
import { Parties } from './parties.js';
import type { Form } from './party.js';
import type { PassageIndex } from './passage-index.js';
import type { Steps } from './pauses.js';
import { grouped } from './repeats.js';
import type { Reports } from './reports.js';
import type { Profile } from '../quotations/profile.js';
import { profileOf } from './profile.js';
import type { Reported } from './said.js';
import { onTopic } from './topic.js';

/** The speakers of a library, and what each said: kept while articles come and go. */
export class Speakers implements Keeps {
  readonly #parties = new Parties<Speaker>({
    groups: (forms) => identitiesOf(forms).map((one) => ({ key: nameOnly(nameOf(one)), forms: one })),
    named: namedBy,
    keyOf: formOf,
    keepsake: SPEAKER,
  });
  readonly #said: Reports<Quotation, Reported>;
  readonly #passages: PassageIndex;

  constructor(said: Reports<Quotation, Reported>, passages: PassageIndex) {
    this.#said = said;
    this.#passages = passages;
  }

  get names(): NameDirectory {
    return this.#parties.names;
  }

  /** Tells some of those apart whom changes brought together; false where none are left. */
  settleOne(): boolean {
    return this.#parties.settleOne();
  }

  /** Brings some of the best known that were kept back before they are asked for; false where none of these are left. */
  bringOne(): boolean {
    return this.#parties.bringOne();
  }

  /** Takes in who is quoted in an article that the quotations hold already, a quotation a step. */
  *adding(entry: Entry): Steps {
    for (const { id, speaker } of this.#quoted(entry)) {
      this.#parties.put(speakerKey(speaker), formOf(speaker), () => speaker, { id, makesKnown: true });
      yield;
    }
  }

  /** Takes out who is quoted in an article that the quotations still hold. */
  remove(entry: Entry): void {
    for (const { id, speaker } of this.#quoted(entry))
      this.#parties.take(speakerKey(speaker), formOf(speaker), { id, makesKnown: true });
  }

  keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return this.#parties.keep(keeping);
  }

  restore(kept: Kept): Promise<void> {
    return this.#parties.restore(kept);
  }

  /** What one speaker said. Without a topic the newest article comes first, and within it the order of reading. */
  quotationsOf(name: string, topic: string | null): readonly QuotationHit[] {
    const ids = this.#parties.formsOf(nameOnly(name)).flatMap((form) => form.ids);
    const said = this.#said.newestFirst(ids);
    if (topic === null || topic.trim() === '') return grouped(said.map((one) => ({ said: one, score: 1 })));
    return grouped(
      onTopic(topic, said, this.#passages).map(({ statement, score }) => ({ said: statement, score })),
    );
  }

  /** Who one speaker is, as all that is quoted of them tells. */
  profileOf(name: string): Profile {
    const forms = this.#parties.formsOf(nameOnly(name));
    const speakers = new Map(forms.flatMap((form) => form.ids.map((id) => [id, form.given] as const)));
    const places = this.#said.placesOf([...speakers.keys()]);
    return profileOf(
      name,
      places.flatMap(({ id, entry }) => {
        const speaker = speakers.get(id);
        return speaker === undefined ? [] : [{ entry, speaker }];
      }),
    );
  }

  #quoted(entry: Entry): readonly { readonly id: number; readonly speaker: Speaker }[] {
    return this.#said.idsOf(entry).flatMap((id) => {
      const speaker = this.#said.at(id)?.item.quotation.speaker ?? null;
      return speaker === null ? [] : [{ id, speaker }];
    });
  }
}

/** As readings have it: they share one string. */
const SPEAKER: Keepsake<Speaker> = {
  keep: (speaker, strings) => [strings.idFor(speakerKept(speaker))],
  restore: ([id = -1], strings) => speakerFrom(strings.at(id)),
};

/** `The officials` are `officials`. */
const nameOnly = (name: string): string => nameKeyOf(name).replace(/^(?:the|an?) (?=\S)/u, '');

const namedBy = (forms: readonly Form<Speaker>[]): { name: string; variants: readonly string[] } => ({
  name: nameOf(forms),
  variants: [...new Set(forms.flatMap(({ given }) => [given.name, ...given.variants, ...surnameOf(given)]))],
});

/** What a person is asked for by, printed alone or not: otherwise whoever is printed so would hide the others of that surname. */
function surnameOf({ kind, name }: Speaker): readonly string[] {
  const { first, last } = parseName(name);
  return kind === 'person' && first !== null ? [last] : [];
}

/** The fullest name that the articles give. */
const nameOf = (forms: readonly Form<Speaker>[]): string =>
  forms.map(({ given }) => given.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
