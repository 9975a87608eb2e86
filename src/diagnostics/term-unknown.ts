import type { Language } from '../model/language.ts';
import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  readonly term: string;
  /** The language of the glossary that lacks it. */
  readonly language: Language;
}

const glossary = (row: string): string => `# G\n\n| A | B |\n| --- | --- |\n| ${row} |\n`;

export const termUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'slides/words.yaml lists a fixed term that a glossary doesn’t have, so nobody can tell how it’s said in the other language.',
    es: 'slides/words.yaml tiene un término fijo que no está en un glosario, y no se sabe cómo se dice en el otro idioma.',
  },
  examples: [
    {
      file: 'slides/words.yaml',
      bad: 'fixed: [rule, consent]',
      good: 'fixed: [rule]',
      given: {
        'speaker-notes/en/glossary.md': glossary('Rule | Regla'),
        'speaker-notes/es/glossary.md': glossary('Regla | Rule'),
        'slides/words.yaml': 'fixed: [rule]\n',
      },
    },
  ],
  messages: {
    en: ({ term, language }) => ({
      message: `The ${languageName(language, 'en')} glossary doesn’t have “${term}”.`,
      expected: `A term from speaker-notes/${language}/glossary.md, written as in its table.`,
      fix: 'Correct it, add it to the glossaries, or remove it from the list “fixed”.',
    }),
    es: ({ term, language }) => ({
      message: `El glosario en ${languageName(language, 'es')} no tiene “${term}”.`,
      expected: `Un término de speaker-notes/${language}/glossary.md, escrito como en su tabla.`,
      fix: 'Corríjalo, agréguelo a los glosarios o quítelo de la lista “fixed”.',
    }),
  },
});
