import type { Trace } from './antecedent-features.js';
import type { Token } from './reading.js';

const OPENS = /^(?:When|While|After|Before|As|If|Although|Though|Because|Since|Once|Until)$/;
/** And what opens a phrase before the main clause that may name others: `Asked whether Berg would go, she`. */
export const OPENS_FRONT =
  /^(?:When|Whenever|While|After|Before|As|If|Although|Though|Because|Since|Once|Until|Asked|Told|Pressed|Questioned|Challenged|Reminded|Shown|Invited|Informed|Hearing|Seeing|At|In|On|During|With|Like|Unlike|Despite)$/;

/** Behind the comma of `“late,” Lind said`. */
const CLOSES = /^[”"’']$/u;

/**
 * A clause before the main one: `When Berg spoke, Lind left. “No,” he said.` The sentence is about the subject of the main
 * clause, where that is named; where it is not (`When Berg spoke, he said`), about the one of the clause before.
 */
export class Front {
  private sentence = -1;
  private isOpen = false;
  private subjects: Trace[] = [];
  /** Where the main clause begins. */
  private main = -1;
  private isComma = false;

  pass({ start, sentence, text, isQuoted }: Token): void {
    if (sentence !== this.sentence) {
      this.sentence = sentence;
      this.isOpen = !isQuoted && OPENS.test(text);
      this.subjects = [];
    } else if (this.isComma && !CLOSES.test(text)) this.main = start;
    this.isComma = text === ',' || (this.isComma && CLOSES.test(text));
  }

  /** Told of each subject; true where one that begins the main clause comes behind one of the clause before, which is none any more. */
  giveWay(trace: Trace, start: number): boolean {
    const others = start === this.main ? this.subjects.filter((one) => one !== trace) : [];
    for (const other of others) Object.assign(other, { subjectSentence: -1, opensSentence: -1 });
    if (others.length > 0) this.isOpen = false;
    this.subjects = this.isOpen ? [...this.subjects, trace] : [];
    return others.length > 0;
  }
}
