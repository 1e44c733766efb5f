import { rarityOf } from './rarity.js';
import type { Wanted } from './search-index.js';
import { sliceOf } from '../text/span.js';
import { termsOf, type Term } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** What kind of thing would answer: a `who` question wants a person. */
export type Wants =
  'person' | 'place' | 'time' | 'number' | 'money' | 'share' | 'duration' | 'age' | 'reason' | null;

/** One informative word of a question, with all forms of it that the library holds. */
export interface Concept {
  readonly stem: string;
  /** The forms to look for, the stem itself first; empty where the library holds none. */
  readonly forms: readonly Wanted[];
  /** Weight by rarity, in nats. */
  readonly rarity: number;
  /** True for a word typed with a capital inside the question: the name of someone or something. */
  readonly isName: boolean;
  /** Its place among the question's words, stop words counted. */
  readonly at: number;
}

/** A question as the search understands it. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly wants: Wants;
  /** All stems in order, stop words included: for an exact phrase. */
  readonly stems: readonly string[];
  /** Sum of the concepts' rarities; 0 for a question without an informative word. */
  readonly weight: number;
}

/** What finds a word's other forms in a library: misspelt names, synonyms. */
export type FormsOf = (term: { readonly stem: string; readonly isName: boolean }) => readonly Wanted[];

/** Longer questions are cut: nobody types them, and each word costs time. */
const MOST_TERMS = 60;
const MOST_CONCEPTS = 24;

/** Reads a question against a library's vocabulary. */
export function readQuestion(
  text: string,
  vocabulary: Vocabulary,
  passages: number,
  formsOf: FormsOf,
): Question {
  const terms = termsOf(text.slice(0, 2000)).slice(0, MOST_TERMS);
  const concepts = conceptTerms(terms)
    .map(({ term, at }): Concept => {
      const isName = at > 0 && /^\p{Lu}/u.test(sliceOf(text, term));
      const { stem } = term;
      return {
        stem,
        at,
        isName,
        forms: formsOf({ stem, isName }),
        rarity: rarityOf(stem, vocabulary, passages),
      };
    })
    .slice(0, MOST_CONCEPTS);
  const weight = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  return { concepts, wants: wantsOf(text), stems: terms.map(({ stem }) => stem), weight };
}

/** The informative words, each once. */
function conceptTerms(terms: readonly Term[]): readonly { term: Term; at: number }[] {
  const seen = new Set<string>();
  return terms.flatMap((term, at) => {
    if (term.isStop || seen.has(term.stem)) return [];
    seen.add(term.stem);
    return [{ term, at }];
  });
}

const PATTERNS: readonly (readonly [RegExp, Exclude<Wants, null>])[] = [
  [/\bhow old\b|\b(?:at )?what age\b/, 'age'],
  [/\bhow (?:long|soon)\b/, 'duration'],
  [/\bwhat (?:percent(?:age)?|share|proportion)\b/, 'share'],
  [
    /\bhow much money\b|\bhow much\b.*\b(?:costs?|costing|pay(?:s|ing)?|paid|spen[dt]|spending|s(?:ell|old)|selling|fined?|fines|worth|earn(?:s|ed|ing)?|owed?|owes|fetch(?:ed)?|charged?|charging|salary|bill|debts?|loans?|prices?|donat(?:e|ed|ion)|compensation|damages|box office)\b|\b(?:cost(?:s|ing)?|pa(?:y|id)|spen[dt]|sold for|selling for|worth|fined|earn(?:ed|ing)?|owed?)\b.{0,40}\bhow much\b|\bwhat (?:price|salary)\b/,
    'money',
  ],
  [
    /\bhow (?:many|much|far|big|high|large|often|tall)\b|\bwhat (?:number|amount)\b|\bcosts?\b.*\?$/,
    'number',
  ],
  [
    /\bwhere\b|\b(?:what|which)(?: \p{L}+)? (?:country|city|state|town|place|continent|nation|region|island|county|province)\b/u,
    'place',
  ],
  [/\bwhen\b|\b(?:what|which) (?:year|day|date|month|time|century|decade)\b/, 'time'],
  [
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:\p{L}+ )?(?:person|man|woman|leader|president|actor|actress|singer|politician|minister|senator|player|star)\b/u,
    'person',
  ],
  [/\bwhy\b/, 'reason'],
];

/** The kind of answer a question asks for: `How long could it last?` wants a duration. */
export function wantsOf(text: string): Wants {
  const lower = text.slice(0, 2000).toLowerCase();
  return PATTERNS.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
