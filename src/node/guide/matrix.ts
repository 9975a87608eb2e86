/** A transform as PDF writes it (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Two transforms as one: the inner one first. */
export function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** A rectangle on the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle around two transformed corners. */
export function boxOf(matrix: readonly number[], [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Box {
  const [, , , , left, top] = multiply(matrix, [1, 0, 0, 1, x1, y1]);
  const [, , , , right, bottom] = multiply(matrix, [1, 0, 0, 1, x2, y2]);
  return { left: Math.min(left, right), top: Math.min(top, bottom), right: Math.max(left, right), bottom: Math.max(top, bottom) };
}
