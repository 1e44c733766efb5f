import {
  bestCandidate,
  isOfGender,
  candidateOf,
  FEATURES,
  GENDERED,
  scoreOf,
  type Candidate,
  type Trace,
} from './antecedent-features.js';
import type { Cast } from './cast.js';
import type { Entity, Mention } from './entity.js';
import type { Gender } from './lexicon.js';
import type { Reading, Token } from './reading.js';

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

/** Where sources stand, so that the speaker before is known: the offset of a source's first word and its entity, if it is a name. */
export interface KnownSource {
  readonly start: number;
  /** `null` for a pronoun, which the walk resolves itself, and for a description. */
  readonly entity: Entity | null;
  /** Whom a pronoun hardly means. */
  readonly barred?: readonly Entity[];
}

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
  /** Sentence and block of the last person's first mention. */
  private opened = { sentence: -1, block: -1 };

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly sources: readonly KnownSource[],
    private readonly choose: Choose,
  ) {}

  run(): ReadonlyMap<number, Antecedent> {
    for (const token of this.reading.tokens) {
      this.passMentions(token);
      const gender =
        token.kind === 'word' && token.text.length < 8 ? GENDERED.get(token.text.toLowerCase()) : undefined;
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
      if (mayBePerson(one.entity)) this.see(one.entity, one.mention, false);
    }
  }

  private passSources({ start }: Token): void {
    for (
      let one = this.sources[this.source];
      one !== undefined && one.start <= start;
      one = this.sources[this.source]
    ) {
      this.source++;
      const entity = one.entity ?? this.found.get(one.start)?.entity;
      const trace = entity && this.traces.get(entity.id);
      if (trace !== undefined) trace.hasSpoken = true;
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
    const trace: Trace = known ?? {
      entity,
      mention,
      sentence: -1,
      block: -1,
      count: 0,
      isPronoun,
      subjectSentence: -1,
      opensSentence: -1,
      opensBlock: -1,
      quoted: false,
      inHeadline: at.block === 0,
      pronounSentence: -1,
      hasSpoken: false,
    };
    if (!isPronoun) trace.mention = mention;
    trace.sentence = at.sentence;
    trace.block = at.block;
    trace.count++;
    trace.isPronoun = isPronoun;
    trace.quoted = !isPronoun && mention.isQuoted;
    if (isPronoun) trace.pronounSentence = at.sentence;
    if (isPronoun || (mention.isSubject && !mention.isQuoted)) trace.subjectSentence = at.sentence;
    if (!trace.quoted && this.opened.sentence !== at.sentence) trace.opensSentence = at.sentence;
    if (!trace.quoted && this.opened.block !== at.block) trace.opensBlock = at.block;
    if (!trace.quoted) this.opened = { sentence: at.sentence, block: at.block };
    this.traces.set(entity.id, trace);
    const place = this.recent.indexOf(trace);
    if (place >= 0) this.recent.splice(place, 1);
    this.recent.push(trace);
    if (this.recent.length > 40) this.recent.shift();
  }

  private resolve(token: Token, gender: Gender): void {
    const candidates = this.candidates(token, gender);
    if (candidates.length === 0) return;
    const best = this.choose(candidates, token.start);
    const chosen = candidates[best];
    if (chosen === undefined) return;
    const exps = candidates.map((candidate) => Math.exp(scoreOf(candidate) - scoreOf(chosen)));
    const probability = 1 / exps.reduce((sum, value) => sum + value, 0);
    this.found.set(token.start, { entity: chosen.entity, mention: chosen.mention, probability });
    const isSubject = /^s?he$/i.test(token.text);
    if (!token.isQuoted && isSubject) this.see(chosen.entity, chosen.mention, true, token);
  }

  private candidates(token: Token, gender: Gender): readonly Candidate[] {
    const barred = this.barredAt(token.start);
    const fits = ({ entity }: { entity: Entity }): boolean =>
      entity.gender === null
        ? entity.kind === 'person' || !barred.includes(entity)
        : entity.gender === gender;
    const traces = this.recent
      .filter((trace) => fits(trace) && token.sentence - trace.sentence <= LOOK_BACK)
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
        lastSubject: Math.max(lastSubject, stranger),
        isOpened,
        barred,
      }),
    );
    const behind = this.namedBehind(token, gender, traces, barred);
    return behind === null ? before : [...before, behind];
  }

  /** Whom the pronoun at an offset cannot mean; sources that share it come one behind another. */
  private barredAt(start: number): readonly Entity[] {
    const barred: Entity[] = [];
    for (let at = this.source; (this.sources[at]?.start ?? Infinity) <= start; at++)
      if (this.sources[at]?.start === start) barred.push(...(this.sources[at]?.barred ?? []));
    return barred;
  }

  /** `When he spoke on Monday, Smith said`: a subject named behind the pronoun in its sentence. */
  private namedBehind(
    token: Token,
    gender: Gender,
    known: readonly Trace[],
    barred: readonly Entity[],
  ): Candidate | null {
    if (token.isQuoted) return null;
    const next = this.cast.named[this.next];
    if (next?.mention.sentence !== token.sentence || next.entity.kind !== 'person') return null;
    if (
      !next.mention.isSubject ||
      next.mention.isQuoted ||
      (next.entity.gender !== null && next.entity.gender !== gender)
    )
      return null;
    if (known.some(({ entity }) => entity === next.entity) || barred.includes(next.entity)) return null;
    const features = FEATURES.map((name) =>
      Number(name === 'named behind' || (name === 'gender known' && next.entity.gender !== null)),
    );
    return { ...next, features };
  }
}

/** The last sentence that has one of these for its subject, by name; -1 where none has. */
const lastSubjectOf = (traces: readonly Trace[], gender: Gender): number =>
  Math.max(
    -1,
    ...traces
      .filter(({ entity, isPronoun }) => entity.kind === 'person' && !isPronoun && isOfGender(entity, gender))
      .map(({ subjectSentence }) => subjectSentence),
  );

/** The sentence right before, where its subject is somebody of unknown gender: a pronoun hardly goes back past them; -1 else. */
const lastStrangerOf = (traces: readonly Trace[], { sentence }: Token): number =>
  Math.max(
    -1,
    ...traces
      .filter(({ entity, subjectSentence }) => isStranger(entity) && sentence - subjectSentence <= 1)
      .map(({ subjectSentence }) => subjectSentence),
  );

const isStranger = ({ kind, gender, name }: Entity): boolean =>
  kind === 'person' && gender === null && name.includes(' ');

/** Somebody of unknown gender whom the paragraph is about so far: a pronoun in it hardly goes back to another one. */
const isStrangerIn = ({ entity, block, sentence, subjectSentence }: Trace, here: number): boolean =>
  isStranger(entity) && block === here && subjectSentence === sentence;

/** A single unknown name (`Schlafly`) may be a person; `other` of several words is a work or an event. */
const mayBePerson = ({ kind, name }: Entity): boolean =>
  kind === 'person' || (kind === 'other' && !name.includes(' '));
