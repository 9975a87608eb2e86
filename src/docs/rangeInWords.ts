import type { Range } from '../layouts/layout.ts';

/** @example rangeInWords([1, 6]) // '1 to 6' */
export function rangeInWords([least, most]: Range): string {
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === most ? String(least) : `${least} to ${most}`;
}
