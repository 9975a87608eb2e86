import { type GuidePlace, guidePlaceIn } from './guidePlace.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  /** The words, as they are written here, cut if they are many. */
  readonly words: string;
  /** How many they are. */
  readonly count: number;
  /** Where the guide has them. */
  readonly place: GuidePlace;
  /** Whether they are a quote on a slide for quotes, which does not say where it is from. */
  readonly isQuote: boolean;
  /** The guide’s title. */
  readonly title: string;
}

export const copiedText = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Eight or more words in a row are the same as in the guide. The guide’s text belongs to whoever wrote it: a workshop says the same in its own words, or quotes it with its source.',
    es: 'Hay ocho o más palabras seguidas iguales a las de la guía. El texto de la guía es de quien lo escribió: un taller dice lo mismo con sus propias palabras, o lo cita con su fuente.',
  },
  examples: [
    {
      file: 'speaker-notes/en/01-start.md',
      bad: 'Small things that you do every day count more than big rules.',
      good: 'Small things count.',
      given: { 'guide/en.md': '# Phones\n\nSmall things that you do every day count more than big rules.\n' },
    },
  ],
  messages: {
    en: ({ words, count, place, isQuote, title }) => ({
      message: isQuote
        ? `This quote has ${count} words in a row from ${guidePlaceIn('en', place)}, and doesn’t name its source: “${words}”`
        : `${count} words in a row are the same as in ${guidePlaceIn('en', place)}: “${words}”`,
      expected: isQuote ? 'A quote with its source.' : 'Your own words, or a quote with its source.',
      fix: isQuote
        ? `Add a line that names “${title}”, or name the source in “sources” in slides/workshop.yaml.`
        : 'Say it in your own words. If these very words matter, quote them on a slide with the layout “quote” that names its source.',
    }),
    es: ({ words, count, place, isQuote, title }) => ({
      message: isQuote
        ? `Esta cita tiene ${count} palabras seguidas de ${guidePlaceIn('es', place)} y no nombra su fuente: “${words}”`
        : `${count} palabras seguidas son iguales a las de ${guidePlaceIn('es', place)}: “${words}”`,
      expected: isQuote ? 'Una cita con su fuente.' : 'Sus propias palabras, o una cita con su fuente.',
      fix: isQuote
        ? `Agregue una línea que nombre “${title}”, o ponga la fuente en “sources” en slides/workshop.yaml.`
        : 'Dígalo con sus propias palabras. Si importan justamente estas, cítelas en una diapositiva con el diseño “quote” que nombre su fuente.',
    }),
  },
});
