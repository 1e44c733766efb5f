import {
  bestCandidate,
  candidateOf,
  GENDERED,
  scoreOf,
  traceOf,
  type Candidate,
  type Trace,
} from './antecedent-features.js';
import type { Cast } from './cast.js';
import type { Entity, Mention } from './entity.js';
import { Front } from './front.js';
import type { Gender } from './lexicon.js';
import type { KnownSource } from './known-sources.js';
import { mayBePerson } from './may-be-person.js';
import { subjectBehind } from './subject-behind.js';
import type { Reading, Token } from './reading.js';
import { isStranger, isStrangerIn, lastStrangerOf, lastSubjectOf } from './subjects-since.js';

/**
 * Whom `he` and `she` stand for. The article is walked once; at each pronoun the people named lately whose gender
 * fits are ranked by a log-linear model over what makes a person the topic: nearness, being a subject, speaking
 * last, being named often (the knowledge of Lappin and Leass, CL 1994, with learned weights).
 */
export interface Antecedent {
  readonly entity: Entity;
  /** The last mention before the pronoun (or, for a pronoun that comes first, the one behind it). */
  readonly mention: Mention;
  /** Share of the model's belief that the entity gets, 0 to 1. */
  readonly probability: number;
}

/** Sentences and people that a search looks back over: keeps the whole linear, and further back nobody is meant. */
const LOOK_BACK = 14;
const MOST_CANDIDATES = 8;
/** From this share of the belief on, a pronoun tells the gender of whoever it stands for. */
const SURE = 0.8;

/** The pronouns that tell a gender all begin so: asked of every word. */
const MAY_TELL = /^[hs].{1,6}$/iu;

export type Choose = (candidates: readonly Candidate[], at: number) => number;

/** The antecedent of each gendered pronoun, by the offset of the pronoun. */
export function antecedentsOf(
  reading: Reading,
  cast: Cast,
  sources: readonly KnownSource[],
  choose: Choose = bestCandidate,
): ReadonlyMap<number, Antecedent> {
  const walk = new Walk(reading, cast, sources, choose);
  return walk.run();
}

