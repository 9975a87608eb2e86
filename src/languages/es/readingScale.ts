import type { ReadingScale, TextCounts } from '../languageProfile.ts';
import { memoizeByWord } from '../memoizeByWord.ts';
import { countSyllables } from './syllables.ts';

/** INFLESZ calls 65 and more “bastante fácil”, and under 55 “algo difícil”. */
export const readingScale: ReadingScale = {
  name: 'INFLESZ',
  syllables: memoizeByWord(countSyllables),
  level: inflesz,
  easier: 'higher',
  goal: 65,
  limit: 55,
};

/**
 * Perspicuity from 0, hard, to 100, easy; 55 to 65 is normal, 65 to 80 fairly easy.
 * Source: F. Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito, Universidad Complutense de Madrid, 1993; its bands
 * for health texts by I. M. Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31 (2), 2008.
 */
function inflesz({ sentences, words, syllables }: TextCounts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}
