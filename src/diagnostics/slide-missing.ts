import { defineRule } from './rule.ts';

export const slideMissing = defineRule<{
  readonly id: string;
  /** Whether no slide that is listed before it is in the file. */
  readonly isFirst: boolean;
}>({
  severity: 'error',
  why: {
    en: 'A slide has no text in one of the languages. Families who read that language would see nothing.',
    es: 'Una diapositiva no tiene texto en uno de los idiomas. Las familias que leen ese idioma no verían nada.',
  },
  examples: [
    {
      file: 'slides/es/02-help.md',
      bad: '[NCMEC.org/NetSmartz/es][netsmartz]',
      good: '[NCMEC.org/NetSmartz/es][netsmartz]\n\n## Gracias {#end}\n\nVayan **con calma**.',
    },
  ],
  messages: {
    en: ({ id, isFirst }) => ({
      message: `The slide “${id}” isn’t in this file.`,
      expected: `“## Title {#${id}}” and its text, as in the other languages.`,
      fix: isFirst ? 'Add it as the first slide in this file.' : 'Add it below the slide on this line.',
    }),
    es: ({ id, isFirst }) => ({
      message: `La diapositiva “${id}” no está en este archivo.`,
      expected: `“## Título {#${id}}” y su texto, como en los otros idiomas.`,
      fix: isFirst ? 'Agréguela como la primera diapositiva de este archivo.' : 'Agréguela debajo de la diapositiva de esta línea.',
    }),
  },
});
