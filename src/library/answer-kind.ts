import type { Question, Wants } from './question.js';
import { isStopWord, termOf } from './terms.js';

const NUMBER_WORD = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|several|zero|none)`;
const UNIT = '(?:second|minute|hour|day|night|week|month|year|decade|century|centuries|generation|season)s?';
const MONTH = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)';

const PATTERNS: Readonly<Partial<Record<Exclude<Wants, null>, RegExp>>> = {
  number: new RegExp(String.raw`\p{N}|\b${NUMBER_WORD}\b`, 'iu'),
  money:
    /[$£€¥]\s?\p{N}|\b(?:\p{N}[\p{N}.,]*|hundreds?|thousands?|[mb]illions?)(?: (?:(?:hundred|thousand|million|billion|trillion|of) )*)?[\s-]?(?:U\.?S\.? |American |Canadian |Australian )?(?:dollars?|cents?|pounds?|pence|euros?|yen|yuan|rupees?|roubles?|rubles?|pesos?|francs?|crowns?)\b/iu,
  share: new RegExp(
    String.raw`\p{N}\s?(?:%|per ?cent\b|percentage)|\b${NUMBER_WORD} per ?cent\b|\b(?:half|thirds?|quarters?|fifths?|majority)\b|\bone in\b|\b(?:\p{N}+|${NUMBER_WORD})(?: out)? of (?:every )?(?:\p{N}+|${NUMBER_WORD})\b`,
    'iu',
  ),
  age: /\bage[ds]?:? (?:of |at )?\p{N}|\p{N}-year-old\b|\p{N} years? old\b|\bat (?:the age of )?\p{N}{2}\b|\b(?:is|was|turn(?:s|ed)?|be) \p{N}{2}(?![\p{N}%,.]*\p{N}|%)(?=[\s.,;]*(?:$|[.,;]|when\b|and\b|at\b|in\b))|, \p{N}{2},|\((?:aged )?\p{N}{2}\)|\bbirthday\b/iu,
  duration: new RegExp(
    String.raw`\b(?:\p{N}[\p{N}.,]*|${NUMBER_WORD}|an?|few|couple of|many)[\s-]+${UNIT}\b|\b(?:indefinitely|forever|until|overnight)\b`,
    'iu',
  ),
  time: new RegExp(
    String.raw`\b(?:1[5-9]|20)\p{N}{2}\b|\b${MONTH}[a-z]*\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:last|next|this|past|earlier) (?:${UNIT}|spring|summer|autumn|fall|winter)\b|\b\p{N}+ ${UNIT} ago\b`,
    'u',
  ),
  place: /\b(?:in|at|on|near|to|from|outside|across|of|into|off)\s+(?:the\s+)?\p{Lu}\p{L}+/u,
  reason: /\b(?:because|since|due to|after|to avoid|as a result|so that|therefore|in order to|over)\b/u,
};
/** Two or more capitalised words, or one after a title: a person's name as news prints it. */
const PERSON =
  /(?<![.!?“"]\s*)\b\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.|de|van|von|al|bin|el|da|di|le|la))*\s+\p{Lu}[\p{L}’'-]+|\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|President|Minister)\.?\s+\p{Lu}\p{L}+|\b\p{Lu}\p{Ll}+\b/gu;

/** True where a sentence holds a thing of the kind the question asks for, other than the question's own words. */
export function answersKind(sentence: string, { wants, concepts }: Question): boolean {
  if (wants === null) return false;
  if (wants !== 'person') return PATTERNS[wants]?.test(sentence) ?? false;
  const asked = new Set(concepts.map(({ stem }) => stem));
  return [...sentence.matchAll(PERSON)].some(({ 0: name, index }) => {
    const words = name.split(/\s+/).map(termOf);
    return (index > 0 || words.length > 1) && words.some((stem) => !asked.has(stem) && !isStopWord(stem));
  });
}

/** A capitalised word that does not begin its sentence. */
const NAME = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}’'-]+/gu;

/** True where a sentence holds a name other than the question's own. */
export function namesAnother(sentence: string, { concepts }: Question): boolean {
  return (sentence.match(NAME) ?? []).some((name) => {
    const stem = termOf(name);
    return !isStopWord(stem) && !concepts.some((concept) => concept.stem === stem);
  });
}
