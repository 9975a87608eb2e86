import type { Numerals } from '../languageProfile.ts';
import { numeralWords } from '../numeralWords.ts';

/** Up to 99. */
export const numerals: Numerals = {
  words: new Map([
    ...numeralWords('three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', { from: 3 }),
    ...numeralWords('twenty thirty forty fifty sixty seventy eighty ninety', { from: 20, by: 10 }),
  ]),
  loose: new Map([...numeralWords('zero one two', { from: 0 }), ['once', 1], ['twice', 2], ['both', 2]]),
};
