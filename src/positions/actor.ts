/** A party whose position can be asked for: a country, an organisation, a person, or a group as the articles name it. */
export interface Actor {
  /** The name it is known by: `Russia`, `European Central Bank`, `Volodymyr Zelensky`, `residents`. */
  readonly name: string;
  readonly kind: 'country' | 'organisation' | 'person' | 'group';
  /** Other names for the same: `Moscow`, `Kremlin` for Russia; `ECB`; without `the`. */
  readonly aliases: readonly string[];
  /** Adjectives that stand before its organs and people: `Russian`, `EU`. Empty for most. */
  readonly demonyms: readonly string[];
  /** The actor for which it speaks: `United States` for `White House`; `null` where it speaks for itself alone. */
  readonly speaksFor: string | null;
}
