/**
 * Words for numbers in a row, with their values.
 * @example numeralWords('veinte treinta', { from: 20, by: 10 }) // [['veinte', 20], ['treinta', 30]]
 */
export function numeralWords(words: string, { from, by = 1 }: { readonly from: number; readonly by?: number }): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, from + by * i]);
}
