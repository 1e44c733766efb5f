import { traceOf, type Trace } from './antecedent-features.js';
import type { Entity, Mention } from './entity.js';
import { Front } from './front.js';
import type { Gender } from './lexicon.js';
import type { Token } from './reading.js';
import { isStranger } from './subjects-since.js';

/** How many people are remembered: keeps the whole linear. */
const MOST_PEOPLE = 40;

type Place = Pick<Token, 'sentence' | 'block'>;

/** Everybody whom an article has told of as far as it has been read. */
export class Traces {
  private readonly known = new Map<number, Trace>();
  /** People in the order of their last mention, the latest last. */
  private readonly recent: Trace[] = [];
  /** Who spoke last, and who before. */
  speakers: readonly number[] = [];
  /** Sentence and block of the last person's first mention as a subject. */
  private opened: Place = { sentence: -1, block: -1 };
  private readonly front = new Front();

  /** To be told of every word. */
  pass(token: Token): void {
    this.front.pass(token);
  }

  /** Those who have been met in this sentence or later. */
  since(sentence: number): readonly Trace[] {
    return this.recent.filter((trace) => trace.sentence >= sentence);
  }

  /** Somebody is named. */
  name(entity: Entity, mention: Mention): void {
    const trace = this.traceOf(entity, mention, false, mention);
    Object.assign(trace, { mention, isPronoun: false, quoted: mention.isQuoted });
    if (mention.isSubject && !mention.isQuoted) this.act(trace, mention, mention.whole.start);
    this.remember(trace);
  }

  /** A pronoun, or a description, stands for somebody. */
  meet(entity: Entity, mention: Mention, at: Place): void {
    const trace = this.traceOf(entity, mention, true, at);
    Object.assign(trace, { isPronoun: true, quoted: false, pronounSentence: at.sentence });
    this.act(trace, at, -1);
    this.remember(trace);
  }

  /** Somebody has spoken; `described` where only a description stands there for them. */
  speak({ id }: Entity, described: Place | null): void {
    const trace = this.known.get(id);
    if (trace !== undefined) trace.hasSpoken = true;
    if (trace !== undefined && described !== null) this.meet(trace.entity, trace.mention, described);
    this.speakers = [id, this.speakers[0] ?? -1];
  }

  /** `Siyaso Brodar told his staff`: a man, from here on. */
  learn({ id }: Entity, gender: Gender, { sentence, isQuoted }: Token): void {
    const trace = this.known.get(id);
    if (trace === undefined || isQuoted || trace.isPronoun || trace.quoted) return;
    if (isStranger(trace) && trace.subjectSentence === trace.sentence && sentence - trace.sentence <= 1)
      trace.gender = gender;
  }

  private traceOf(entity: Entity, mention: Mention, isPronoun: boolean, { sentence, block }: Place): Trace {
    const trace = this.known.get(entity.id) ?? traceOf(entity, mention, { isPronoun, block });
    this.known.set(entity.id, trace);
    trace.sentence = sentence;
    trace.block = block;
    trace.count++;
    return trace;
  }

  /** Notes a subject, which may be the first of its sentence and paragraph; `start` is that of its name. */
  private act(trace: Trace, { sentence, block }: Place, start: number): void {
    trace.subjectSentence = sentence;
    if (this.opened.sentence !== sentence) trace.opensSentence = sentence;
    if (this.opened.block !== block) trace.opensBlock = block;
    this.opened = { sentence, block };
    if (this.front.giveWay(trace, start)) trace.opensSentence = sentence;
  }

  private remember(trace: Trace): void {
    const place = this.recent.indexOf(trace);
    if (place >= 0) this.recent.splice(place, 1);
    this.recent.push(trace);
    if (this.recent.length > MOST_PEOPLE) this.recent.shift();
  }
}
