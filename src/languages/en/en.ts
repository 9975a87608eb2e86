import type { LanguageProfile } from '../languageProfile.ts';
import { wholeWords } from '../words.ts';
import { clauses } from './clauses.ts';
import { functionWords } from './functionWords.ts';
import { inflections } from './inflections.ts';
import { negations } from './negations.ts';
import { numerals } from './numerals.ts';
import { readingScale } from './readingScale.ts';
import { suicideMentions } from './suicideMentions.ts';
import { wording } from './wording.ts';

/** English, as it is written in the United States. */
export const en: LanguageProfile = {
  dictionary: { npmPackage: 'dictionary-en' },
  abbreviations: ['Mr', 'Mrs', 'Ms', 'Dr', 'St', 'vs', 'e.g', 'i.e'],
  numerals,
  inflections,
  functionWords,
  negations,
  readingScale,
  wording,
  warnings: {
    beforeQuotation: "not|never|\\p{L}+n't|no",
    beforeWords: "(?:never|do not|don't) (?:ask|say|tell|call)",
  },
  stepOut: wholeWords('(?:step|stepping|go|walk) out(?:side)?|leave|leaving|take a break'),
  suicideMentions,
  clauses,
};
