import { matchesIn } from '../../model/matchesIn.ts';

const vowels = /[aeiouáéíóú]+/g;

/**
 * Counts the syllables of a Spanish word by the sounds of its vowels, after the Ortografía de la lengua española
 * (RAE and ASALE, 2010), chapter II, 2.2 (sequences of vowels) and 3.4.1 (diphthong, triphthong and hiatus for the accent):
 *
 * - a, e, o are open; i, u are closed; so is y at the end of a word or by itself (“muy”, “y”).
 * - Two open vowels are two syllables (le-er, a-é-re-o). So are an open one and a closed one with an accent (ha-bí-a), and two alike (chi-i-ta).
 * - Other groups with closed vowels are one syllable (cau-sa, ciu-dad, lim-piáis), also with an h between them (prohi-bir).
 * - u is silent in que, qui, gue, gui; ü sounds (ver-güen-za).
 */
export function countSyllables(word: string): number {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=[qg])u(?=[eiéí])/g, '')
    .replace(/ü/g, 'u')
    .replace(/y(?![a-záéíóú])/g, 'i')
    // An h sounds only in ch, and no vowel comes before it there.
    .replace(/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/g, '');
  return matchesIn(sounds, vowels).reduce((count, [group]) => count + nuclei(group), 0);
}

/** Syllables of vowels in a row. */
function nuclei(group: string): number {
  const open = group.match(/[aeoáéóíú]/g)?.length ?? 0;
  const alike = group.match(/ii|uu/g)?.length ?? 0;
  return Math.max(1, open) + (open === 0 ? alike : 0);
}
