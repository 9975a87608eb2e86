/** A part of a text, from one character to the one before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
