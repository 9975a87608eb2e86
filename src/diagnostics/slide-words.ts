import { defineRule } from './rule.ts';

export interface Facts {
  readonly words: number;
  /** The most words that the slide may have. */
  readonly max: number;
}

export const slideWords = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide has more than 40 words in one language. People in the back can’t read it, and nobody can read and listen at once.',
    es: 'Una diapositiva tiene más de 40 palabras en un idioma. Desde atrás no se lee, y nadie puede leer y escuchar a la vez.',
  },
  examples: [
    {
      file: 'slides/en/02-help.md',
      bad: 'Go **calmly**.\n\nAsk small questions often, and listen before you answer. Tell your child that nothing they could do would make you love them less. If something happens, stay calm, thank them for telling you, and get help together the same day.',
      good: 'Go **calmly**.',
    },
  ],
  messages: {
    en: ({ words, max }) => ({
      message: `This slide has ${words} words.`,
      expected: `At most ${max}, counting the title; addresses, phone numbers, descriptions of pictures, and a table’s cells don’t count.`,
      fix: 'Keep one idea. Say the rest in the notes, or use two slides.',
    }),
    es: ({ words, max }) => ({
      message: `Esta diapositiva tiene ${words} palabras.`,
      expected: `${max} como máximo, contando el título; no cuentan las direcciones, los teléfonos, las descripciones de imágenes ni las celdas de una tabla.`,
      fix: 'Deje una sola idea. Diga lo demás en las notas, o use dos diapositivas.',
    }),
  },
});
