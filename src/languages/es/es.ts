import type { LanguageProfile } from '../languageProfile.ts';
import { wholeWords } from '../words.ts';
import { clauses } from './clauses.ts';
import { functionWords } from './functionWords.ts';
import { inflections } from './inflections.ts';
import { negations } from './negations.ts';
import { numerals } from './numerals.ts';
import { verbOf } from './pronouns.ts';
import { readingScale } from './readingScale.ts';
import { suicideMentions } from './suicideMentions.ts';
import { wording } from './wording.ts';

/** Spanish, as it is written in the United States. */
export const es: LanguageProfile = {
  dictionary: { npmPackage: 'dictionary-es', listedForm: verbOf },
  region: 'US',
  abbreviations: ['Sr', 'Sra', 'Srta', 'Dr', 'Dra', 'p. ej', 'pág', 'núm', 'EE', 'EE. UU'],
  numerals,
  inflections,
  functionWords,
  negations,
  readingScale,
  wording,
  warnings: {
    beforeQuotation: 'no|nunca|jamás',
    beforeWords: '(?:nunca|jamás|no) (?:pregunten?|digan?|llamen?)',
  },
  stepOut: wholeWords('salir(?:se)?|salgan?|retirarse|retíre(?:n)?se|tomar(?:se)? un descanso'),
  suicideMentions,
  clauses,
};
