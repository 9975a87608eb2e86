import { languageName } from './languageName.ts';
import { allOf, defineRule } from './rule.ts';

export interface Facts {
  readonly language: string;
  /** All that the workshop has. */
  readonly languages: readonly string[];
}

export const languageMissing = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A text is missing in one of the languages, so part of the audience would see nothing.',
    es: 'Falta un texto en uno de los idiomas, así que parte del público no vería nada.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'title: { en: Phones at home }', good: 'title: { en: Phones at home, es: El teléfono en casa }' },
    {
      file: 'slides/resources.yaml',
      bad: '      en: https://www.ncmec.org/NetSmartz\n',
      good: '      en: https://www.ncmec.org/NetSmartz\n      es: https://www.ncmec.org/NetSmartz/es\n',
    },
  ],
  messages: {
    en: ({ language, languages }) => ({
      message: `The ${languageName(language, 'en')} text is missing.`,
      expected: `One text for each language: ${allOf(languages, 'en')}.`,
      fix: `Add “${language}: …” next to the others.`,
    }),
    es: ({ language, languages }) => ({
      message: `Falta el texto en ${languageName(language, 'es')}.`,
      expected: `Un texto por idioma: ${allOf(languages, 'es')}.`,
      fix: `Agregue “${language}: …” junto a los demás.`,
    }),
  },
});
