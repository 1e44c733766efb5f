/** The person, organisation or group that a source stands for, with what the article says of them. */
export interface Speaker {
  /** The fullest name the article gives (`Christine Lagarde`), or the description as printed (`A senior official`). */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'unnamed';
  /** Role or title as printed, an exact slice of the article: `Ukrainian President`; `null` where none is given. */
  readonly role: string | null;
  /** Whom they speak for, as printed: `White House`, `Ukraine`; `null` where the article does not say. */
  readonly affiliation: string | null;
  /** Every form of the name that the article prints, the full name first: `Volodymyr Zelensky`, `Zelensky`. */
  readonly variants: readonly string[];
}
