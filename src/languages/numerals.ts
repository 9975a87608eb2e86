import type { Language } from '../model/language.ts';

/** How a language says numbers in words. */
export interface Numerals {
  /** From 3 on: these are always meant as a number. */
  readonly words: ReadonlyMap<string, number>;
  /** What may be meant as 0, 1 or 2, or only as “a” or “the two of them”. */
  readonly loose: ReadonlyMap<string, number>;
  /** What stands between tens and units that are words of their own. */
  readonly and: string | undefined;
}

/** Numerals by language, up to 99. Another language has none that are known. */
export const numerals: Readonly<Record<Language, Numerals>> = {
  en: {
    words: new Map([
      ...counted(3, 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
      ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ]),
    loose: new Map([...counted(0, 'zero one two'), ['once', 1], ['twice', 2], ['both', 2]]),
    and: undefined,
  },
  es: {
    words: new Map([
      ...counted(3, 'tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'),
      ...counted(21, 'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
      ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ['veintiún', 21],
    ]),
    loose: new Map([...counted(0, 'cero uno dos'), ['un', 1], ['una', 1], ['ambos', 2], ['ambas', 2]]),
    and: 'y',
  },
};

function counted(first: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, first + i]);
}

function tens(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, 20 + 10 * i]);
}
