import type { Quotation, QuotationType } from '../quotations/quotation.js';
import { formsIn, synonymsOf } from './forms.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Entry, QuotationHit } from './library.js';
import type { Hit } from './group-places.js';
import { heard, PRONOUNS, type Heard } from './heard.js';
import { lookupOf } from './matching.js';
import { newestFirst } from './newest-first.js';
import type { PassageIndex } from './passage-index.js';
import type { Steps } from './pauses.js';
import { readQuestion, type Question } from './question.js';
import { grouped } from './repeats.js';
import { Reports, type Kind } from './reports.js';
import type { Reported, Said } from './said.js';
import { wasSaid, type SaidEvidence } from './said-silence.js';
import { SearchIndex, type Wanted } from './search-index.js';

/** How many candidates of the index are read closely. */
const CLOSELY = 400;
/** What a word of the question is worth where a synonym of it was said. */
const SYNONYM = 0.75;
/** Weaker hits than this share of the best are not shown. */
const TAIL = 0.72;

const RANK: Readonly<Record<QuotationType, number>> = { direct: 0, mixed: 1, indirect: 2 };

/** All that was said in a library, found by what was said. */
export class QuotationSearch implements Keeps {
  readonly #passages: PassageIndex;
  readonly #index: SearchIndex;
  readonly #reports: Reports<Quotation, Reported>;
  /** By number: they are stop words, which every vocabulary has. */
  readonly #pronouns: ReadonlySet<number>;

  constructor(passages: PassageIndex) {
    this.#passages = passages;
    this.#pronouns = new Set(PRONOUNS.map((word) => passages.vocabulary.idOf(word)));
    this.#reports = new Reports(SPEECH, passages);
    this.#index = new SearchIndex(passages.vocabulary, (a, b) => this.#reports.isBefore(a, b));
  }

  /** What was said, by number: for whoever gathers it otherwise. */
  get said(): Reports<Quotation, Reported> {
    return this.#reports;
  }

  /** Takes in an article whose passages are indexed already, a quotation a step. */
  *adding(entry: Entry): Steps {
    yield* this.#reports.adding(entry);
    for (const id of this.#reports.idsOf(entry)) {
      this.#index.addWords(id, this.#informative(id));
      yield;
    }
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return [...this.#index.lists, ...(await this.#reports.keep(keeping))];
  }

  async restore(kept: Kept): Promise<void> {
    kept.fill(this.#index.lists);
    await this.#reports.restore(kept);
  }

  /** Takes an article out: what was said in it is found no more. */
  remove(entry: Entry): void {
    for (const id of this.#reports.idsOf(entry)) this.#index.removeWords(id, this.#informative(id));
    this.#reports.remove(entry);
  }

  /** Quotations in which the words, or close ones, were said: exact words first; the same words elsewhere grouped. */
  search(words: string): readonly QuotationHit[] {
    const [question, asked] = this.#read(words);
    const hits = this.#heard(question, asked);
    const [best] = hits;
    if (best === undefined || !wasSaid(best.evidence)) return [];
    return grouped(hits.filter(({ score }) => score >= best.score * TAIL));
  }

  /** The evidence that the likeliest quotation is what was asked for; `null` where none comes near. */
  evidenceFor(words: string): { readonly hit: QuotationHit; readonly evidence: SaidEvidence } | null {
    const [best] = this.#heard(...this.#read(words));
    const [hit] = best === undefined ? [] : grouped([best]);
    return best === undefined || hit === undefined ? null : { hit, evidence: best.evidence };
  }

  #informative(id: number): readonly number[] {
    const { vocabulary } = this.#passages;
    return this.#reports.wordsAround(id).filter((word) => !vocabulary.isStop(word));
  }

  #read(words: string): [Question, Int32Array] {
    const { vocabulary, size } = this.#passages;
    const question = readQuestion(words, vocabulary, size, (asked) => this.#forms(asked));
    return [question, Int32Array.from(question.stems, (stem) => vocabulary.idOf(stem))];
  }

  /** Quotations that hold enough of the words, best first. */
  #heard(question: Question, asked: Int32Array): readonly Heard[] {
    const lookup = lookupOf(question.concepts, this.#passages.vocabulary);
    const sought = { question, asked, lookup, pronouns: this.#pronouns };
    const hits = this.#candidates(question).flatMap((said) => heard(said, sought) ?? []);
    return (question.concepts.length === 0 ? hits.sort(byAge) : hits).sort(byScore);
  }

  #forms(asked: { readonly stem: string; readonly isName: boolean }): readonly Wanted[] {
    const { vocabulary, index } = this.#passages;
    const synonyms = asked.isName ? [] : synonymsOf(asked.stem).filter((stem) => this.#index.holds(stem));
    const forms = formsIn(vocabulary, index, asked);
    return [...forms, ...synonyms.map((stem) => ({ stem, weight: SYNONYM }))];
  }

  /** Words without a topic (`we were here`) are looked for one quotation after the other. */
  #candidates({ concepts }: Question): readonly Said[] {
    if (concepts.length === 0) return this.#reports.all;
    const wanted = concepts.flatMap(({ forms }) => forms);
    return this.#index.candidates(wanted, CLOSELY).flatMap(({ id }) => this.#reports.at(id) ?? []);
  }
}

/** Beliefs and wishes were not said and stay out. */
const SPEECH: Kind<Quotation, Reported> = {
  listIn: ({ quotations }) => quotations,
  counts: ({ speech }) => speech,
  spanOf: ({ content }) => content,
  partsOf: ({ content }) => [content],
  item: (entry, quotation) => ({ entry, quotation }),
};

const byAge = (a: Hit, b: Hit): number => newestFirst(a.said.item.entry, b.said.item.entry);

/** Best first; most have a score of their own, and need not be unpacked. */
const byScore = (a: Hit, b: Hit): number => b.score - a.score || byWording(a, b);

/** Of equals the speaker's own words before a rendering, and the fuller name of the speaker. */
function byWording(a: Hit, b: Hit): number {
  const [one, other] = [a.said.item.quotation, b.said.item.quotation];
  return (
    RANK[one.type] - RANK[other.type] ||
    Number(other.speaker !== null) - Number(one.speaker !== null) ||
    a.said.words.length - b.said.words.length
  );
}
