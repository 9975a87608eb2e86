import type { ReadingLevelFacts } from '../diagnostics/readingLevelMessage.ts';
import { countText } from '../languages/countText.ts';
import type { ReadingScale } from '../languages/languageProfile.ts';
import { profileOf } from '../languages/languages.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { wordsOf } from '../languages/words.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import type { Unit } from '../passages/units.ts';
import type { Check } from './check.ts';

/** Readability formulas mean nothing on fewer words; Flesch used samples of this size. */
const minWords = 100;

/** How many of the longest sentences are named. */
const maxNamed = 3;

/** The notes as a whole, and each document as a whole, are plain in each language that has a scale. */
export const readingLevel: Check = (workshop, report, { units }) => {
  for (const language of workshop.languages) {
    const { readingScale: scale } = profileOf(language);
    if (!scale) continue;
    const own = units.filter(unit => unit.language === language);
    const texts: readonly (readonly [ReadingLevelFacts['text'], readonly Unit[]])[] = [
      ['notes', own.filter(unit => unit.kind === 'notes')],
      ...workshop.documents.map(({ id }) => ['document', own.filter(unit => unit.kind === 'document' && unit.owner === id)] as const),
    ];
    for (const [text, itsUnits] of texts) {
      const location = itsUnits[0]?.passages[0]?.location;
      const passages = itsUnits.flatMap(unit => unit.passages.filter(passage => passage.language === language));
      const measured = measure(passages, scale);
      if (!measured || !location) continue;
      const { goal, limit, easier } = scale;
      const isBeyond = (bar: number): boolean => (easier === 'lower' ? measured.level > bar : measured.level < bar);
      if (!isBeyond(goal)) continue;
      report(
        isBeyond(limit) ? 'reading-level' : 'reading-level-goal',
        { file: location.file, line: 1 },
        {
          ...measured,
          text,
          language,
          scale: scale.name,
          measures: easier === 'lower' ? 'grade' : 'ease',
          // Rounded away from the limit: a level just above it must not read as if it met it.
          level: (easier === 'lower' ? Math.ceil(measured.level * 10) : Math.floor(measured.level * 10)) / 10,
          goal,
          limit,
          longest: longestSentences(passages),
        },
      );
    }
  }
};

function measure(passages: readonly Passage[], scale: ReadingScale) {
  const counts = countText(
    passages.map(passage => passage.prose),
    scale.syllables,
  );
  if (counts.words < minWords) return undefined;
  return { level: scale.level(counts), wordsPerSentence: counts.words / counts.sentences, syllablesPerWord: counts.syllables / counts.words };
}

/** Where the longest sentences are, the longest first; one that is said several times counts once. */
function longestSentences(passages: readonly Passage[]): ReadingLevelFacts['longest'] {
  const seen = new Set<string>();
  return passages
    .flatMap(passage => sentencesOf(passage.prose).map(({ text, at }) => ({ text, words: wordsOf(text).length, location: locationIn(passage, at) })))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .sort((a, b) => b.words - a.words)
    .slice(0, maxNamed)
    .map(({ location, words }) => ({ location, words }));
}
