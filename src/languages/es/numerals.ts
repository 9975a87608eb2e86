import type { Numerals } from '../languageProfile.ts';
import { numeralWords } from '../numeralWords.ts';

/** Up to 99. */
export const numerals: Numerals = {
  words: new Map([
    ...numeralWords('tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve', { from: 3 }),
    ...numeralWords('veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve', { from: 21 }),
    ...numeralWords('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', { from: 20, by: 10 }),
    ['veintiún', 21],
  ]),
  loose: new Map([...numeralWords('cero uno dos', { from: 0 }), ['un', 1], ['una', 1], ['ambos', 2], ['ambas', 2]]),
  and: 'y',
};
