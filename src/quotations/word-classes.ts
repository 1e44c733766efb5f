import file from '../../data/quotations/word-classes.json' with { type: 'json' };

/** What stands for a stem that is in no class. */
const NO_CLASS = 0;

const classOf: ReadonlyMap<string, number> = new Map(
  file.classes.flatMap((members, at) => members.split(' ').map((stem) => [stem, at + 1] as const)),
);

/** The class of words of a like use that a stem is in: what is learned of `insist` is known of `contend`. */
export const wordClassOf = (stem: string): number => classOf.get(stem) ?? NO_CLASS;