class Walk {
  private readonly traces = new Map<number, Trace>();
  /** People in the order of their last mention, the latest last. */
  private recent: Trace[] = [];
  private readonly found = new Map<number, Antecedent>();
  private speakers: number[] = [];
  private next = 0;
  private source = 0;
  /** Sentence and block of the last person's first mention as a subject. */
  private opened = { sentence: -1, block: -1 };
  private readonly front = new Front();

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly sources: readonly KnownSource[],
    private readonly choose: Choose,
  ) {}

  run(): ReadonlyMap<number, Antecedent> {
    for (const token of this.reading.tokens) {
      this.front.pass(token);
      this.passMentions(token);
      const gender = MAY_TELL.test(token.text) ? GENDERED.get(token.text.toLowerCase()) : undefined;
      if (gender !== undefined) this.resolve(token, gender);
      this.passSources(token);
    }
    return this.found;
  }

  private passMentions({ start }: Token): void {
    for (
      let one = this.cast.named[this.next];
      one !== undefined && one.mention.span.start <= start;
      one = this.cast.named[this.next]
    ) {
      this.next++;
      if (mayBePerson(this.reading, one)) this.see(one.entity, one.mention, false);
    }
  }

  private passSources(token: Token): void {
    for (
      let one = this.sources[this.source];
      one !== undefined && one.start <= token.start;
      one = this.sources[this.source]
    ) {
      this.source++;
      const entity = one.entity ?? this.found.get(one.start)?.entity;
      const trace = entity && this.traces.get(entity.id);
      if (trace !== undefined) trace.hasSpoken = true;
      if (trace !== undefined && one.isDescribed === true) this.see(trace.entity, trace.mention, true, token);
      if (entity !== undefined) this.speakers = [entity.id, this.speakers[0] ?? -1];
    }
  }

  private see(
    entity: Entity,
    mention: Mention,
    isPronoun: boolean,
    at: { sentence: number; block: number } = mention,
  ): void {
    const known = this.traces.get(entity.id);
    const trace = known ?? traceOf(entity, mention, { isPronoun, block: at.block });
    if (!isPronoun) trace.mention = mention;
    trace.sentence = at.sentence;
    trace.block = at.block;
    trace.count++;
    trace.isPronoun = isPronoun;
    trace.quoted = !isPronoun && mention.isQuoted;
    if (isPronoun) trace.pronounSentence = at.sentence;
    if (isPronoun || (mention.isSubject && !mention.isQuoted))
      this.act(trace, at, isPronoun ? -1 : mention.whole.start);
    this.traces.set(entity.id, trace);
    const place = this.recent.indexOf(trace);
    if (place >= 0) this.recent.splice(place, 1);
    this.recent.push(trace);
    if (this.recent.length > 40) this.recent.shift();
  }

  /** Notes a subject, which may be the first of its sentence and paragraph; `start` is that of its name. */
  private act(trace: Trace, { sentence, block }: { sentence: number; block: number }, start: number): void {
    trace.subjectSentence = sentence;
    if (this.opened.sentence !== sentence) trace.opensSentence = sentence;
    if (this.opened.block !== block) trace.opensBlock = block;
    this.opened = { sentence, block };
    if (this.front.giveWay(trace, start)) trace.opensSentence = sentence;
  }

  private resolve(token: Token, gender: Gender): void {
    const candidates = this.candidates(token, gender);
    if (candidates.length === 0) return;
    const best = this.choose(candidates, token.start);
    const chosen = candidates[best];
    if (chosen === undefined) return;
    const top = scoreOf(chosen);
    const exps = candidates.map((candidate) => Math.exp(scoreOf(candidate) - top));
    const probability = 1 / exps.reduce((sum, value) => sum + value, 0);
    this.found.set(token.start, { entity: chosen.entity, mention: chosen.mention, probability });
    const hasRival = candidates.some(
      ({ entity, mention }) => entity.gender === gender && mention.sentence >= chosen.mention.sentence,
    );
    if (probability >= SURE && !hasRival) this.learn(chosen.entity, gender, token);
    const isSubject = /^s?he$/i.test(token.text);
    if (!token.isQuoted && isSubject) this.see(chosen.entity, chosen.mention, true, token);
  }

  /** `Siyaso Brodar told his staff`: a man, from here on. */
  private learn({ id }: Entity, gender: Gender, { sentence, isQuoted }: Token): void {
    const trace = this.traces.get(id);
    if (trace === undefined || isQuoted || trace.isPronoun || trace.quoted) return;
    if (isStranger(trace) && trace.subjectSentence === trace.sentence && sentence - trace.sentence <= 1)
      trace.gender = gender;
  }

  private candidates(token: Token, gender: Gender): readonly Candidate[] {
    const barred = this.barredAt(token.start);
    const traces = this.recent
      .filter((trace) => token.sentence - trace.sentence <= LOOK_BACK && isFitting(trace, gender, barred))
      .slice(-MOST_CANDIDATES)
      .reverse();
    const lastSubject = lastSubjectOf(traces, gender);
    const isOpened = traces.some((trace) => isStrangerIn(trace, token.block));
    const stranger = lastStrangerOf(traces, token);
    const before = traces.map((trace, rank) =>
      candidateOf(trace, {
        rank,
        of: traces.length,
        token,
        speakers: this.speakers,
        lastSubject: trace.sentence < stranger ? Math.max(lastSubject, stranger) : lastSubject,
        isOpened,
        barred,
      }),
    );
    const behind = subjectBehind(this.cast.named[this.next], token, gender, { known: traces, barred });
    return behind === null ? before : [...before, behind];
  }

  /** Whom the pronoun at an offset cannot mean; sources that share it come one behind another. */
  private barredAt(start: number): readonly Entity[] {
    const barred: Entity[] = [];
    for (let at = this.source; (this.sources[at]?.start ?? Infinity) <= start; at++)
      if (this.sources[at]?.start === start) barred.push(...(this.sources[at]?.barred ?? []));
    return barred;
  }
}

const isFitting = (trace: Trace, gender: Gender, barred: readonly Entity[]): boolean =>
  trace.gender === null
    ? trace.entity.kind === 'person' || !barred.includes(trace.entity)
    : trace.gender === gender;
