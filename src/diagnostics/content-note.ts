import type { Language } from '../model/language.ts';
import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export type Facts =
  | { readonly found: 'none' }
  /** A content note that comes later than the second slide. */
  | { readonly found: 'late'; readonly slide: string; readonly position: number }
  /** A language in which the content note doesn't say that people may step out. */
  | { readonly found: 'no-step-out'; readonly language: Language };

/** What a content note can say, in the languages in which that is looked for. */
const sentences: Readonly<Record<Language, string>> = { en: 'You may step out anytime.', es: 'Puede salir cuando lo necesite.' };

const sentenceIn = (language: Language): string => `“${sentences[language] ?? sentences['en']}”`;

export const contentNote = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Neither of the first two slides says that the topic is hard and that anyone may step out. Some people in the room may have lived through it, and should hear this before it begins.',
    es: 'Ninguna de las dos primeras diapositivas avisa que el tema es difícil y que se puede salir. Tal vez alguien del público lo ha vivido, y conviene avisarle antes de empezar.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'layout: title\n', good: 'layout: title\n        content-note: true\n' },
    { file: 'slides/es/01-start.md', bad: 'Para madres y padres.', good: 'Para madres y padres. Pueden salir.' },
    {
      file: 'slides/workshop.yaml',
      bad: '      - id: welcome\n      - id: habits\n      - id: rules\n        content-note: true',
      good: '      - id: welcome\n        content-note: true\n      - id: habits\n      - id: rules',
      facts: { found: 'late', slide: 'rules', position: 3 },
    },
  ],
  messages: {
    en: facts => {
      switch (facts.found) {
        case 'none':
          return {
            message: 'No slide is marked as the content note.',
            expected: '“content-note: true” on the first or second slide, the one that says that the topic is hard and that anyone may step out.',
            fix: 'Mark that slide in slides/workshop.yaml, or write one: some people in the room may have lived through this.',
          };
        case 'late':
          return {
            message: `The content note, “${facts.slide}”, is slide ${facts.position}.`,
            expected: 'A content note on the first or second slide, before the hard part begins.',
            fix: 'Move it up, or mark an earlier slide with “content-note: true”.',
          };
        case 'no-step-out':
          return {
            message: `The content note doesn’t say in ${languageName(facts.language, 'en')} that people may step out.`,
            expected: `Words such as ${sentenceIn(facts.language)}`,
            fix: 'Add them to this slide.',
          };
        default:
          return facts satisfies never;
      }
    },
    es: facts => {
      switch (facts.found) {
        case 'none':
          return {
            message: 'Ninguna diapositiva está marcada como aviso de contenido.',
            expected: '“content-note: true” en la primera o la segunda diapositiva, la que dice que el tema es difícil y que se puede salir.',
            fix: 'Marque esa diapositiva en slides/workshop.yaml, o escríbala: tal vez alguien del público ha vivido esto.',
          };
        case 'late':
          return {
            message: `El aviso de contenido, “${facts.slide}”, es la diapositiva ${facts.position}.`,
            expected: 'El aviso de contenido en la primera o la segunda diapositiva, antes de la parte difícil.',
            fix: 'Póngalo antes, o marque una diapositiva anterior con “content-note: true”.',
          };
        case 'no-step-out':
          return {
            message: `El aviso de contenido no dice en ${languageName(facts.language, 'es')} que se puede salir.`,
            expected: `Palabras como ${sentenceIn(facts.language)}`,
            fix: 'Agréguelas a esta diapositiva.',
          };
        default:
          return facts satisfies never;
      }
    },
  },
});
