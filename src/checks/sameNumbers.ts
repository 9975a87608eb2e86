import { knowsNumerals, mayHaveNumbers, type NumberInText, numbersIn } from '../languages/numbers.ts';
import type { Passage } from '../passages/passage.ts';
import type { Unit } from '../passages/units.ts';
import { defineCheck } from './check.ts';
import { type Difference, differingFacts } from './differingFacts.ts';

/**
 * Each number of a card, of a part of the notes or of a document is there in every language, in digits or in words; 1,000 is 1000.
 * Of numbers in words, those from three on count, since “two” may be “both” or “a pair”; they are a warning, since languages have
 * sayings such as “quince días”, and nothing where Charla cannot read a language’s words for numbers. Phone numbers are compared through their links.
 */
export const sameNumbers = defineCheck({
  part: ({ pairs }, _, report) => {
    for (const pair of pairs) {
      const values = ({ passages }: Unit): string => [...new Set(passages.flatMap(surely).map(each => each.value))].sort().join();
      if (values(pair.source) === values(pair.translation)) continue;
      const all = ({ prose, language }: Passage) => numbersIn(prose, language);
      const differing = (form: 'digits' | 'word'): readonly Difference[] =>
        differingFacts(pair, passage => all(passage).filter(each => each.form === form), all);
      for (const difference of differing('digits')) {
        report('parity-numbers', difference.location, difference.facts);
      }
      if (![pair.source, pair.translation].every(({ passages }) => passages.every(({ language }) => knowsNumerals(language)))) continue;
      for (const difference of differing('word')) {
        report('parity-number-words', difference.location, difference.facts);
      }
    }
  },
});

/** Numbers that are certainly meant as numbers. Where two languages have the same ones, nothing else needs checking. */
function surely({ prose, language }: Passage): readonly NumberInText[] {
  return mayHaveNumbers(prose, language) ? numbersIn(prose, language).filter(each => each.form !== 'loose') : [];
}
