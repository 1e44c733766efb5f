/** Who a speaker is, as all articles of a library together tell. */
export interface Profile {
  /** The fullest name that the articles give. */
  readonly name: string;
  /** Other forms of the name that they print, the commonest first. */
  readonly variants: readonly string[];
  /** What they say that the speaker is or was, the latest first. */
  readonly tenures: readonly Tenure[];
}

/** A role, with the days of the articles that give it: exact slices of articles. */
export interface Tenure {
  readonly role: string;
  /** Whom the speaker speaks for in it, as printed; `null` where no article says. */
  readonly affiliation: string | null;
  /** Dates of the first and the last article that give the role, `YYYY-MM-DD`; `null` where none has a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
}
