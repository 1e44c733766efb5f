import model from '../../data/search/said.json' with { type: 'json' };

/** What tells that the likeliest quotation is the one asked for. Shares are of the question's weight, 0 to 1. */
export interface SaidEvidence {
  /** In the quotation itself; with the words beside it. */
  readonly own: number;
  readonly share: number;
  /** Share of the asked words, stop words counted, in the longest run that stands as it was asked. */
  readonly run: number;
  /** How many words were asked, how many of them tell something, and their weight in nats. */
  readonly words: number;
  readonly concepts: number;
  readonly weight: number;
  /** 1 where the words stand all together as they were asked. */
  readonly whole: number;
  /** Weight that the quotation itself holds, in nats. */
  readonly met: number;
  /** The quotation's words, as a logarithm. */
  readonly length: number;
}

export const SAID_EVIDENCE = [
  'own', 'share', 'run', 'words', 'concepts', 'weight', 'whole', 'met', 'length',
] as const satisfies readonly (keyof SaidEvidence)[]; // prettier-ignore

/** Log-odds that it was said: see `bench/train-said.ts`. */
export const saidOdds = (evidence: SaidEvidence, { weights, bias } = model): number =>
  SAID_EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], bias);

/** True where one would stand for the quotation as what was asked for; the very words always are. */
export const wasSaid = (evidence: SaidEvidence): boolean =>
  evidence.whole === 1 || saidOdds(evidence) >= model.least;
