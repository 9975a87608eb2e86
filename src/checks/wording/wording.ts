/** An expression that is not used, why, and what to say in its place. */
export interface Wording {
  /** A regular expression for the whole expression in small letters, with its inflections; straight apostrophes, one blank between words. */
  readonly pattern: string;
  readonly why: string;
  readonly say: string;
}
