import { countText } from '../languages/countText.ts';
import type { ReadingScale } from '../languages/languageProfile.ts';
import { profileOf } from '../languages/languages.ts';
import type { Language } from '../model/language.ts';
import type { Unit } from '../passages/units.ts';
import type { Check } from './check.ts';

/** Formulas of readability mean nothing on fewer words; Flesch drew samples of this size. */
const leastWords = 100;

/** The notes as a whole, and each paper as a whole, are plain in each language that has a scale. */
export const readingLevel: Check = (workshop, report, { units }) => {
  for (const language of workshop.languages) {
    const { readingScale: scale } = profileOf(language);
    if (!scale) continue;
    const own = units.filter(unit => unit.language === language);
    const texts: readonly (readonly [string, readonly Unit[]])[] = [
      ['The notes as a whole are', own.filter(unit => unit.kind === 'notes')],
      ...workshop.documents.map(({ id }): [string, readonly Unit[]] => [
        'The paper as a whole is',
        own.filter(unit => unit.kind === 'paper' && unit.owner === id),
      ]),
    ];
    for (const [what, text] of texts) {
      const location = text[0]?.passages[0]?.location;
      const measured = location && measure(text, language, scale);
      if (!measured) continue;
      const isBeyond = (bar: number): boolean => (scale.easier === 'lower' ? measured.level > bar : measured.level < bar);
      if (!isBeyond(scale.goal)) continue;
      const than = scale.easier === 'lower' ? 'or lower' : 'or higher';
      report(
        isBeyond(scale.limit) ? 'reading-level' : 'reading-level-goal',
        { file: location.file, line: 1 },
        {
          message: `${what} at ${measured.level.toFixed(1)} on the scale ${scale.name}: ${measured.wordsInSentence} words a sentence, ${measured.syllablesInWord} syllables a word.`,
          expected: `${scale.goal} ${than}; beyond ${scale.limit} is an error.`,
          fix: 'Shorten the longest sentences, and take the everyday word where there is one.',
        },
      );
    }
  }
};

function measure(units: readonly Unit[], language: Language, scale: ReadingScale) {
  const paragraphs = units.flatMap(unit => unit.passages.filter(passage => passage.language === language).map(passage => passage.prose));
  const counts = countText(paragraphs, scale.syllables);
  if (counts.words < leastWords) return undefined;
  return {
    level: scale.level(counts),
    wordsInSentence: (counts.words / counts.sentences).toFixed(1),
    syllablesInWord: (counts.syllables / counts.words).toFixed(2),
  };
}
