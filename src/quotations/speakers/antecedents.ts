import { bestCandidate, GENDERED, scoreOf, type Candidate } from './antecedent-features.js';
import { candidatesFor } from './candidates.js';
import type { Cast } from './cast.js';
import type { Entity, Mention } from './entity.js';
import type { Gender } from './lexicon.js';
import type { KnownSource } from './known-sources.js';
import { mayBePerson } from './may-be-person.js';
import type { Reading, Token } from './reading.js';
import { Traces } from './traces.js';

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

/** From this share of the belief on, a pronoun tells the gender of whoever it stands for. */
const SURE = 0.8;

/** The pronouns that tell a gender all begin so: asked of every word. */
const mayTell = (word: string): boolean => word.length <= 7 && 'hsHS'.includes(word.charAt(0));

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
  private readonly traces = new Traces();
  private readonly found = new Map<number, Antecedent>();
  /** Of the names and of the sources, the first that has not been passed. */
  private next = 0;
  private source = 0;

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly sources: readonly KnownSource[],
    private readonly choose: Choose,
  ) {}

  run(): ReadonlyMap<number, Antecedent> {
    for (const token of this.reading.tokens) {
      this.traces.pass(token);
      this.passMentions(token);
      const gender = mayTell(token.text) ? GENDERED.get(token.text.toLowerCase()) : undefined;
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
      if (mayBePerson(this.reading, one)) this.traces.name(one.entity, one.mention);
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
      if (entity !== undefined) this.traces.speak(entity, one.isDescribed === true ? token : null);
    }
  }

  private resolve(token: Token, gender: Gender): void {
    const barred = this.barredAt(token.start);
    const candidates = candidatesFor(token, gender, {
      traces: this.traces,
      next: this.cast.named[this.next],
      barred,
    });
    if (candidates.length === 0) return;
    const best = this.choose(candidates, token.start);
    const chosen = candidates[best];
    if (chosen === undefined) return;
    const probability = shareOf(chosen, candidates);
    this.found.set(token.start, { entity: chosen.entity, mention: chosen.mention, probability });
    const hasRival = candidates.some(
      ({ entity, mention }) => entity.gender === gender && mention.sentence >= chosen.mention.sentence,
    );
    if (probability >= SURE && !hasRival) this.traces.learn(chosen.entity, gender, token);
    const isSubject = /^s?he$/i.test(token.text);
    if (!token.isQuoted && isSubject) this.traces.meet(chosen.entity, chosen.mention, token);
  }

  /** Whom the pronoun at an offset cannot mean; sources that share it come one behind another. */
  private barredAt(start: number): readonly Entity[] {
    const barred: Entity[] = [];
    for (let at = this.source; (this.sources[at]?.start ?? Infinity) <= start; at++)
      if (this.sources[at]?.start === start) barred.push(...(this.sources[at]?.barred ?? []));
    return barred;
  }
}

function shareOf(chosen: Candidate, candidates: readonly Candidate[]): number {
  const top = scoreOf(chosen);
  const exps = candidates.map((candidate) => Math.exp(scoreOf(candidate) - top));
  return 1 / exps.reduce((sum, value) => sum + value, 0);
}
