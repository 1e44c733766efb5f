import type { Quotation, QuotationType } from '../quotations/quotation.js';
import { formsIn, synonymsOf } from './forms.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Entry, QuotationHit } from './library.js';
import type { Hit } from './group-places.js';
import { coverage, lookupOf, matchesIn, presence, type Lookup } from './matching.js';
import { newestFirst } from './newest-first.js';
import type { PassageIndex } from './passage-index.js';
import type { Steps } from './pauses.js';
import { readQuestion, type Question } from './question.js';
import { grouped } from './repeats.js';
import { Reports, type Kind } from './reports.js';
import type { Reported, Said } from './said.js';
import { wasSaid, type SaidEvidence } from './said-silence.js';
import { SearchIndex, type Wanted } from './search-index.js';
import { longestRun } from './statement.js';
import { stemsOf } from './terms.js';

/** How many candidates of the index are read closely. */
const CLOSELY = 400;
/** What a word of the question is worth where a synonym of it was said. */
const SYNONYM = 0.75;
/** … where it stands beside the quotation in its sentence: the asker has words of the report in mind. */
const BESIDE = 0.4;
/** … where it is a name, and the quotation has a pronoun for it. */
const PRONOUN = 0.7;
/** Share of the question's weight that has to have been said. */
const SAID_ENOUGH = 0.6;
/** Weaker hits than this share of the best are not shown. */
const TAIL = 0.72;

const RANK: Readonly<Record<QuotationType, number>> = { direct: 0, mixed: 1, indirect: 2 };

/** All that was said in a library, found by what was said. */
export class QuotationSearch implements Keeps {
  readonly #passages: PassageIndex;
  readonly #index: SearchIndex;
  readonly #reports: Reports<Quotation, Reported>;

  constructor(passages: PassageIndex) {
    this.#passages = passages;
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
    const hits = this.#candidates(question).flatMap((said) => heard(said, question, lookup, asked) ?? []);
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

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'him',
  'his',
  'she',
  'her',
  'it',
  'its',
  'they',
  'them',
  'their',
  'we',
  'us',
  'our',
  'i',
  'me',
  'my',
]);

/** How well the words asked for were said, at most 3: the very words, all of them; `null` where they were not. */
function heard(said: Said, question: Question, lookup: Lookup, asked: Int32Array): Heard | null {
  const run = asked.length === 0 ? 0 : longestRun(asked, said.words) / asked.length;
  const matches = matchesIn(said.words, lookup);
  const count = question.concepts.length;
  const present = presence(matches, count);
  const own = coverage(present, question);
  const share = coverage(withSurroundings(said, present, question, lookup), question);
  const isWhole = run === 1 && asked.length > 1;
  if (count === 0 ? !isWhole : share < SAID_ENOUGH || own < SAID_ENOUGH / 2) return null;
  return {
    said,
    score: count === 0 ? 3 : share + run + (run === 1 ? 1 : 0),
    evidence: {
      own,
      share,
      run,
      words: asked.length,
      whole: isWhole ? 1 : 0,
      concepts: count,
      weight: question.weight,
      met: own * question.weight,
      length: Math.log(said.words.length + 1),
    },
  };
}

/** Adds what stands beside the quotation, at less worth, and the names that it has a pronoun for. */
function withSurroundings(
  said: Said,
  present: Float64Array,
  { concepts }: Question,
  lookup: Lookup,
): Float64Array {
  const filled = Float64Array.from(present);
  let hasPronoun: boolean | null = null;
  for (const { concept, weight } of matchesIn(said.around, lookup)) {
    const worth = concepts[concept]?.isName === true && (hasPronoun ??= stemsHold(said)) ? PRONOUN : BESIDE;
    filled[concept] = Math.max(filled[concept] ?? 0, weight * worth);
  }
  return filled;
}

function stemsHold({ item: { entry, quotation } }: Said): boolean {
  return stemsOf(entry.article.text, quotation.content).some((stem) => PRONOUNS.has(stem));
}

interface Heard extends Hit {
  readonly evidence: SaidEvidence;
}

const byAge = (a: Hit, b: Hit): number => newestFirst(a.said.item.entry, b.said.item.entry);

/** Best first; of equals the speaker's own words before a rendering, and the fuller name of the speaker. */
function byScore(a: Hit, b: Hit): number {
  const [one, other] = [a.said.item.quotation, b.said.item.quotation];
  return (
    b.score - a.score ||
    RANK[one.type] - RANK[other.type] ||
    Number(other.speaker !== null) - Number(one.speaker !== null) ||
    a.said.words.length - b.said.words.length
  );
}
