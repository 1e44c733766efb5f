/** Words of a question that say what kind of answer is wanted, and nothing of the subject: `how long`, `so far`. */
const FRAMES = [
  /\bhow (?:long|soon|old|many|much|far|big|high|large|often|tall)\b/giu,
  /\b(?:so far|at all|right now|these days|as well|in total|going to)\b/giu,
  /\b(?:what|which) (?:kind|sort|type|number|amount)s? of\b/giu,
];
/** Verbs so general that no passage answers by holding them: `how long could it go on`, `what happened to`. */
const LIGHT =
  /\b(?:go(?:es|ing)?|gets?|got|gotten|happen(?:s|ed|ing)?|take place|took place|shows?|showed|shown|means?|meant)(?: on)?\b/giu;

/** A question without its frame: the words that its subject is made of. One that is all frame stays as it is. */
export function withoutFrame(question: string): string {
  const subject = [...FRAMES, LIGHT].reduce((text, frame) => text.replace(frame, ' '), question);
  return /[\p{L}\p{N}]{3}/u.test(subject) ? subject : question;
}
